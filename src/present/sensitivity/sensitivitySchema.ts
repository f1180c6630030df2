// How sure a figure is, in the JSON contract.
import * as z from "zod";
import { roundingModes } from "../../math/round.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import {
  countSchema,
  exactOrNullSchema,
  exactSchema,
  figureSchema,
  numberShape,
  roundedSchema,
} from "../figureSchema.ts";
import { methodReferenceSchema } from "../scores/scoresSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";
import { boundsSchema, sourceSchema } from "./boundsSchema.ts";

const rowSchema = z.strictObject({
  clause: z.string(),
  activity: z.string().nullable(),
  body: z.string().nullable(),
  file: z.string(),
  line: countSchema,
});

const claimSchema = z.strictObject({
  figure: z.string().meta({ description: "As published." }),
  searched: z.boolean().meta({ description: "Whether every combination of the doubts was searched." }),
  ways: z
    .array(
      z.strictObject({
        roundings: z.array(z.enum(roundingModes)),
        turns: countSchema.meta({ description: "The fewest rows to read otherwise." }),
        ...roundedSchema.shape,
        rows: z.array(rowSchema),
      }),
    )
    .meta({
      description: "By rules of rounding; empty where no combination of the doubts reaches the figure.",
    }),
  beyond: roundedSchema.nullable().meta({
    description: "Points above the greatest figure (above 0) or under the least; null where it lies between.",
  }),
});

const effectSchema = z.strictObject({ first: exactSchema, total: exactSchema, shapley: exactSchema });

const gridSchema = z.strictObject({
  choices: z.array(
    z.strictObject({ id: z.string(), options: z.array(z.string()), effects: effectSchema.nullable() }),
  ),
  combinations: z.array(z.strictObject({ options: z.record(z.string(), z.string()), ...numberShape })),
  least: exactOrNullSchema,
  greatest: exactOrNullSchema,
  mostMoving: z.strictObject({ choice: z.string(), option: z.string(), ...roundedSchema.shape }).nullable(),
});

const resultOfOne = z.strictObject({
  assessment: assessorSchema,
  plan: z.strictObject({ id: z.string() }),
  asOf: z.string().nullable(),
  rows: countSchema,
  doubted: countSchema.meta({ description: "Rows that may have another status." }),
  methods: z
    .array(
      z.strictObject({
        method: methodReferenceSchema.omit({ readAs: true }),
        declared: z
          .boolean()
          .meta({ description: "Whether the call, the workspace or the assessment names it." }),
        overall: figureSchema,
        bounds: z.array(boundsSchema),
        claims: z.array(claimSchema),
        unread: countSchema.meta({ description: "Other statuses without a value; they are left out." }),
      }),
    )
    .meta({
      description: "That of the assessment first, then by the strength of the basis; never by figure.",
    }),
  grid: gridSchema.nullable(),
  verify: z.array(
    z.strictObject({
      clause: z.string(),
      sources: z.array(sourceSchema),
      least: exactSchema,
      greatest: exactSchema,
      narrows: roundedSchema.meta({ description: "Percentage points, at least." }),
      evidence: z.array(z.string()),
    }),
  ),
  setAside: z.array(
    z.strictObject({
      kind: z.enum(["cause", "interest"]),
      name: z.string(),
      of: z.string().nullable().meta({
        description: "Of an interest that another assessment of the plan declares: its id.",
      }),
      clauses: z.array(z.string()),
      without: z.strictObject(numberShape),
      ifDone: z.strictObject(numberShape),
    }),
  ),
});

export const sensitivityOutputSchema = resultSchema("sensitivity", "How sure figures are.", {
  results: z.array(resultOfOne),
  tables: z.array(tableSchema),
});
