// The ordered statuses in which an assessment was written: words, no numbers.
import * as z from "zod";
import { idSchema } from "./numeral.ts";
import { notEmpty } from "./notEmpty.ts";
import { notMoreThan } from "./notMoreThan.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema, type Text } from "./text.ts";

/** Levels of two assessments are held against each other pair by pair: a percent in whole steps has 101. */
const mostLevels = 1000;

export const scaleSchema = z
  .strictObject({
    format: z.literal("nap/scale@1"),
    id: idSchema,
    title: textSchema.optional(),
    like: idSchema.optional().meta({
      description:
        "The id of another scale: methods that have values for it and none for this one read each level as the level in `as`.",
      examples: ["three-step"],
    }),
    basis: z.string().optional().meta({ description: "Where the scale comes from." }),
    levels: z
      .array(
        z.strictObject({
          id: idSchema,
          label: textSchema.optional(),
          as: idSchema.optional().meta({
            description: "The level of the scale in `like` that this one counts as.",
            examples: ["full"],
          }),
          aliases: z
            .array(z.string())
            .optional()
            .meta({ description: "Other spellings that are read as this level." }),
        }),
      )
      .check(notEmpty(wanted("one-level")), notMoreThan(mostLevels, wanted("thousand-levels")))
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
  /** The level of the scale in `like` that it counts as. */
  readonly as?: string;
}

/** The ordered statuses in which an assessment was written: words, no numbers. */
export interface Scale {
  readonly id: string;
  readonly title: Text;
  /** The scale as which methods read it that have no values for it. */
  readonly like?: string;
  /** Worst to best. */
  readonly levels: readonly Level[];
}
