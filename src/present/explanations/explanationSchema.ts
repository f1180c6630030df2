// How figures came about, in the JSON contract.
import * as z from "zod";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import {
  clauseShape,
  exactOrNullSchema,
  exactSchema,
  figureSchema,
  outcomeSchema,
  rowSchema,
} from "../figureSchema.ts";
import { methodOutputSchema } from "../methods/methodsSchema.ts";
import { replySchema } from "../replies/repliesSchema.ts";
import { methodReferenceSchema } from "../scores/scoresSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const subjectKinds = ["overall", "direction", "clause", "body", "code", "method"] as const;

const nextSchema = z
  .strictObject({
    band: z.string(),
    min: exactSchema,
    points: exactSchema.meta({ description: "What is missing, in percentage points." }),
    clauses: z.array(z.string()).meta({ description: "The fewest that reach it when each becomes 100 %." }),
  })
  .meta({ description: "The next band above the figure." });

/** A step from parts to a whole: a clause, its activities, their bodies, and the rows of these. */
const stepSchema = z
  .strictObject({
    level: z.enum(["clause", "activity", "body", "row"]),
    id: z.string(),
    outcome: outcomeSchema,
    value: exactOrNullSchema.meta({ description: "A share, 0 to 1." }),
    weight: exactSchema.optional().meta({
      description: "Among the parts of its step, where the method weighs these.",
    }),
    reason: z.string().nullable(),
    get parts() {
      return z.array(stepSchema);
    },
  })
  .meta({ id: "step", description: "The result of a step, and the parts that it was made of." });

const explainedClauseSchema = z.strictObject({
  ...clauseShape,
  title: z.string(),
  band: z.string().nullable(),
  rows: z.array(rowSchema),
  steps: stepSchema.nullable(),
});

const explainedFigureSchema = z.strictObject({
  plan: z.strictObject({ id: z.string() }),
  assessment: assessorSchema,
  method: methodReferenceSchema,
  title: z.string(),
  figure: figureSchema,
  points: exactOrNullSchema.meta({ description: "Sum over the clauses: the figure itself." }),
  lost: exactOrNullSchema.meta({ description: "Sum over the clauses: what the figure lacks to 100." }),
  next: nextSchema.nullable(),
  rests: z
    .strictObject({
      shared: z.array(z.string()).meta({ description: "Clauses that rest on rows that name no body." }),
      setAside: z.array(z.string()).meta({
        description: "Clauses rated as a whole, for whose rating others answer: not in the figure.",
      }),
      notResponsible: z.array(z.string()).meta({
        description: "Clauses in which it was rated without being responsible.",
      }),
    })
    .optional()
    .meta({ description: "Of a body only: ids of its clauses." }),
  clauses: z
    .array(explainedClauseSchema)
    .meta({ description: "Most points lost first; shares and points within the group." }),
  replies: z.array(replySchema).optional().meta({
    description:
      "Where its ratings have replies: first rating, reply and decision. Not of the overall figure.",
  }),
});

const codeSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  severity: z.enum(["error", "warning", "info", "off"]),
  why: z.string(),
  bad: z.string(),
  good: z.string(),
  page: z.string(),
});

export const explanationOutputSchema = resultSchema(
  "explanation",
  "How a figure came about, or what a problem code or a method means.",
  {
    subject: z.strictObject({ kind: z.enum(subjectKinds), id: z.string() }),
    figures: z.array(explainedFigureSchema).optional(),
    history: z
      .array(
        z.strictObject({
          series: z.string(),
          rounds: z.array(
            z.strictObject({
              round: z.string(),
              assessment: z.string(),
              asOf: z.string().nullable(),
              method: z.string(),
              outcome: outcomeSchema,
              exact: exactOrNullSchema,
              percent: z.string().nullable(),
            }),
          ),
        }),
      )
      .optional()
      .meta({ description: "The figure over the rounds of each series, where there are several." }),
    tables: z.array(tableSchema).optional().meta({ description: "Of figures only." }),
    code: codeSchema.optional(),
    method: methodOutputSchema.optional(),
  },
);
