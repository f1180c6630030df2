// Rows that are written inside an assessment file: the columns of their tables as keys.
import * as z from "zod";
import { idSchema } from "./numeral.ts";
import { pointSchema } from "./period.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema } from "./text.ts";

const cell = (description: string) =>
  z.union([z.number(), z.string()], wanted("word-or-number")).nullish().meta({ description });

/** A rating written inside the assessment file: the columns of a ratings table as keys. */
export const inlineRatingSchema = z.strictObject({
  clause: idSchema,
  activity: cell("Activity id."),
  body: cell("Body id."),
  rater: cell("Who rated, where several did."),
  status: cell("A status of the scale."),
  percent: cell("A percent: 72.5, 72.5%, or a share 1/3."),
  value: cell("The measured value of the activity's indicator."),
  evidence: cell("Where it can be checked."),
  note: cell("A remark; the reason for not-applicable and not-due."),
  date: cell("When it was done: a day, a month, an interval."),
  received: cell("When the row was received."),
  doubt: cell("Other statuses that a coder holds possible, parted by |."),
  cause: cell("Why it is late: external, dependency, resources, law, or words of one's own."),
  round: cell("The point in the plan's calendar that it is about."),
});

/** A reply written inside the assessment file: the columns of a table of replies as keys. */
export const inlineReplySchema = z.strictObject({
  clause: idSchema,
  activity: cell("Activity id."),
  body: cell("Body id."),
  answer: cell("agree, partly or object."),
  status: cell("The status that the body holds right."),
  percent: cell("The percent that the body holds right."),
  evidence: cell("Where it can be checked."),
  comment: cell("What the body says, in its own language."),
  received: cell("When the reply was received."),
  "final-status": cell("The status that was decided."),
  "final-percent": cell("The percent that was decided."),
  "final-note": cell("Why it was decided so."),
  "decided-by": cell("Who decided."),
});

/** The letter that asked for replies. */
export const letterSchema = z.strictObject({
  sent: pointSchema.optional().meta({ description: "When the ratings were sent to the bodies." }),
  deadline: pointSchema.optional().meta({ description: "The last day for a reply." }),
  letter: textSchema.optional().meta({ description: "The number of the letter, or how else it is cited." }),
});
