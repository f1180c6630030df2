// Problems in the JSON contract.
import * as z from "zod";
import type { ParamValue } from "../../model/problems/problemInfo.ts";

const paramValueSchema: z.ZodType<ParamValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(paramValueSchema),
      z.record(z.string(), paramValueSchema),
    ]),
  )
  .meta({ id: "parameter", description: "An id, a value, a list of them, or several of them by name." });

/** Ids and values by name. */
const paramsSchema = z
  .record(z.string(), paramValueSchema)
  .meta({ description: "What the message is made of: ids and values, in no language." });

const placeShape = {
  line: z.int().min(1),
  column: z.int().min(1).meta({ description: "From 1, in UTF-16 code units." }),
  row: z.int().min(1).optional().meta({ description: "In a table: the row as a spreadsheet numbers it." }),
  sheet: z
    .string()
    .optional()
    .meta({ description: "In a workbook: the sheet; line is the row, column the column." }),
  cell: z.string().optional().meta({ description: "In a workbook: the cell, as in B7." }),
  path: z.string().optional().meta({
    description: "In JSON and YAML: the way to the value; line is the number of the record.",
  }),
} as const;

/** Where a problem stands in its file. */
export type PlaceJson = z.infer<z.ZodObject<typeof placeShape>>;

export const problemSchema = z
  .strictObject({
    code: z.string().regex(/^NAP\d{3}$/),
    severity: z.enum(["error", "warning", "info"]),
    file: z.string(),
    ...placeShape,
    message: z.string().meta({ description: "In the language of the output." }),
    params: paramsSchema,
    places: z.array(z.strictObject(placeShape)).min(2).optional().meta({
      description:
        "All places, the one above among them, where the problem stands for several rows of its file.",
    }),
    more: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "How many more problems like this one there are, which are not listed." }),
    suppressed: z
      .strictObject({ reason: z.string(), until: z.string().nullable() })
      .optional()
      .meta({ description: "Why it is accepted, and the last day on which it is; it does not count." }),
    baseline: z.enum(["new", "unchanged"]).optional().meta({
      description: "Where there is a baseline: whether the problem is in it, and so does not count.",
    }),
  })
  .meta({ id: "problem", description: "A finding in a file." });

/** A problem as JSON has it. */
export type ProblemJson = z.infer<typeof problemSchema>;
