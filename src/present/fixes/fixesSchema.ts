// What `nap check --fix` did in the JSON contract.
import * as z from "zod";
import { fixKinds, unfixedReasons } from "../../model/fixes.ts";
import { countSchema } from "../figureSchema.ts";

export const fixesSchema = z.strictObject({
  written: z.boolean().meta({ description: "false: with --dry-run." }),
  files: z.array(
    z.strictObject({
      file: z.string(),
      fixes: z.array(
        z.strictObject({
          kind: z.enum(fixKinds),
          code: z.string().nullable().meta({ description: "The problem that it fixes; null for none." }),
          count: countSchema,
        }),
      ),
      diff: z.string().meta({ description: "A unified diff." }),
    }),
  ),
  unfixed: z.array(z.strictObject({ file: z.string(), reason: z.enum(unfixedReasons) })),
});

export type FixesJson = z.infer<typeof fixesSchema>;
