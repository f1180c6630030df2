// The calendar of a plan: the points at which assessments are due, and what is expected by then.
import * as z from "zod";
import { assessorKinds, type AssessorKind } from "./assessorKind.ts";
import { idSchema } from "./numeral.ts";
import { periodSchema, pointSchema, type Day, type Period } from "./period.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema, type Text } from "./text.ts";

/** Which share of a clause is expected to be done as of a day; see `expectedShare`. */
export const expectedRules = ["at-deadline", "linear", "linear-years", "milestones"] as const;

/** One of them. */
export type ExpectedRule = (typeof expectedRules)[number];

/** Of the key `expected` of a plan. */
export const expectedSchema = z.enum(expectedRules).optional().meta({
  description:
    "Which share of a clause is expected by a day: all of it at its deadline; evenly over its days, or over its calendar years; or by the weights of the activities that are due.",
});

/** Of the key `rounds` of a plan. */
export const roundsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      title: textSchema.optional(),
      month: z
        .number()
        .int()
        .min(1)
        .max(1200)
        .optional()
        .meta({
          description: "It is as of the last day of this month, counted from `from`; 6 is half a year.",
          examples: [6, 12],
        }),
      from: z
        .union([z.number(), z.string()], wanted("point-in-time"))
        .optional()
        .meta({
          description: "From what months count: plan-start, which is the default, or a day.",
          examples: ["plan-start", "2020-02-27"],
        }),
      "as-of": pointSchema
        .optional()
        .meta({ description: "The day as of which it is; wins over month and from." }),
      reports: periodSchema
        .optional()
        .meta({ description: "When its reports are to come in; what comes later is late." }),
      by: z
        .union(
          [z.enum(assessorKinds), z.array(idSchema).check(notEmpty(wanted("one-body")))],
          wanted("reporters"),
        )
        .optional()
        .meta({
          description:
            "Who is to report: ids of bodies, or assessors of a kind; every responsible body unless given.",
          examples: ["self-report", ["moj"]],
        }),
    }),
  )
  .optional()
  .meta({ description: "The points at which assessments are due, in the order of time." });

/** Of the key `windows` of a clause. */
export const windowsSchema = z
  .array(
    z.strictObject({
      start: pointSchema.optional(),
      end: pointSchema,
      source: idSchema.optional(),
      place: textSchema.optional(),
    }),
  )
  .check(notEmpty(wanted("one-window")))
  .optional()
  .meta({
    description:
      "In the place of `window`, where the source gives several: the first decides what is due, and schedule tells what becomes of the clause under each.",
    examples: [[{ end: "2019-04-30", source: "roadmap", place: "table" }, { end: "2019-06-01" }]],
  });

/** A point in a plan's calendar at which assessments are due: month 6, year 1, the end. */
export interface Round {
  readonly id: string;
  readonly title: Text;
  /** `null` where it is not stated, or cannot be read, which is a problem. */
  readonly asOf: Day | null;
  /** When its reports are to come in. */
  readonly reports: Period | null;
  /** Ids of bodies, or assessors of a kind; `null`: not stated. */
  readonly by: readonly string[] | AssessorKind | null;
}

/** When a clause is to be done, as one source says it. */
export interface SourcedWindow extends Period {
  /** The id of one of the plan's sources. */
  readonly source: string | null;
  /** Where in the source: a table, the text. */
  readonly place: Text | null;
}
