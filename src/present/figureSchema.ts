// Figures and exact numbers in the JSON contract.
import * as z from "zod";
import { outcomes } from "../model/outcome.ts";

const exact = z
  .string()
  .regex(/^-?\d+(\/\d+)?$/)
  .meta({ description: "An exact number in lowest terms.", examples: ["650/9", "100", "-5/18"] });

export const exactSchema = exact;

export const exactOrNullSchema = exact.nullable();

/** An exact number with its rounded text. */
export const roundedSchema = z
  .strictObject({ exact, value: z.string() })
  .meta({ id: "rounded", examples: [{ exact: "125/8", value: "15.63" }] });

export const countSchema = z.int().min(0);

export const outcomeSchema = z.enum(outcomes).meta({
  description: "Only `scored` has a number; the others are null, with a reason.",
});

const statusCountShape = {
  count: countSchema,
  ofScored: z
    .string()
    .nullable()
    .meta({ description: "Its share of the clauses with a status, in percent; null where there is none." }),
  ofInScope: z
    .string()
    .nullable()
    .meta({ description: "Its share of the clauses in scope, in percent; null where there is none." }),
} as const;

const statusesSchema = z
  .strictObject({
    levels: z
      .array(z.strictObject({ status: z.string(), ...statusCountShape }))
      .meta({ description: "Of clauses whose rows all say this status; best first." }),
    several: z
      .strictObject(statusCountShape)
      .meta({ description: "Clauses whose rows say different statuses." }),
  })
  .meta({ id: "statuses" });

/** The keys of every figure; objects that are figures themselves take them in. */
export const figureShape = {
  outcome: outcomeSchema,
  exact: exactOrNullSchema.meta({ description: "The exact percent.", examples: ["650/9"] }),
  percent: z
    .string()
    .nullable()
    .meta({ description: "The percent as the method rounds it.", examples: ["72.22"] }),
  numerator: exact.meta({ description: "Weighted sum of the values, unreduced." }),
  denominator: exact.meta({ description: "Sum of the weights that count, unreduced." }),
  scored: countSchema.meta({
    description: "Clauses with a value; under a method with `values: none`, with a status.",
  }),
  counted: countSchema.meta({ description: "Clauses in the denominator, gaps that count as zero included." }),
  eligible: countSchema.meta({
    description: "Clauses in the method's denominator before gaps were treated.",
  }),
  inScope: countSchema.meta({ description: "Clauses in the assessment's scope." }),
  total: countSchema.meta({ description: "Clauses of the plan in this group." }),
  coverage: z
    .string()
    .nullable()
    .meta({
      description:
        "Scored of eligible clauses in percent, as the method rounds it; null where none is eligible.",
      examples: ["85.71"],
    }),
  reason: z.string().nullable().meta({ description: "Why there is no number, or how there came to be one." }),
  statuses: statusesSchema.optional().meta({
    description: "Under a method with `values: none` only: how many clauses have each status.",
  }),
} as const;

export const figureSchema = z
  .strictObject(figureShape)
  .meta({ id: "figure", description: "A figure with its counts." });

export const rowSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1),
    sheet: z.string().optional().meta({ description: "In a workbook: the sheet; line is the row." }),
    path: z.string().optional().meta({ description: "In JSON and YAML: the way to the cell." }),
    activity: z.string().nullable(),
    body: z.string().nullable(),
    rater: z.string().nullable(),
    status: z.string().nullable().meta({ description: "As written, like percent and value." }),
    percent: z.string().nullable(),
    value: z.string().nullable(),
    evidence: z.string().nullable(),
    note: z.string().nullable(),
    outcome: outcomeSchema,
    counts: z.string().nullable().meta({ description: "The percent that the row counts for." }),
    before: z.string().nullable().meta({
      description: "What it was worth before the rule for missing evidence, where that changed it.",
    }),
  })
  .meta({ id: "row", description: "A row of a ratings table." });

export const clauseShape = {
  id: z.string(),
  direction: z.string(),
  ...figureShape,
  weight: exact,
  share: exactOrNullSchema.meta({ description: "The part of the denominator, 0 to 1." }),
  points: exactOrNullSchema.meta({ description: "What it adds to the figure, in percentage points." }),
  lost: exactOrNullSchema.meta({ description: "What it could still add, in percentage points." }),
} as const;

/** An object that is itself a number, or null in both keys. */
export const numberShape = { exact: exactOrNullSchema, value: z.string().nullable() } as const;

export const rangeSchema = z.strictObject({ low: roundedSchema, high: roundedSchema }).meta({ id: "range" });
