// The rows of an assessment, held by column: a million of them cost a few numbers each.
import type { Fraction } from "../math/fraction.ts";
import type { DaySpan } from "./period.ts";
import type { Place } from "./place.ts";
import type { TableAccount } from "./tableAccount.ts";

/** Every column that a ratings table may have, in the order in which they are written. */
export const ratingColumns = [
  "clause",
  "activity",
  "body",
  "rater",
  "status",
  "percent",
  "value",
  "evidence",
  "note",
  "date",
  "received",
  "doubt",
  "cause",
  "round",
] as const;

/** A column that a ratings table may have. */
export type RatingColumn = (typeof ratingColumns)[number];

/** The columns whose texts recur and are held once each. */
export type NamedColumn = Exclude<RatingColumn, "evidence" | "note">;

/** The distinct texts of a column, in the order of their first row. Number 0 is the empty cell. */
export interface NameColumn {
  readonly names: readonly string[];
  /** Row → number of its text in `names`. */
  readonly numbers: Int32Array;
}

/** What was counted before it was read: a row stands for several of bodies that no clause makes responsible. */
export interface CountedRows {
  /** For how many bodies the row stands; `null`: for the one that it names, or for the whole. */
  readonly bodies: (row: number) => number | null;
  /** The same rows by body: each row of this table names one of the clauses that are alike. */
  readonly byBody: RatingTable;
  /** Rows of `byBody` that are one body's part of a clause, and of how many clauses. */
  readonly parts: readonly { readonly rows: readonly number[]; readonly clauses: number }[];
}

/** Rows that name a clause and hold a rating, or say that there is none. Rows are counted from 0. */
export interface RatingTable {
  readonly rows: number;
  readonly column: Readonly<Record<NamedColumn, NameColumn>>;
  /** Texts of the percent and value columns as exact numbers (percents as shares); `null` where they are none. */
  readonly percents: readonly (Fraction | null)[];
  readonly values: readonly (Fraction | null)[];
  /** Texts of the columns date and received as days; `null` where they are none. */
  readonly dates: readonly (DaySpan | null)[];
  readonly receipts: readonly (DaySpan | null)[];
  readonly hasEvidence: (row: number) => boolean;
  readonly hasNote: (row: number) => boolean;
  /** Whether the row holds none of status, percent and value: a gap. */
  readonly isBlank: (row: number) => boolean;
  /** Whether the row has an error, and the call wants the others scored without it: a gap as well. */
  readonly isLeftOut: (row: number) => boolean;
  /** The text, `null` when it is empty or was not kept. */
  readonly evidence: (row: number) => string | null;
  readonly note: (row: number) => string | null;
  /** Clauses that have a row without a rating, or one that could not be read. */
  readonly unrated: ReadonlySet<string>;
  /** Where the cell stands; its column is exact once the place was located in the file. */
  readonly place: (row: number, column: RatingColumn) => Place;
  readonly sources: readonly string[];
  /** Of `sources`, those that were read under a mapping; the line of it that leaves words of the status open, where there is one. */
  readonly mapped: ReadonlyMap<string, Place | null>;
  /** What became of the rows of each table; see `tableAccounts`. */
  readonly accounts: readonly TableAccount[];
  /** Only where an engine counted the rows. */
  readonly counted?: CountedRows;
}

/** By the source of a table: its columns that could not be read. */
export type UnreadColumns = ReadonlyMap<string, ReadonlySet<RatingColumn>>;

/**
 * The text of a cell as written, "" when it is empty.
 *
 * @example cellText(own.value.ratings, 0, "body") // ""
 */
export const cellText = (table: RatingTable, row: number, column: NamedColumn): string =>
  table.column[column].names[table.column[column].numbers[row] ?? 0] ?? "";

/**
 * A row as a spreadsheet numbers it.
 *
 * @example rowNumber(score.assessment.ratings, 0) // 1
 */
export const rowNumber = (table: RatingTable, row: number): number =>
  table.place(row, "clause").row ?? row + 1;
