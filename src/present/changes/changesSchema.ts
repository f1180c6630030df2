// What moved the figures of a workspace, in the JSON contract.
import * as z from "zod";
import { changeGateKinds } from "../../model/changeGate.ts";
import { claimStates, moveStates, planChangeKinds } from "../../model/changes.ts";
import { methodChoices, splitWays } from "../../model/comparison.ts";
import { ratingColumns } from "../../model/ratingTable.ts";
import { resultSchema } from "../contractSchema.ts";
import {
  countSchema,
  exactOrNullSchema,
  exactSchema,
  numberShape,
  outcomeSchema,
  roundedSchema,
} from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";

export const pointsSchema = roundedSchema
  .nullable()
  .meta({ description: "Percentage points, now minus before; null where they cannot be computed." });

const textOrNull = z.string().nullable();

export const movedFigureSchema = z
  .strictObject({
    exact: exactOrNullSchema.meta({ description: "The exact percent." }),
    percent: textOrNull,
    coverage: textOrNull,
    method: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  })
  .meta({ id: "movedFigure", description: "The overall figure of an assessment, at one of the two times." });

const planPartSchema = z.strictObject({
  kind: z.enum(planChangeKinds),
  id: z.string().meta({ description: "The clause, direction or body; empty for the as-of day." }),
  before: textOrNull,
  after: textOrNull,
  contribution: pointsSchema,
});

const cellSchema = z.strictObject({
  kind: z.enum(["cell", "row-added", "row-removed", "scope"]),
  file: textOrNull,
  line: z.int().min(1).nullable(),
  activity: textOrNull,
  body: textOrNull,
  rater: textOrNull,
  column: z.enum(ratingColumns).nullable(),
  before: textOrNull,
  after: textOrNull,
  contribution: pointsSchema.meta({
    description: "Its part of what the clause contributes; null where it is told with others as one.",
  }),
});

const clauseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  before: textOrNull.meta({ description: "Its percent; null where it has none." }),
  now: textOrNull,
  outcomeBefore: outcomeSchema.nullable(),
  outcomeNow: outcomeSchema.nullable(),
  contribution: z.strictObject({ ...numberShape, rating: pointsSchema, coverage: pointsSchema }),
  cells: z.array(cellSchema),
});

export const termsSchema = z
  .strictObject({
    plan: z
      .strictObject({ ...numberShape, parts: z.array(planPartSchema) })
      .nullable()
      .meta({ description: "The plan and the as-of day; null where they are the same." }),
    coverage: pointsSchema,
    method: z.strictObject({
      ...numberShape,
      parts: z
        .strictObject(
          Object.fromEntries(methodChoices.map((choice) => [choice, roundedSchema])) as Record<
            (typeof methodChoices)[number],
            typeof roundedSchema
          >,
        )
        .nullable(),
    }),
    rating: pointsSchema,
    together: pointsSchema.meta({
      description: "Method and rating together where they cannot be separated; else null.",
    }),
  })
  .meta({ description: "Plan, coverage, method and rating (or together) add up to the move." });

const assessmentSchema = z.strictObject({
  id: z.string(),
  state: z.enum(moveStates),
  basis: z.enum(["rows", "clauses", "clauses-with-rows"]).nullable().meta({
    description:
      "clauses: a saved result without rows is compared with, and the move is told by clause only. clauses-with-rows: it holds rows, but its plan or method cannot be known; changed rows are listed, and none has a part of its own.",
  }),
  before: movedFigureSchema.nullable(),
  now: movedFigureSchema.nullable(),
  move: pointsSchema,
  terms: termsSchema.nullable().meta({ description: "Null where the move is told by clause only." }),
  way: z.enum(splitWays).nullable(),
  clauses: z.array(clauseSchema).meta({ description: "Those that changed." }),
  claims: z.array(
    z.strictObject({
      figure: z.string(),
      source: textOrNull,
      before: z.enum(claimStates).nullable(),
      now: z.enum(claimStates).nullable(),
    }),
  ),
});

export const changeGateSchema = z.strictObject({
  kind: z.enum(changeGateKinds),
  assessment: z.string(),
  limit: exactSchema,
  written: z.string(),
  met: z.boolean().nullable().meta({
    description: "False where a figure is not there any more; null with --if-no-figure pass: not judged.",
  }),
  found: exactOrNullSchema.meta({
    description: "By how many points the figure fell; below 0 where it rose.",
  }),
  distance: exactOrNullSchema.meta({ description: "By how many points it fell too far." }),
  clauses: z.array(z.string()).meta({
    description:
      "max-drop: the fewest clauses that make up for it when each becomes 100 %; no-regression: the clauses that fell; where it is not judged, those without a value now.",
  }),
  text: z.string(),
});

export const changesOutputSchema = resultSchema(
  "changes",
  "What moved the figures of a workspace since a revision, or since a saved result.",
  {
    against: z.strictObject({
      name: z.string(),
      commit: textOrNull.meta({ description: "Null for a saved result." }),
      inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
    }),
    assessments: z.array(assessmentSchema),
    changedProblems: z.strictObject({
      new: z.array(problemSchema),
      accepted: z.array(problemSchema).meta({
        description: "New as well, but suppressed or in the baseline: these do not count.",
      }),
      fixed: z.array(problemSchema),
      unchanged: countSchema,
    }),
    gates: z.array(changeGateSchema).optional(),
    problems: z.array(problemSchema),
  },
);

export type ChangesOutput = z.infer<typeof changesOutputSchema>;
export type MovedAssessmentJson = z.infer<typeof assessmentSchema>;
/** Problems that are new, new but accepted, and fixed. */
export type ChangedProblems = ChangesOutput["changedProblems"];
export type ChangeGateJson = z.infer<typeof changeGateSchema>;
