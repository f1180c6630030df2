// Agreement between assessments in the JSON contract.
import * as z from "zod";
import { countSchema, numberShape, rangeSchema, roundedSchema } from "../figureSchema.ts";

const measureShape = {
  ...numberShape,
  interval: rangeSchema.nullable().meta({
    description: "95 % percentile interval over resampled clauses; null where no resample gives a value.",
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
  n: countSchema.meta({ description: "Clauses whose ratings can be compared." }),
  basis: z.enum(["statuses", "values"]),
  resampling: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exhaustive"), resamples: countSchema, seed: z.null() }),
    z.strictObject({ kind: z.literal("random"), resamples: countSchema, seed: countSchema }),
  ]),
  alpha: z
    .strictObject({ metric: z.enum(["ordinal", "interval"]), ...measureShape })
    .meta({ description: "Krippendorff's alpha, at most 1." }),
} as const;

const squaredSchema = roundedSchema.nullable();

export const agreementSchema = z
  .strictObject({
    ...agreementShape,
    scale: z.string().nullable().meta({ description: "The scale of both sides; null for values." }),
    valuedBy: z.enum(["both-methods", "own-method"]),
    percent: measureSchema.meta({ description: "Clauses rated alike, in percent." }),
    kappa: weightedSchema.meta({ description: "Cohen's weighted kappa, at most 1." }),
    ac2: weightedSchema.meta({ description: "Gwet's AC2, at most 1." }),
    meanDifference: measureSchema.meta({ description: "A minus B, in percentage points." }),
    shareAbove: measureSchema.meta({ description: "Clauses where A is higher than B, in percent." }),
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
      .meta({ description: "Clauses by status: a row for each level of A, a column for each of B." }),
  })
  .meta({ id: "agreement", description: "How far two assessments agree, clause by clause." });

export type MeasureJson = z.infer<typeof measureSchema>;
export type AgreementJson = z.infer<typeof agreementSchema>;
export type RoundedJson = z.infer<typeof roundedSchema>;
