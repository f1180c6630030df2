// Methods, and assessments tried under them, in the JSON contract.
import * as z from "zod";
import { noValues } from "../../model/noValues.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import { exactSchema, figureSchema } from "../figureSchema.ts";
import { methodReferenceSchema } from "../scores/scoresSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const rulesSchema = z.strictObject({
  values: z.union([z.literal(noValues), z.record(z.string(), z.record(z.string(), exactSchema))]).meta({
    description:
      "Scale → status → what it is worth, 0 to 1; `none`: it counts the statuses and gives no figure.",
  }),
  percent: z.enum(["as-given", "refuse", "full-only"]),
  within: z.strictObject({ raters: z.string(), bodies: z.string(), activities: z.string() }),
  across: z.enum(["clauses", "directions"]),
  weights: z.enum(["equal", "declared"]),
  eligible: z.enum(["all", "started", "due"]),
  treat: z.strictObject({
    unrated: z.string(),
    "not-due": z.string(),
    "unrated-part": z.string(),
    "no-evidence": z.string(),
  }),
  "minimum-coverage": exactSchema,
  rounding: z.strictObject({ decimals: z.int().min(0), mode: z.string() }),
  bands: z.array(z.strictObject({ id: z.string(), min: exactSchema })),
});

export const methodOutputSchema = z.strictObject({
  ...methodReferenceSchema.omit({ readAs: true }).shape,
  title: z.string(),
  source: z.string(),
  rules: rulesSchema,
});

const trySchema = z.strictObject({
  assessment: assessorSchema,
  plan: z.strictObject({ id: z.string() }),
  own: z.string().nullable().meta({ description: "The method that the assessment itself names." }),
  scores: z
    .array(
      z.strictObject({
        method: methodReferenceSchema.omit({ basis: true }),
        overall: figureSchema,
        sameAs: z.string().nullable().meta({
          description:
            "A method above under which every clause counts for the same, so that the two are one rule on these rows.",
        }),
        thin: z.boolean().meta({ description: "Less than half of the eligible clauses have a value." }),
      }),
    )
    .meta({
      description: "The assessment's own method first, then by the strength of the basis; thin ones last.",
    }),
  unreadable: z.array(z.strictObject({ method: z.string(), codes: z.array(z.string()) })),
  spread: z
    .strictObject({ lowest: exactSchema, highest: exactSchema, points: exactSchema })
    .nullable()
    .meta({ description: "In percent and percentage points; null where no method gives a figure." }),
});

export const methodsOutputSchema = resultSchema("methods", "Methods, every rule stated.", {
  methods: z.array(methodOutputSchema),
  tries: z.array(trySchema).optional().meta({ description: "With --try only." }),
  tables: z.array(tableSchema).optional().meta({ description: "With --try only." }),
});
