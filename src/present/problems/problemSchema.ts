// Problems in the JSON contract, and the result of a check.
import * as z from "zod";
import { resultSchema } from "../contractSchema.ts";
import { countSchema } from "../figureSchema.ts";

export const problemSchema = z
  .strictObject({
    code: z.string().regex(/^NAP\d{3}$/),
    severity: z.enum(["error", "warning", "info"]),
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: "From 1, in UTF-16 code units." }),
    row: z.int().min(1).optional().meta({ description: "In a table: the row as a spreadsheet numbers it." }),
    sheet: z
      .string()
      .optional()
      .meta({ description: "In a workbook: the sheet; line is the row, column the column." }),
    cell: z.string().optional().meta({ description: "In a workbook: the cell, as in B7." }),
    message: z.string(),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .meta({ description: "What the message is made of." }),
  })
  .meta({ id: "problem", description: "A finding in a file." });

export const checkOutputSchema = resultSchema("check", "What is wrong with files.", {
  problems: z.array(problemSchema),
  summary: z.strictObject({
    files: countSchema,
    errors: countSchema,
    warnings: countSchema,
    infos: countSchema,
    suppressed: countSchema,
  }),
});
