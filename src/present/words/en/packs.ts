// What stands on the pages for bodies, for a meeting, and for comments.
import type { BodyQuestion } from "../../../model/pack.ts";
import type { ReplyAnswer } from "../../../model/replies.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const packs = {
  /** A title, as at the beginning of a sentence. */
  capital: (title: string) => title.slice(0, 1).toUpperCase() + title.slice(1),
  columns: {
    clause: "Clause",
    window: "To be done",
    rating: "Rating",
    evidence: "Evidence",
    reply: "Reply",
    question: "Question to the body",
    decision: "Decision",
    ours: "Our text",
    theirs: "Their comment",
    response: "Our response",
    changed: "Changed",
  },
  labels: {
    activity: "Activity:",
    body: "Body:",
    partner: "Partner",
    notResponsible: "Not named as responsible",
    rating: "Rating:",
    value: "Counted as:",
    cause: "Cause of delay:",
    evidence: "Evidence:",
    note: "Note:",
    comment: "Comment:",
  },
  none: "none named",
  wholeRow: "Rated as a whole, not for this body alone.",
  /** Known ids of causes; all others are the assessor's own words. */
  causes: {
    external: "external",
    dependency: "depends on others",
    resources: "lack of resources",
    law: "law",
  } as Readonly<Record<"external" | "dependency" | "resources" | "law", string>>,
  answers: { agree: "agrees", partly: "agrees in part", object: "objects" } satisfies Record<
    ReplyAnswer,
    string
  > as Readonly<Record<ReplyAnswer, string>>,
  body: {
    title: (body: string) => `Questions to: ${body}`,
    coordinator: "Questions to the coordinator",
    coordinatorNote:
      "Clauses for which the plan names no body, or a group of bodies that are not named one by one.",
    counts: (all: number, rated: number) =>
      all === rated
        ? `${plural(all, { one: "The clause below is", other: `All ${clauses(all)} below are` })} rated.`
        : rated === 0
          ? `${plural(all, { one: "The clause below is not", other: `None of the ${clauses(all)} below is` })} rated.`
          : `Of the ${clauses(all)} below, ${rated} ${plural(rated, { one: "is", other: "are" })} rated.`,
    silent: (all: number) =>
      `${plural(all, { one: "The clause below has", other: `None of the ${clauses(all)} below has` })} ${plural(all, { one: "no", other: "a" })} rating for this body.`,
    figure: (percent: string, rated: number) =>
      `The figure of this body: ${percent} %, from ${clauses(rated)}.`,
    answer: "Please write your answers into the column “Reply” and return this page by ‹day› to ‹address›.",
  },
  questions: {
    "no-rating": "There is no rating. What was done, and which document shows it?",
    "not-due": "Counted as not due. Is that right, and is the work on schedule?",
    insufficient: "The ratings do not give one result. What was done, and which document shows it?",
    "not-applicable": "Counted as not applicable. Is that right, and why?",
    "rated-as-a-whole":
      "The clause was rated as a whole, and the lead body answers for that. What was your part?",
    "no-evidence": "The rating names no evidence. Which document shows what was done?",
    late: "The time is over. What remains to be done, and by when?",
    "late-why": "The time is over. What caused the delay, what remains to be done, and by when?",
    "done-late": "Done after the time set. What caused the delay?",
    confirm: "Is the rating right? If not, which document shows otherwise?",
  } satisfies Record<BodyQuestion, string> as Readonly<Record<BodyQuestion, string>>,
  meeting: {
    title: "Clauses in dispute",
    about: (count: number) =>
      `${count === 0 ? "No clause is" : `${clauses(count)} ${plural(count, { one: "is", other: "are" })}`} in dispute. Those to verify first come first: they move the difference between the two figures, and evidence is missing or doubtful. The positions are stated as they were written; neither is taken for right.`,
    position: (letter: string, kind: string | null) =>
      kind === null ? `Position ${letter}` : `Position ${letter} (${kind})`,
    figures: (a: string, b: string) => `Overall figures: A ${a}, B ${b}.`,
    contribution: (points: string) => `Contributes ${points} points to the difference A − B.`,
    decidedBy: "Decided by: ______________________________    Date: ____________",
    oneSided: "Rated by one side only",
    oneSidedNote: "These clauses are not in dispute: there is nothing yet to hold the rating against.",
    noPosition: "no rating",
    outOfScope: "not in scope",
  },
  comments: {
    title: "Comments and responses",
    about: (count: number) =>
      `${count} ${plural(count, { one: "comment", other: "comments" })} on the ratings, and what became of ${plural(count, { one: "it", other: "them" })}.`,
    silent: (count: number) =>
      `${count} ${plural(count, { one: "rating has", other: "ratings have" })} no reply. No reply is not agreement.`,
    changed: "yes",
    unchanged: "no",
    open: "not decided",
  },
};
