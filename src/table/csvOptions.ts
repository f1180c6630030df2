// A delimiter → how the CSV parser is to read a table.
import { longestRow } from "./longestRow.ts";

/** Whether spaces around a cell mean nothing; beside tabs they belong to it. */
export const trimsCells = (delimiter: string): boolean => delimiter !== "\t";

/** @param trim whether a quote may have spaces between it and the delimiter */
export const csvOptions = (delimiter: string, trim: boolean = trimsCells(delimiter)) => ({
  delimiter,
  relax_column_count: true,
  trim,
  max_record_size: longestRow,
  record_delimiter: ["\r\n", "\n", "\r"],
});
