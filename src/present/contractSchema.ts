// The outer object of every result in the JSON contract.
import * as z from "zod";

/** A result of one kind, with the tool and the inputs that it was made with. */
export const resultSchema = <K extends string, S extends z.ZodRawShape>(
  kind: K,
  description: string,
  shape: S,
) =>
  z
    .strictObject({
      schemaVersion: z.literal(2),
      kind: z.literal(kind),
      tool: z.strictObject({
        name: z.string(),
        version: z.string(),
        engine: z.string().optional().meta({
          description: "What counted the rows of tables, with its version, where that was not nap.",
        }),
      }),
      inputs: z
        .array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
        .meta({ description: "The files that were read, with the hash of their bytes." }),
      ...shape,
    })
    .meta({ title: `nap ${kind}`, description });
