// Agreement between assessments in the JSON contract.
import * as z from "zod";
import { countSchema, numberShape, rangeSchema, roundedSchema } from "../figureSchema.ts";

const measureShape = {
  ...numberShape,
  interval: rangeSchema.nullable().meta({
    description: "95 %: of shares by Clopper and Pearson, else by resampling; null where there is none.",
  }),
  intervalReason: z.string().nullable().meta({
    description: "Why a value has no interval: too few pairs, or no disagreement among them.",
  }),
  undefinedResamples: countSchema,
  reason: z.string().nullable().meta({ description: "Why there is no value." }),
} as const;

const measureSchema = z.strictObject(measureShape).meta({ id: "measure" });
const weightedSchema = z
  .strictObject({ weights: z.literal("quadratic"), ...measureShape })
  .meta({ id: "weightedMeasure" });

/** The keys of agreement between two assessments and among more. */
export const agreementShape = {
  n: countSchema.meta({
    description: "Pairs of ratings: one a clause, or one for each part that both rated by itself.",
  }),
  clauses: countSchema.meta({ description: "Clauses that have such a pair." }),
  of: countSchema.meta({
    description: "Clauses that could be compared; those without a pair are set aside.",
  }),
  basis: z.enum(["statuses", "values"]),
  resampling: z
    .strictObject({ kind: z.literal("random"), resamples: countSchema, seed: countSchema })
    .nullable()
    .meta({ description: "Of the intervals of coefficients; null where none has one." }),
  alpha: z
    .strictObject({ metric: z.enum(["ordinal", "interval"]), ...measureShape })
    .meta({ description: "Krippendorff's alpha, at most 1." }),
} as const;

const outcomeSchema = z.enum(["rated", "not-due", "not-applicable", "unrated", "insufficient"]);

const squaredSchema = roundedSchema.nullable();

export const agreementSchema = z
  .strictObject({
    ...agreementShape,
    setAside: z
      .array(z.strictObject({ a: outcomeSchema, b: outcomeSchema, clauses: z.array(z.string()) }))
      .meta({ description: "Clauses without a pair, by what each side says of them." }),
    outcomes: z
      .strictObject({
        n: countSchema.meta({ description: "Clauses, or parts of them, of which a side says anything." }),
        same: countSchema,
        ...measureShape,
        differing: z.array(z.strictObject({ clause: z.string(), a: outcomeSchema, b: outcomeSchema })),
      })
      .meta({ description: "The same value, or the same reason why there is none, in percent." }),
    scale: z.string().nullable().meta({ description: "The scale of both sides; null for values." }),
    valuedBy: z.enum(["both-methods", "own-method"]),
    percent: measureSchema.meta({ description: "Pairs rated alike, in percent." }),
    kappa: weightedSchema.meta({ description: "Cohen's weighted kappa, at most 1." }),
    ac2: weightedSchema.meta({ description: "Gwet's AC2, at most 1." }),
    meanDifference: measureSchema.meta({ description: "A minus B, in percentage points." }),
    shareAbove: measureSchema.meta({ description: "Pairs where A is higher than B, in percent." }),
    above: z.strictObject({ a: countSchema, b: countSchema, same: countSchema }),
    signTest: roundedSchema.nullable().meta({
      description:
        "Two-sided exact probability, 0 to 1, of an imbalance like this; null where none is above.",
    }),
    bias: squaredSchema.meta({ description: "Squared percentage points, like noise and meanSquare." }),
    noise: squaredSchema,
    meanSquare: squaredSchema.meta({ description: "Bias plus noise." }),
    table: z
      .strictObject({
        a: z.array(z.string()),
        b: z.array(z.string()),
        counts: z.array(z.array(countSchema)),
      })
      .nullable()
      .meta({ description: "Pairs by status: a row for each level of A, a column for each of B." }),
  })
  .meta({ id: "agreement", description: "How far two assessments agree, clause by clause." });

export type MeasureJson = z.infer<typeof measureSchema>;
export type AgreementJson = z.infer<typeof agreementSchema>;
export type RoundedJson = z.infer<typeof roundedSchema>;
