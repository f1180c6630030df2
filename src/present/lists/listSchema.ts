// What there is in the JSON contract.
import * as z from "zod";
import { assessorKinds } from "../../model/assessorKind.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema } from "../figureSchema.ts";

const shape = {
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().meta({ description: "The file, or bundled: for what is shipped." }),
  shipped: z.boolean(),
  state: z.enum(["ok", "partial", "unusable"]).meta({ description: "How far it can be relied on." }),
};

const unknownInTotals = countSchema
  .nullable()
  .meta({ description: "null: not known, of a plan of which only totals are." });

const itemSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("plans"),
    ...shape,
    start: z.string(),
    end: z.string(),
    directions: unknownInTotals,
    clauses: countSchema,
    bodies: unknownInTotals,
  }),
  z.strictObject({
    kind: z.literal("assessments"),
    ...shape,
    plan: z.string(),
    assessor: z.enum(assessorKinds).nullable().meta({ description: "The kind of the assessor." }),
    asOf: z.string().nullable(),
    rows: countSchema,
    scale: z.string().nullable(),
    method: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal("mappings"), ...shape, columns: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("scales"), ...shape, levels: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal("methods"),
    ...shape,
    version: z.string(),
    basis: z.string(),
    scales: z.array(z.string()),
  }),
]);

export const listOutputSchema = resultSchema(
  "list",
  "Plans, assessments, mappings, scales and methods that there are.",
  { items: z.array(itemSchema) },
);

/** One of the items. */
export type ListItemJson = z.infer<typeof itemSchema>;
