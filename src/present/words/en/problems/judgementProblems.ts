// The English of NAP80x: what may be right, and what a reader will ask about.
import type {
  EmptyNote,
  JudgementProblemParams,
  LinkFault,
  UnratedState,
} from "../../../../model/problems/judgementProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { publishable } from "./publishable.ts";
import { inRows } from "./rows.ts";

const emptyNotes: Readonly<Record<EmptyNote, string>> = {
  short: "has fewer than three words",
  "empty-words": "has only words that say nothing by themselves",
};

const unratedStates: Readonly<Record<UnratedState, string>> = {
  "no-row": "has no row",
  unrated: "is not rated",
  "not-due": "is said not to be due",
};

const linkFaults: Readonly<Record<LinkFault, string>> = {
  malformed: "is not written as a web address",
  placeholder: "looks like a placeholder",
  shortener: "is a short link, which does not show where it leads",
  "own-computer": "leads to a file or a server that only one computer or network has",
};

const clausesText = (count: number): string =>
  `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const judgementProblems: ProblemWordings<JudgementProblemParams> = {
  NAP801: {
    message: (p) => `clause ${p.clause} is rated "${p.rated}", and the row names no evidence`,
    help: () => "name a document or a link in the column evidence",
    why: "A rating of complete is the one that readers check first. Without evidence they can only believe it.",
    given: "The workspace has `rules: {complete-without-evidence: warning}`.",
  },
  NAP802: {
    message: (p) => `the note "${p.note}" ${emptyNotes[p.why]}${inRows(p)}`,
    help: () => "write what was done, or what is missing; or leave the note empty",
    why: "A note that only repeats the rating looks like a reason, and is none. Notes with a number or a link are not reported.",
    given: "The workspace has `rules: {empty-note: warning}`.",
  },
  NAP803: {
    message: (p) => `clause ${p.clause} is rated "${p.rated}", and the note says "${p.words}"`,
    help: () => "check which of the two is meant; if both are right, say in the note why",
    why: "Readers who find such words beside such a rating will ask which of them counts. Words are known in English, Azerbaijani, Russian, Ukrainian and Spanish.",
    given: "The workspace has `rules: {note-against-rating: warning}`.",
  },
  NAP804: {
    message: (p) =>
      `clause ${p.clause} ${unratedStates[p.state]}; its window ended on ${p.end}, and the assessment is as of ${p.asOf}`,
    help: () => "rate the clause, or say not-applicable and why",
    why: "A clause that was due is what readers look for. Where it has no rating, the figure leaves it out or counts it as a gap, as the method says.",
    given:
      "The window of the clause ended on the day as of which the assessment is, and the workspace has `rules: {due-and-unrated: warning}`.",
  },
  NAP805: {
    message: (p) =>
      `clause ${p.clause} is rated "${p.rated}"; its window ended on ${p.end}, and the assessment is as of ${p.asOf} (${p.open} of ${p.ratings} ${plural(p.ratings, { one: "rating is", other: "ratings are" })} below complete)`,
    help: () => "nothing is wrong with the file; say in the columns cause or note why it is late",
    why: "A list of what is late is often the first thing that is asked of a monitor.",
    given:
      "The window of the clause ended on the day as of which the assessment is, and the workspace has `rules: {due-and-not-complete: warning}`.",
  },
  NAP806: {
    message: (p) => `the evidence "${p.link}" ${linkFaults[p.fault]}${inRows(p)}`,
    help: () => "give the full address of the page itself",
    why: "Evidence that nobody else can open is not evidence for them. No link is opened: only its text is looked at.",
    given: "The workspace has `rules: {evidence-link: warning}`.",
  },
  NAP807: {
    message: (p) => `the note "${p.note}" is the same for ${clausesText(p.count)}: ${p.clauses.join(", ")}`,
    help: () => "say for each clause what was found about it",
    why: "A text that fits many clauses says little about any of them. Notes of rows without a rating are not looked at.",
    given: "The workspace has `rules: {same-note-for-many: warning}`.",
  },
  NAP808: {
    message: (p) =>
      `no rating is about body "${p.body}", which is responsible for ${clausesText(p.count)}: ${p.clauses.join(", ")}`,
    help: () => "ask the body, rate it, or say in the notice why it is left out",
    why: "A body without a rating has no figure, and a reader may take its silence for a good sign.",
    given: "The workspace has `rules: {body-never-rated: warning}`.",
  },
  NAP809: {
    message: (p) =>
      p.clauses > 1
        ? `no title of ${clausesText(p.clauses)} here is that of ${p.file}: clause ${p.clause} is "${p.title}" here, and "${p.other}" there`
        : `clause ${p.clause} is "${p.title}" here, and "${p.other}" in ${p.file}`,
    help: () => "check the id of the clause; if it is right, use one title in all files",
    why: "Under one id two files may mean two things. Ratings then count for the wrong clause, and nothing else shows it. Case, spaces, quotes and dashes do not matter, and a title may be in any language that the plan has it in.",
    given:
      "The workspace has `rules: {other-title: warning}`. Of a clause without a title in the plan the tables are compared with each other.",
  },
  NAP810: {
    message: (p) => publishable.lacks({ ...p, state: "not" }),
    help: (p) => publishable.how(p.missing),
    why: "Who cannot compute a figure again can only believe it. Nobody can do so without the rows, the rule and the denominator.",
    given: "The workspace has `rules: {figure-not-reproducible: warning}`, or the call `--publishable`.",
  },
  NAP811: {
    message: (p) => publishable.lacks({ ...p, state: "partly" }),
    help: (p) => publishable.how(p.missing),
    why: "A number that can be computed again may still be misread: without its period, its unit, or who has an interest in it.",
    given: "The workspace has `rules: {figure-partly-reproducible: warning}`, or the call `--publishable`.",
  },
};
