// One assessor's ratings of one plan for one period.
import * as z from "zod";
import type { Fraction } from "../math/fraction.ts";
import { idSchema, numeralSchema } from "./numeral.ts";
import { dateSchema, periodSchema, type Day, type Period } from "./period.ts";
import type { RatingTable } from "./ratingTable.ts";
import { textSchema, type Text } from "./text.ts";

const cell = (description: string) => numeralSchema.nullish().meta({ description });

/** A rating written inside the assessment file: the columns of a ratings table as keys. */
const inlineRatingSchema = z.strictObject({
  clause: idSchema,
  activity: cell("Activity id."),
  body: cell("Body id."),
  rater: cell("Who rated, where several did."),
  status: cell("A status of the scale."),
  percent: cell("A percent: 72.5, 72.5%, or a share 1/3."),
  value: cell("The measured value of the activity's indicator."),
  evidence: cell("Where it can be checked."),
  note: cell("A remark; the reason for not-applicable and not-due."),
});

const claimSchema = z
  .strictObject({
    figure: z.string().meta({
      description: "The figure as printed, quoted, since trailing zeros matter.",
      examples: ["72.22"],
    }),
    clauses: z
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: "Over how many clauses it is said to be." }),
    counts: z
      .record(z.string(), z.number().int().min(0))
      .optional()
      .meta({
        description: "How many clauses are said to lie in a band of the method.",
        examples: [{ full: 10, "under-half": 2 }],
      }),
    source: idSchema.optional(),
    note: textSchema.optional(),
  })
  .meta({ description: "A figure that somebody published, with what they said about it." });

const kinds = ["self-report", "alternative", "independent"] as const;

export const assessmentSchema = z
  .strictObject({
    format: z.literal("nap/assessment@1"),
    id: idSchema,
    plan: z.string().meta({ description: "The id of the plan, or a path to its file." }),
    title: textSchema.optional(),
    assessor: z.strictObject({ name: textSchema, kind: z.enum(kinds).optional() }).optional(),
    notice: textSchema
      .optional()
      .meta({ description: "What readers must know wherever the assessment appears." }),
    period: periodSchema.optional(),
    "as-of": dateSchema
      .optional()
      .meta({ description: "The day at which clauses are judged; the last day of the period unless given." }),
    scope: z
      .union([z.enum(["plan", "rated"]), z.array(idSchema)], {
        error: "plan, rated, or a list of clause ids",
      })
      .optional()
      .meta({ description: "plan: all clauses; rated: those with a row; or a list of clause ids." }),
    scale: z
      .string()
      .optional()
      .meta({ description: "The scale of the statuses: a shipped one, or a path." }),
    method: z
      .string()
      .optional()
      .meta({ description: "The method to score with: a shipped one, or a path." }),
    claims: z.array(claimSchema).optional(),
    ratings: z
      .union([z.string(), z.array(z.union([z.string(), inlineRatingSchema]))], {
        error: "a path, a list of paths, a glob, or rows",
      })
      .optional()
      .meta({ description: "A path, a list of paths, a glob, or rows." }),
  })
  .meta({ title: "nap assessment", description: "One assessor's ratings of one plan for one period." });

/** An assessment as written in its file. */
export type AssessmentText = z.infer<typeof assessmentSchema>;

export type AssessorKind = (typeof kinds)[number];

export interface Claim {
  /** As printed. */
  readonly figure: string;
  /** The figure as an exact number, in percent. */
  readonly percent: Fraction;
  readonly clauses: number | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly source: string | null;
}

export interface Assessment {
  readonly id: string;
  readonly plan: string;
  readonly title: Text;
  readonly assessor: Text;
  readonly kind: AssessorKind | null;
  readonly notice: Text | null;
  readonly period: Period | null;
  readonly asOf: Day | null;
  readonly scope: "plan" | "rated" | readonly string[];
  readonly scale: string | null;
  readonly method: string | null;
  readonly claims: readonly Claim[];
  readonly ratings: RatingTable;
}
