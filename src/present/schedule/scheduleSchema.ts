// What was due as of a day, and who reported, in the JSON contract.
import * as z from "zod";
import { assessorKinds } from "../../model/assessorKind.ts";
import { reportStates } from "../../model/reports.ts";
import { expectedRules } from "../../model/rounds.ts";
import { scheduleStates, untoldReasons } from "../../model/schedule.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema, exactOrNullSchema, exactSchema } from "../figureSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const textOrNull = z.string().nullable();

const daysSchema = z.strictObject({ least: z.int(), most: z.int().nullable() }).nullable().meta({
  description: "Days after the deadline, or to it where it is due soon; most is null without an end.",
});

const spanSchema = z
  .strictObject({ earliest: textOrNull, latest: textOrNull })
  .nullable()
  .meta({ description: "Days of which one is meant; null at an end that is open." });

const windowShape = {
  start: z.string(),
  end: z.string(),
  state: z.enum(scheduleStates),
  days: daysSchema,
  why: z.enum(untoldReasons).nullable(),
};

const partSchema = z.strictObject({
  clauses: countSchema,
  complete: countSchema,
  scored: countSchema,
  exact: exactOrNullSchema.meta({ description: "The mean of those with a value, in percent." }),
  percent: textOrNull,
});

const clauseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  ...windowShape,
  percent: textOrNull,
  done: spanSchema,
  expected: exactSchema.meta({ description: "The share that was expected by the day, 0 to 1." }),
  others: z.array(z.strictObject({ ...windowShape, source: textOrNull, place: textOrNull })).meta({
    description: "Under each other window of the plan, with the source and the place that says so.",
  }),
  otherBodies: z
    .array(z.strictObject({ id: z.string(), name: z.string(), done: spanSchema, ...windowShape }))
    .meta({ description: "Bodies that did it without being responsible; the state is not theirs." }),
  ifDone: z.strictObject(windowShape).nullable().meta({
    description: "Of what nobody rated, where a row without a rating gives days: what it would be then.",
  }),
});

const scheduleOfOne = z.strictObject({
  assessment: assessorSchema,
  plan: z.string(),
  method: z.string(),
  asOf: z.string(),
  sourceEnds: z.string(),
  countedTo: z.string().meta({ description: "The earlier of both: lateness is counted to it." }),
  within: countSchema,
  completeStatus: z.string().optional().meta({
    description:
      "Under a method with `values: none` only: the best status of the scale, which is taken for complete.",
  }),
  whole: partSchema,
  due: partSchema,
  started: partSchema,
  expected: z.strictObject({
    rule: z.enum(expectedRules),
    stated: z.boolean().meta({ description: "Whether the plan names the rule." }),
    clauses: countSchema,
    expected: exactSchema,
    earned: exactSchema,
    difference: exactSchema,
    ratio: exactOrNullSchema,
    atDeadline: z.array(z.string()),
  }),
  counts: z.strictObject(
    Object.fromEntries(scheduleStates.map((state) => [state, countSchema])) as Record<
      (typeof scheduleStates)[number],
      typeof countSchema
    >,
  ),
  clauses: z.array(clauseSchema),
});

const reportSchema = z.strictObject({
  level: z.enum(["body", "kind"]),
  id: z.union([z.enum(assessorKinds), z.string()]),
  name: z.string(),
  state: z.enum(reportStates),
  days: daysSchema,
  assessments: z.array(z.string()),
  first: spanSchema,
  last: spanSchema,
  undated: countSchema,
});

export const planReportsSchema = z.strictObject({
  plan: z.string(),
  asOf: textOrNull,
  rounds: z.array(
    z.strictObject({
      round: z.string(),
      until: textOrNull,
      stated: z.boolean().meta({ description: "Whether the plan says who is to report." }),
      reports: z.array(reportSchema),
    }),
  ),
});

export const scheduleGateSchema = z.strictObject({
  kind: z.enum(["max-overdue", "all-reported"]),
  met: z.boolean(),
  text: z.string(),
});

export const scheduleOutputSchema = resultSchema(
  "schedule",
  "What was due as of a day, done in time and late, what was expected by then, and who reported.",
  {
    schedules: z.array(scheduleOfOne),
    reports: z.array(planReportsSchema),
    gates: z.array(scheduleGateSchema).optional(),
    tables: z.array(tableSchema),
  },
);

export type ScheduleOutput = z.infer<typeof scheduleOutputSchema>;
export type ScheduleJson = z.infer<typeof scheduleOfOne>;
export type PartJson = z.infer<typeof partSchema>;
export type PlanReportsJson = ScheduleOutput["reports"][number];
