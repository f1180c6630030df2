// Cells beside what they were read as, in the JSON contract.
import * as z from "zod";
import { ratingColumns } from "../../model/ratingTable.ts";

export const readingSchema = z
  .strictObject({
    source: z.string().meta({ description: "The file, with its sheet." }),
    line: z.int().min(1),
    row: z.int().min(1).meta({ description: "As a spreadsheet numbers it." }),
    column: z.enum(ratingColumns),
    header: z
      .string()
      .nullable()
      .meta({ description: "The column of the file; null for what its mapping or its name says." }),
    written: z.string().nullable(),
    read: z.array(z.string()).meta({
      description: "Several where the row stands for several ratings; none where the row is not read.",
    }),
  })
  .meta({ description: "A cell as written, and what it was read as." });
