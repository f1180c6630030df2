// Comparisons of three or more assessments in the JSON contract.
import * as z from "zod";
import { resultSchema } from "../contractSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";
import { agreementShape } from "./agreementSchema.ts";
import { gatesSchema } from "./comparisonGateSchema.ts";
import { comparisonSchema } from "./comparisonSchema.ts";

export const comparisonsOutputSchema = resultSchema(
  "comparisons",
  "Three or more assessments: each pair, and one alpha over all.",
  {
    agreement: z.strictObject(agreementShape),
    comparisons: z.array(comparisonSchema),
    gates: gatesSchema,
    tables: z.array(tableSchema),
    problems: z.array(problemSchema),
  },
);

export type ComparisonsResultJson = z.infer<typeof comparisonsOutputSchema>;
