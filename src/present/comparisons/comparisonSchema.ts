// The comparison of two assessments in the JSON contract.
import * as z from "zod";
import {
  comparisonReasons,
  methodChoices,
  missingReasons,
  relations,
  splitWays,
} from "../../model/comparison.ts";
import { sentenceIds } from "../../model/comparisonSentence.ts";
import { agendaSchema } from "./agendaSchema.ts";
import { agreementSchema } from "./agreementSchema.ts";
import { gatesSchema } from "./comparisonGateSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import {
  countSchema,
  figureSchema,
  numberShape,
  rangeSchema,
  roundedSchema,
  rowSchema,
} from "../figureSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";
import { claimShape, scoreSchema } from "../scores/scoresSchema.ts";

const sideSchema = scoreSchema
  .pick({ plan: true, assessment: true, method: true, overall: true, bounds: true })
  .extend({ label: z.string().meta({ description: "A short name that the other side does not have." }) })
  .meta({ id: "side", description: "An assessment under a method." });

const pointsSchema = roundedSchema.nullable().meta({
  id: "points",
  description: "Percentage points, A minus B; null where they cannot be computed.",
});

const missingShape = {
  a: z
    .enum(missingReasons)
    .nullable()
    .meta({ description: "Why A's rows carry no value; null where they carry one. So is `b` for B." }),
  b: z.enum(missingReasons).nullable(),
} as const;

const coverageGroupSchema = z
  .strictObject({ ...missingShape, clauses: z.array(z.string()), contribution: pointsSchema })
  .meta({ id: "coverageGroup", description: "Clauses that are in coverage for the same reasons." });

const termsSchema = z
  .strictObject({
    coverage: z
      .strictObject({
        ...numberShape,
        a: pointsSchema,
        b: pointsSchema,
        groups: z.array(coverageGroupSchema),
      })
      .meta({
        description:
          "What each side's other clauses do to its own figure; `a` and `b` add up to it, and so do `groups`.",
      }),
    method: z.strictObject({
      ...numberShape,
      parts: z
        .strictObject(
          Object.fromEntries(methodChoices.map((choice) => [choice, roundedSchema])) as Record<
            (typeof methodChoices)[number],
            typeof roundedSchema
          >,
        )
        .nullable()
        .meta({ description: "They add up to the term; null where a mixed method has no figure." }),
    }),
    rating: pointsSchema,
    together: pointsSchema.meta({
      description: "Method and rating together where they cannot be separated; else null.",
    }),
    published: z.strictObject({ a: pointsSchema, b: pointsSchema }).meta({
      description: "A's published figure minus its recomputed one, B's recomputed minus published.",
    }),
  })
  .meta({
    id: "terms",
    description: "Percentage points: coverage, method and rating (or together) add up to the gap.",
  });

const splitSchema = z
  .strictObject({
    way: z.enum(splitWays).meta({ description: "How method and rating were separated." }),
    interaction: pointsSchema.meta({
      description: "How much the method's effect differs between A's and B's ratings; shared evenly.",
    }),
    reasons: z
      .array(
        z.strictObject({
          id: z.enum(comparisonReasons),
          params: problemSchema.shape.params,
          text: z.string(),
        }),
      )
      .meta({ description: "Why terms are missing." }),
    bounds: z
      .strictObject({ clauses: countSchema, a: rangeSchema, b: rangeSchema, gap: rangeSchema })
      .nullable()
      .meta({
        description:
          "Without a split: each figure in percent and the gap in points, if both sides counted the clauses of either.",
      }),
  })
  .meta({ id: "split", description: "How the gap was split." });

const commonSchema = z
  .strictObject({
    clauses: z.array(z.string()),
    a: figureSchema,
    b: figureSchema,
    x: figureSchema.meta({ description: "A's ratings by B's method." }),
    y: figureSchema.meta({ description: "B's ratings by A's method." }),
  })
  .meta({ description: "Clauses for which the rows of both carry a value, and the figures on these alone." });

const pairShape = {
  a: figureSchema.nullable().meta({ description: "Null where out of the side's scope, like `b`." }),
  b: figureSchema.nullable(),
  difference: pointsSchema,
  contribution: z
    .strictObject({ ...numberShape, rating: pointsSchema, coverage: pointsSchema })
    .meta({ description: "What it adds to the terms rating and coverage, in percentage points." }),
} as const;

const groupSchema = z
  .strictObject({ id: z.string(), ...pairShape })
  .meta({ id: "comparedGroup", description: 'A direction or a body; id "" is for clauses of no body.' });

const evidenceSchema = z.array(
  rowSchema.pick({
    activity: true,
    body: true,
    rater: true,
    status: true,
    percent: true,
    value: true,
    evidence: true,
    note: true,
  }),
);

const comparedClauseSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    direction: z.string(),
    ...pairShape,
    relation: z.enum(relations),
    missing: z.strictObject(missingShape),
    evidence: z
      .strictObject({ a: evidenceSchema, b: evidenceSchema })
      .optional()
      .meta({ description: "With --evidence only: the rows of each side." }),
  })
  .meta({ id: "comparedClause", description: "Who says what of a clause." });

const sentenceSchema = z
  .strictObject({
    id: z.enum(sentenceIds),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .meta({ description: "Exact numbers as text, counts and names." }),
    text: z.string(),
  })
  .meta({ id: "sentence", description: "What the figures say, in words." });

const sidedClaimSchema = z
  .strictObject({ side: z.enum(["A", "B"]), ...claimShape })
  .meta({ id: "sidedClaim" });

const comparisonShape = {
  a: sideSchema,
  b: sideSchema,
  gap: pointsSchema,
  terms: termsSchema,
  publishedGap: pointsSchema,
  split: splitSchema,
  common: commonSchema,
  clauses: z.array(comparedClauseSchema).meta({ description: "Largest contribution first." }),
  directions: z.array(groupSchema),
  bodies: z.array(groupSchema),
  agreement: agreementSchema,
  agenda: agendaSchema.optional().meta({ description: "With --agenda only: what to verify first." }),
  sentences: z.array(sentenceSchema),
  claims: z.array(sidedClaimSchema),
} as const;

export const comparisonOutputSchema = resultSchema(
  "comparison",
  "Two assessments: the gap between their figures, what it is made of, and who says what.",
  { ...comparisonShape, gates: gatesSchema, tables: z.array(tableSchema), problems: z.array(problemSchema) },
);

/** What is said of two assessments, whatever else a result holds. */
export const comparisonSchema = z.strictObject(comparisonShape);

export type ComparisonJson = z.infer<typeof comparisonSchema>;
export type ComparisonResultJson = z.infer<typeof comparisonOutputSchema>;
