// The result of scoring in the JSON contract.
import * as z from "zod";
import { roundingModes } from "../../math/round.ts";
import { scoreGateKinds } from "../../model/gate.ts";
import { outcomes } from "../../model/outcome.ts";
import { claimVerdicts } from "../../model/score.ts";
import { ageGateSchema } from "../ageGateSchema.ts";
import { assessorShape } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import {
  clauseShape,
  countSchema,
  exactOrNullSchema,
  exactSchema,
  figureSchema,
  figureShape,
  rowSchema,
} from "../figureSchema.ts";
import { boundsSchema } from "../sensitivity/boundsSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";

export const methodReferenceSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  hash: z.string().meta({ description: "SHA-256 of the method as parsed, keys sorted, `extends` resolved." }),
  basis: z.string(),
  readAs: z.string().optional().meta({
    description:
      "The scale whose values were used, where the method has none for the assessment's own scale, which is `like` it.",
  }),
});

export const claimShape = {
  figure: z.string().meta({ description: "As published." }),
  verdict: z.enum(claimVerdicts),
  found: z.string().nullable(),
  difference: exactOrNullSchema.meta({ description: "Found minus published, in percentage points." }),
  methods: z.array(z.string()).meta({ description: "The methods under which it is reproduced." }),
  roundings: z.array(z.enum(roundingModes)).meta({
    description: "The rounding modes under which they give it; none where their own do.",
  }),
  clauses: z
    .strictObject({ claimed: countSchema, counted: countSchema, inScope: countSchema, agrees: z.boolean() })
    .nullable(),
  counts: z.array(
    z.strictObject({ band: z.string(), claimed: countSchema, found: countSchema, agrees: z.boolean() }),
  ),
  source: z.string().nullable(),
  shares: z
    .strictObject({
      found: z.array(
        z.strictObject({
          status: z.string(),
          orBetter: z.boolean().meta({ description: "Whether the statuses above it are counted, too." }),
          count: countSchema,
          of: z.enum(["scored", "in-scope", "plan"]),
          whole: countSchema,
        }),
      ),
      tried: countSchema.meta({ description: "Each status, and each status or better, of each whole." }),
    })
    .optional()
    .meta({
      description: "Under a method with `values: none` only: the shares of the statuses that round to it.",
    }),
} as const;

const minimumGateSchema = z.strictObject({
  kind: z.enum(scoreGateKinds),
  group: z.string().meta({ examples: ["overall", "direction:3", "body:moj"] }),
  minimum: exactSchema.meta({ description: "In percent." }),
  written: z.string().meta({ description: "The minimum as it was given." }),
  met: z.boolean().nullable().meta({
    description: "False where there is no figure; null with --if-no-figure pass: not judged.",
  }),
  found: exactOrNullSchema.meta({ description: "The figure, or the coverage, in percent." }),
  percent: z.string().nullable(),
  distance: exactOrNullSchema.meta({ description: "What is missing, in percentage points." }),
  credit: exactOrNullSchema.meta({
    description:
      "What is missing, in clauses; of coverage: clauses to be scored besides. Null where clauses do not all count alike.",
  }),
  clauses: z
    .array(z.string())
    .nullable()
    .meta({ description: "The fewest clauses that reach it when each becomes 100 %; null for coverage." }),
  reason: z.string().nullable(),
  text: z.string(),
});

const evidenceGateSchema = z.strictObject({
  kind: z.literal("require-evidence"),
  group: z.literal("overall"),
  met: z.boolean().nullable().meta({
    description: "False where figures are withheld; null with --if-no-figure pass: not judged.",
  }),
  found: exactOrNullSchema.meta({ description: "The share of these rows that has evidence, in percent." }),
  distance: exactOrNullSchema.meta({ description: "What is missing of 100 %, in percentage points." }),
  ratings: countSchema.meta({ description: "Rows with a value above 0." }),
  lacking: countSchema.meta({ description: "Those of them without evidence." }),
  clauses: z.array(z.string()).meta({ description: "The clauses of these." }),
  text: z.string(),
});

const gateSchema = z.discriminatedUnion("kind", [minimumGateSchema, evidenceGateSchema, ageGateSchema]);

export type GateJson = z.infer<typeof gateSchema>;

/** What the figure of a body rests on. */
const bodyShape = {
  shared: countSchema.meta({ description: "Clauses that rest on rows that name no body." }),
  setAside: countSchema.meta({
    description: "Clauses rated as a whole, for whose rating others answer: not in the figure.",
  }),
  notResponsible: countSchema.meta({
    description: "Clauses in which it was rated without being responsible.",
  }),
  weight: exactSchema.meta({
    description: "Among the bodies of a clause; used by methods with within.bodies: weighted.",
  }),
  group: z.boolean().meta({ description: "It stands for several institutions." }),
} as const;

export const scoreSchema = z.strictObject({
  plan: z.strictObject({ id: z.string() }),
  assessment: z.strictObject({
    ...assessorShape,
    asOf: z.iso.date().nullable(),
    scope: z.union([z.enum(["plan", "rated"]), z.array(z.string())]),
  }),
  method: methodReferenceSchema,
  overall: figureSchema,
  bounds: boundsSchema.optional().meta({
    description:
      "With --bounds only: over everything that is not known; not there where figures are withheld.",
  }),
  bands: z.array(z.strictObject({ id: z.string(), min: exactSchema, count: countSchema })),
  outcomes: z.strictObject(
    Object.fromEntries(outcomes.map((outcome) => [outcome, countSchema])) as Record<
      (typeof outcomes)[number],
      typeof countSchema
    >,
  ),
  directions: z.array(z.strictObject({ id: z.string(), ...figureShape })),
  bodies: z.array(z.strictObject({ id: z.string(), ...figureShape, ...bodyShape })),
  clauses: z.array(
    z.strictObject({
      ...clauseShape,
      ratings: z.array(rowSchema).optional().meta({ description: "With --ratings only." }),
    }),
  ),
  claims: z.array(z.strictObject(claimShape)),
  gates: z.array(gateSchema).optional().meta({
    description:
      "With gates only: --min-score, --min-coverage, --require-evidence, --max-age, or `gates` of the workspace.",
  }),
});

export const scoresOutputSchema = resultSchema(
  "scores",
  "Assessments with their figures: overall, by direction, body and clause.",
  { scores: z.array(scoreSchema), tables: z.array(tableSchema), problems: z.array(problemSchema) },
);
