// The result of a check in the JSON contract.
import * as z from "zod";
import { resultSchema } from "../contractSchema.ts";
import { countSchema } from "../figureSchema.ts";
import { readingSchema } from "../readings/readingSchema.ts";
import { fixesSchema } from "../fixes/fixesSchema.ts";
import { publishableSchema } from "../publishable/publishableSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";
import { problemSchema } from "./problemSchema.ts";

export const checkOutputSchema = resultSchema("check", "What is wrong with files.", {
  problems: z.array(problemSchema),
  tables: z.array(tableSchema),
  readings: z.array(readingSchema).optional().meta({ description: "The first rows, with --show-mapping." }),
  publishable: publishableSchema
    .optional()
    .meta({ description: "Whether each figure can be computed again, with --publishable." }),
  fixes: fixesSchema.optional().meta({ description: "What was fixed before the check, with --fix." }),
  summary: z.strictObject({
    files: countSchema,
    errors: countSchema,
    warnings: countSchema,
    infos: countSchema,
    suppressed: countSchema.meta({ description: "Accepted for a reason; not among the counts above." }),
    baseline: countSchema.meta({ description: "In the baseline; not among the counts above." }),
    hidden: countSchema.meta({ description: "Counted above, and not listed: --level, --max-problems." }),
  }),
});

/** The result of a check as JSON has it. */
export type CheckJson = z.infer<typeof checkOutputSchema>;
