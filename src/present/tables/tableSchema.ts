// What became of the rows of a table, in the JSON contract.
import * as z from "zod";
import { skipReasons } from "../../model/tableAccount.ts";
import { countSchema } from "../figureSchema.ts";

export const tableSchema = z
  .strictObject({
    path: z.string(),
    sheet: z.string().nullable().meta({ description: "The sheet of a workbook." }),
    rows: countSchema.meta({ description: "rated + unrated + skipped." }),
    rated: countSchema,
    unrated: countSchema.meta({ description: "Rows that name a clause and have no rating: gaps." }),
    skipped: z.array(z.strictObject({ reason: z.enum(skipReasons), rows: countSchema })),
    leftOut: z.array(z.strictObject({ line: z.int().min(1), row: z.int().min(1) })).meta({
      description:
        "Of the skipped rows those that have an error and would hold a rating: the line in the file, and the row of a spreadsheet.",
    }),
    ratings: countSchema.meta({ description: "How many ratings the rows hold." }),
    unusedColumns: z.array(z.string()).meta({ description: "Header cells that are not used, as written." }),
  })
  .meta({ description: "What became of the rows of a table." });
