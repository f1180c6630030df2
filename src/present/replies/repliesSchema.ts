// Replies beside the ratings that they answer, in the JSON contract.
import * as z from "zod";
import { replyAnswers } from "../../model/replies.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import { figureSchema } from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";
import { methodReferenceSchema } from "../scores/scoresSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const text = z.string().nullable();

/** A rating as written; null where a cell is empty. */
const writtenShape = { status: text, percent: text, value: text, evidence: text, note: text } as const;

export const replySchema = z
  .strictObject({
    clause: z.string(),
    title: z.string(),
    activity: text,
    body: text,
    file: z.string(),
    line: z.int().min(1),
    ours: z
      .array(z.strictObject(writtenShape))
      .meta({ description: "The rows of the first rating, one a rater; none where nobody rated it." }),
    shared: z.boolean().meta({ description: "Whether these rows stand for several bodies." }),
    answer: z.enum(replyAnswers).nullable().meta({ description: "Null: no answer that is known." }),
    theirs: z
      .strictObject({ status: text, percent: text, evidence: text, comment: text })
      .meta({ description: "What the body says, as written: never translated." }),
    received: text,
    late: z
      .boolean()
      .nullable()
      .meta({ description: "After the deadline; null where a day is not known. Late replies are used." }),
    response: z
      .strictObject({ status: text, percent: text, note: text, decidedBy: text })
      .nullable()
      .meta({ description: "What was decided; null where nothing was: the first rating stays." }),
    changed: z
      .boolean()
      .meta({ description: "Whether the decision says something else than the first rating." }),
    usedAt: z
      .strictObject({ reply: z.boolean(), final: z.boolean() })
      .meta({ description: "Whether the body's value, and the decision, stand at their stages." }),
    notUsed: z
      .enum(["parts", "whole", "bodies", "scope"])
      .nullable()
      .meta({ description: "Why the reply has no place among the ratings." }),
  })
  .meta({ id: "reply", description: "A reply beside the rating that it answers and what was decided." });

const silentSchema = z.strictObject({ clause: z.string(), activity: text, body: text });

export const repliesOutputSchema = resultSchema(
  "replies",
  "Replies of rated bodies, each beside the rating that it answers and what was decided.",
  {
    results: z.array(
      z.strictObject({
        plan: z.strictObject({ id: z.string() }),
        assessment: assessorSchema,
        method: methodReferenceSchema,
        overall: figureSchema.meta({ description: "At the stage of the assessment." }),
        matrix: z.array(replySchema),
        silent: z.array(silentSchema).meta({
          description: "Ratings to which a responsible body did not reply: that is not agreement.",
        }),
      }),
    ),
    tables: z.array(tableSchema),
    problems: z.array(problemSchema),
  },
);
