// The ordered statuses in which an assessment was written: words, no numbers.
import * as z from "zod";
import { idSchema } from "./numeral.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema, type Text } from "./text.ts";

export const scaleSchema = z
  .strictObject({
    format: z.literal("nap/scale@1"),
    id: idSchema,
    title: textSchema.optional(),
    basis: z.string().optional().meta({ description: "Where the scale comes from." }),
    levels: z
      .array(
        z.strictObject({
          id: idSchema,
          label: textSchema.optional(),
          aliases: z
            .array(z.string())
            .optional()
            .meta({ description: "Other spellings that are read as this level." }),
        }),
      )
      .min(1, wanted("one-level"))
      .meta({ description: "The levels, worst to best." }),
  })
  .meta({ title: "nap scale", description: "The ordered statuses in which an assessment was written." });

/** A scale as written in its file. */
export type ScaleText = z.infer<typeof scaleSchema>;

/** A status of a scale. Its id, label and aliases are read as this level, compared as `fold` gives them. */
export interface Level {
  readonly id: string;
  readonly label: Text;
  readonly aliases: readonly string[];
}

/** The ordered statuses in which an assessment was written: words, no numbers. */
export interface Scale {
  readonly id: string;
  readonly title: Text;
  /** Worst to best. */
  readonly levels: readonly Level[];
}
