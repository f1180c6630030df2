// What is in a table that nobody has described: its columns, and how it would be read.
import type { MappedColumn } from "./mapping.ts";

/** What the cells of a column look like. */
export type ColumnKind =
  | "empty"
  | "ids"
  | "statuses"
  | "bodies"
  | "words"
  | "marks"
  | "numbers"
  | "percents"
  | "shares"
  | "dates"
  | "long-text";

/** A text and in how many rows it stands. */
export interface CountedText {
  readonly text: string;
  readonly rows: number;
}

/** A word of a status, and the level or the gap that it is. */
export interface KnownText extends CountedText {
  readonly means: string;
}

/** The scale that knows most of a column's words. */
export interface KnownBy {
  readonly scale: string;
  readonly known: readonly KnownText[];
  readonly unknown: readonly CountedText[];
}

/** How days are written: the order of their parts, `null` where it is that of nap. */
export type DayOrder = { readonly pattern: string | null } | "unclear";

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
  /** `null` where not every cell is a day. */
  readonly days: DayOrder | null;
}

/** Why a column is taken for one of nap's. */
export type GuessReason =
  | "name-known"
  | "name-likely"
  | "values-known"
  | "values-are-ids"
  | "alike-columns"
  | "counts"
  | "answered"
  | "mapped";

/** Why a column is left open. */
export type OpenReason =
  | "no-such-column"
  | "several-columns"
  | "unknown-words"
  | "unclear-numbers"
  | "unclear-dates"
  | "unclear-weights"
  | "marks";

/** A line of a mapping with the reason for it. */
export interface Guess {
  readonly column: MappedColumn;
  /** The column of the file; "" for one that stands across several, or that reads their cells. */
  readonly from: string;
  readonly reason: GuessReason;
  /** How numbers or days are read: `share`, the whole of points such as 5, or an order of days. */
  readonly as: string | null;
  readonly fill: boolean;
  readonly split: readonly string[];
  /** Columns of which each is one thing. */
  readonly wide: readonly string[];
  /** The column of all, where `from` counts what is done. */
  readonly of: string | null;
  /** What the words of the file mean. */
  readonly words: readonly KnownText[];
}

/** What has to be said by a person. */
export interface OpenGuess {
  readonly column: MappedColumn;
  readonly reason: OpenReason;
  /** The columns that it may be. */
  readonly from: readonly string[];
}

/** Rows that head others, by the texts in their only cell. */
export interface Headings {
  readonly column: string;
  readonly texts: readonly string[];
}

/** A sheet of a workbook, or a table of a document. */
export interface InspectedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether this is the one that was read. */
  readonly isRead: boolean;
}

/** What was found in one table. */
export interface Inspection {
  readonly source: string;
  /** Those of the file; empty where it has none. */
  readonly sheets: readonly InspectedSheet[];
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
