// A delimiter → how the CSV parser is to read a table.
import { longestRow } from "./longestRow.ts";

export const csvOptions = (delimiter: string) => ({
  delimiter,
  relax_column_count: true,
  trim: delimiter !== "\t",
  max_record_size: longestRow,
  record_delimiter: ["\r\n", "\n", "\r"],
});
