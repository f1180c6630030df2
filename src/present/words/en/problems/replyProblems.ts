// The English of NAP25x: replies to ratings, and what was decided after them.
import type { ReplyProblemParams } from "../../../../model/problems/replyProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { inRows, ratedText, rowText } from "./rows.ts";

type Reason = ReplyProblemParams["NAP254"]["reason"];

const lacks: Readonly<Record<Reason, string>> = {
  parts: "the ratings are for its activities, and the reply is for the clause as a whole",
  whole: "the rating is for the clause as a whole, and the reply is for a part of it",
  bodies: "the ratings are for named bodies, and the reply names none",
  scope: "the clause has no rating, and the scope of the assessment is rated",
  unrated: "nobody rated it",
};

export const replyProblems: ProblemWordings<ReplyProblemParams> = {
  NAP251: {
    message: (p) => `"${p.written}" is not an answer${inRows(p)}`,
    help: (p) =>
      p.suggestion === undefined
        ? `write one of: ${p.known.join(", ")}`
        : `did you mean "${p.suggestion}"? The answers are ${p.known.join(", ")}`,
    why: "Whether a body agrees decides whether its own value is used. An answer that cannot be read is not guessed.",
  },
  NAP252: {
    message: (p) => `a reply without an answer${inRows(p)}`,
    help: () =>
      "ask the body, and write agree, partly or object; its value is used at stage reply all the same",
    why: "A comment or a value does not say whether the body agrees. No answer is not agreement.",
  },
  NAP253: {
    message: (p) => `${ratedText(p)} has two replies: ${rowText({ row: p.row })} and ${rowText(p.first)}`,
    help: () => "keep the one that counts",
    why: "Otherwise the order of the rows would decide which of two replies is used.",
  },
  NAP254: {
    message: (p) => `a reply to ${ratedText(p)}, which is not rated so: ${lacks[p.reason]}`,
    help: (p) =>
      p.reason === "unrated"
        ? "its value is used at stage reply; if another thing is meant, fix clause, activity or body"
        : "write clause, activity and body as the ratings have them; the value of this reply is not used",
    why: "A reply takes the place of a rating. Where there is none like it, a reader must know what became of it.",
    given: "Clause 1.2 is rated as a whole.",
  },
  NAP255: {
    message: (p) => `${ratedText(p)}: the body agrees with "${p.rated}" and says "${p.said}"`,
    help: () => "ask the body which is meant; the rating stays, since the answer is agree",
    why: "An answer that agrees and a value that does not cannot both be meant.",
    given: "Clause 1.1 is rated full.",
  },
  NAP256: {
    message: (p) => `a decision without a note${inRows(p)}`,
    help: () => "write in final-note why it was decided so",
    why: "The body and the reader are owed the reason of a decision about a reply.",
  },
  NAP257: {
    message: (p) =>
      `${ratedText(p)}: one rating stands for several bodies, and the decisions differ: ${p.decisions.join(", ")}`,
    help: () => "decide once for all of them, or rate each body by itself",
    why: "One rating has one final value. Which of two is meant is not guessed.",
  },
  NAP258: {
    message: (p) => `received on ${p.date}, before the ratings were sent on ${p.sent}${inRows(p)}`,
    help: () => "fix the date, or the day under reply: sent",
    why: "Nobody can reply to what was not sent. One of the two days is wrong.",
  },
  NAP259: {
    message: (p) =>
      `the ratings are of several rounds (${p.rounds.join(", ")}), and replies do not say to which they belong`,
    help: () => "make one assessment for each round, each with its own replies",
    why: "A reply to the rating of one round says nothing of another.",
    given: "The rows of the ratings name the rounds m06 and m12.",
  },
};
