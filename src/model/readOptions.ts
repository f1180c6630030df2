// How a file of rows is to be opened, as a mapping says.

/** How a file is to be opened; whatever is missing is found by looking. */
export interface ReadOptions {
  /** A label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  /** By name, or by its number from 1. */
  readonly sheet?: string | number;
  /** Rows of the header as a spreadsheet numbers them; two are joined "above / below". */
  readonly header?: readonly number[];
  /** In JSON and YAML: the way to the list of rows. */
  readonly rows?: string;
  /** In HTML and Word files: which table, from 1. */
  readonly table?: number;
}

/** Keys that only some kinds of files give a meaning: those whose tables are sheets, tables, or lists of rows. */
export const partKeys = ["rows", "sheet", "table"] as const;

/** What the tables of a file are; `null` for a file that is one table, such as CSV. */
export type TableParts = (typeof partKeys)[number] | null;
