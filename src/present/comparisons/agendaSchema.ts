// What two assessors should verify first, in the JSON contract.
import * as z from "zod";
import { relations } from "../../model/comparison.ts";
import { countSchema, exactSchema, roundedSchema } from "../figureSchema.ts";

const sideSchema = z.strictObject({
  rows: countSchema,
  open: countSchema.meta({
    description: "Rows without evidence, or of which another status is held possible.",
  }),
  evidence: z
    .array(z.string())
    .meta({ description: "What the rows name, each text once; empty: none named." }),
});

export const agendaSchema = z
  .array(
    z.strictObject({
      clause: z.string(),
      title: z.string(),
      relation: z.enum(relations),
      contribution: roundedSchema.meta({ description: "To the gap, in percentage points, A minus B." }),
      doubt: exactSchema.meta({
        description:
          "From 0 to 1: the mean of both sides' shares of open rows; a side without rows counts as 1.",
      }),
      priority: roundedSchema.meta({ description: "|contribution| × doubt, in percentage points." }),
      a: sideSchema,
      b: sideSchema,
    }),
  )
  .meta({ id: "agenda", description: "Clauses in dispute, in the order in which to verify them." });
