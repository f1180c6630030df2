// What is in a table that nobody has described: its columns, and how it would be read.
import type { MappedColumn } from "./mapping.ts";

/** What the cells of a column look like. */
export type ColumnKind =
  "empty" | "ids" | "words" | "numbers" | "percents" | "shares" | "dates" | "long-text";

/** A text and in how many rows it stands. */
export interface CountedText {
  readonly text: string;
  readonly rows: number;
}

/** The scale that knows most of a column's words. */
export interface KnownBy {
  readonly scale: string;
  readonly known: readonly CountedText[];
  readonly unknown: readonly CountedText[];
}

/** A column of the file. */
export interface InspectedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  /** `null`: more than are counted. */
  readonly distinct: number | null;
  /** The commonest texts, the most frequent first. */
  readonly texts: readonly CountedText[];
  /** `null` where the cells are no words of a scale. */
  readonly knownBy: KnownBy | null;
  /** What parts several things in one cell; empty where nothing does. */
  readonly separators: readonly string[];
  /** The greatest number; `null` without numbers. */
  readonly greatest: number | null;
}

/** Why a column is taken for one of nap's. */
export type GuessReason = "name-known" | "name-likely" | "values-known" | "values-are-ids";

/** Why a column is left open. */
export type OpenReason = "no-such-column" | "several-columns" | "unknown-words" | "unclear-numbers";

/** A line of a mapping with the reason for it. */
export interface Guess {
  readonly column: MappedColumn;
  readonly from: string;
  readonly reason: GuessReason;
  readonly as: "share" | null;
  readonly fill: boolean;
  readonly split: readonly string[];
}

/** What has to be said by a person. */
export interface OpenGuess {
  readonly column: "clause" | "status" | "percent";
  readonly reason: OpenReason;
  /** The columns that it may be. */
  readonly from: readonly string[];
}

/** Rows that head others, by the texts in their only cell. */
export interface Headings {
  readonly column: string;
  readonly texts: readonly string[];
}

/** What was found in one table. */
export interface Inspection {
  readonly source: string;
  /** The row of the header as a spreadsheet counts; `null`: none was found. */
  readonly header: number | null;
  /** What it is written in, of a text that is not UTF-8; `null` for all others. */
  readonly encoding: string | null;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** Rows that look like sums of others: how many, and the first of them. */
  readonly totals: { readonly rows: number; readonly first: readonly number[] };
  /** Ids of clauses in several rows, among the first. */
  readonly repeated: readonly CountedText[];
  readonly headings: Headings | null;
  readonly guesses: readonly Guess[];
  readonly open: readonly OpenGuess[];
  /** The scale of the statuses that are mapped; `null` where there are none. */
  readonly scale: string | null;
}
