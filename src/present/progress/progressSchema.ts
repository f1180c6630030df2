// How the figure of a series moved, in the JSON contract.
import * as z from "zod";
import { splitWays } from "../../model/comparison.ts";
import { clauseSteps } from "../../model/progress.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { changeGateSchema, movedFigureSchema, pointsSchema, termsSchema } from "../changes/changesSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema, exactOrNullSchema, numberShape, outcomeSchema } from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";
import { planReportsSchema, scheduleGateSchema } from "../schedule/scheduleSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const textOrNull = z.string().nullable();

const groupSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  rounds: z
    .array(
      z.strictObject({
        round: z.string(),
        exact: exactOrNullSchema.meta({ description: "The exact percent." }),
        percent: textOrNull,
        coverage: textOrNull,
      }),
    )
    .meta({ description: "Those that have a score." }),
  move: pointsSchema.meta({ description: "Percentage points, the last round minus the one before it." }),
});

const roundSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  asOf: textOrNull,
  assessments: z.array(z.string()).meta({ description: "Of several it is not known which one is meant." }),
  assessor: assessorSchema.nullable().meta({ description: "Who speaks; null where no assessment is taken." }),
  figure: movedFigureSchema.nullable(),
  scored: countSchema.nullable(),
  eligible: countSchema.nullable(),
  inScope: countSchema.nullable(),
});

const statusesOfClause = z.array(z.string()).meta({
  description: "What its rows say under a method with `values: none`; several where they differ.",
});

const clauseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  step: z.enum(clauseSteps),
  before: textOrNull.meta({
    description: "Its percent under the method of the later round, unless that has no value for its rows.",
  }),
  now: textOrNull,
  outcomeBefore: outcomeSchema.nullable(),
  outcomeNow: outcomeSchema.nullable(),
  statusesBefore: statusesOfClause.optional(),
  statusesNow: statusesOfClause.optional(),
  contribution: z.strictObject({ ...numberShape, rating: pointsSchema, coverage: pointsSchema }),
});

const stepSchema = z.strictObject({
  from: z.string().meta({ description: "The id of the earlier round." }),
  to: z.string(),
  move: pointsSchema,
  terms: termsSchema.nullable(),
  way: z.enum(splitWays).nullable(),
  beforeUnderNewMethod: z
    .strictObject({ exact: exactOrNullSchema, percent: textOrNull })
    .nullable()
    .meta({ description: "The earlier round under the method of the later one; null where it is the same." }),
  counts: z.strictObject(
    Object.fromEntries(clauseSteps.map((kind) => [kind, countSchema])) as Record<
      (typeof clauseSteps)[number],
      typeof countSchema
    >,
  ),
  clauses: z.array(clauseSchema).meta({ description: "All of them, regressions first." }),
});

const seriesSchema = z.strictObject({
  id: z.string(),
  assessor: z.string(),
  plan: z.string(),
  rounds: z.array(roundSchema).meta({ description: "In the order of time." }),
  steps: z.array(stepSchema).meta({ description: "From each round with a score to the next." }),
  directions: z.array(groupSchema),
  bodies: z.array(groupSchema),
});

export const progressOutputSchema = resultSchema(
  "progress",
  "How the figures of series moved over their rounds: a later figure minus an earlier one.",
  {
    series: z.array(seriesSchema),
    gates: z.array(changeGateSchema).optional(),
    reports: z.array(planReportsSchema).meta({ description: "Who reported in each round." }),
    reportGates: z.array(scheduleGateSchema).optional(),
    tables: z.array(tableSchema),
    problems: z.array(problemSchema),
  },
);

export type ProgressOutput = z.infer<typeof progressOutputSchema>;
export type SeriesJson = z.infer<typeof seriesSchema>;
export type StepJson = z.infer<typeof stepSchema>;
