// Bounds of a comparison and whether it keeps them, in the JSON contract.
import * as z from "zod";
import { comparisonGateKinds, comparisonMeasures } from "../../model/comparisonGate.ts";
import { ageGateSchema } from "../ageGateSchema.ts";
import { exactOrNullSchema, exactSchema } from "../figureSchema.ts";

const boundSchema = z.strictObject({
  kind: z.enum(comparisonGateKinds),
  measure: z.enum(comparisonMeasures),
  sides: z.tuple([z.string(), z.string()]).nullable().meta({
    description: "The pair whose gap or outcomes it is about; null for the alpha of all.",
  }),
  of: z.enum(["value", "lower"]).meta({
    description: "Of alpha or outcomes: the value, or the lower end of its interval.",
  }),
  limit: exactSchema,
  written: z.string().meta({ description: "The limit as it was given." }),
  met: z.boolean().nullable().meta({
    description: "False where nothing could be computed; null with --if-no-figure pass: not judged.",
  }),
  found: exactOrNullSchema.meta({
    description:
      "The gap without its sign, in percentage points; or alpha, or equal outcomes in percent, or the lower end of its interval.",
  }),
  value: z.string().nullable(),
  distance: exactOrNullSchema.meta({
    description:
      "By how many percentage points the gap is too wide, or what is missing of alpha or, in points, of equal outcomes.",
  }),
  clauses: z.array(z.string()).nullable().meta({
    description:
      "The fewest clauses that add as much to the gap, or to the disagreement; null where they do not, and for the lower end of an interval.",
  }),
  text: z.string(),
});

const gateSchema = z.discriminatedUnion("kind", [boundSchema, ageGateSchema]);

/** The key `gates` of a result. */
export const gatesSchema = z.array(gateSchema).optional().meta({
  description: "With gates only: --max-gap, --min-agreement, --max-age, or `gates` of the workspace.",
});

export type ComparisonGateJson = z.infer<typeof gateSchema>;
