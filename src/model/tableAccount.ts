// A table, row by row → what became of its rows: rated + unrated + skipped are all of them.

/** Why a row is neither a rating nor a gap. */
export const skipReasons = [
  /** Another row rates the same clause, activity or body. */
  "blank-beside-a-rating",
  /** Another row without a rating stands for the same gap. */
  "blank-again",
  /** It has no rating, and its clause is a heading, or not a clause of the plan. */
  "not-a-clause",
  "total",
  "empty",
  "header-again",
  /** It has a rating and no clause: a problem. */
  "no-clause",
  /** It has more or fewer cells than the header: a problem. */
  "ragged",
  /** The mapping says that such rows are no data. */
  "skipped-by-mapping",
  /** The mapping reads other rows: its `where`. */
  "elsewhere",
  /** Another row for the same thing counts, as the mapping says. */
  "repeated",
  /** A newer row for the same thing counts, as the mapping says. */
  "superseded",
  /** It is about another round, which is an assessment of its own. */
  "other-round",
  /** It has an error, and the call wants the others scored without it. */
  "bad-row",
] as const;

/** One of `skipReasons`. */
export type SkipReason = (typeof skipReasons)[number];

/** A row of a table: its line in the file, and its number as a spreadsheet has it. */
export interface RowRef {
  readonly line: number;
  readonly row: number;
}

/** What became of the rows of one table, and which of its columns were not used. */
export interface TableAccount {
  /** Its file, with the sheet where it is one of a workbook. */
  readonly source: string;
  readonly sheet: string | null;
  /** All rows below the header; those before it and lines without any cell are none. */
  readonly rows: number;
  readonly rated: number;
  /** Rows that name a clause and have no rating: each is a gap. */
  readonly unrated: number;
  /** In the order of `skipReasons`, those that occur. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly rows: number }[];
  /** Of the skipped ones, those that would hold a rating if they could be read: up to ten thousand of each reason. */
  readonly leftOut: readonly RowRef[];
  /** Where a mapping sums rows: by the number of a row, how many others were added to it. They count as it does. */
  readonly summed?: ReadonlyMap<number, number>;
  /** The header cells that were not used, as written. */
  readonly unusedColumns: readonly string[];
}
