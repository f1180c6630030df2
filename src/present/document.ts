// What a command shows: tables of typed cells and texts, before anyone knows in which format.

import type { Chart } from "./charts/chart.ts";
import type { Workbook } from "../model/workbook.ts";
import type { WordDocument } from "../model/wordDocument.ts";
import type { Findings } from "./findings/findings.ts";

/** What colour may say; each tone is also said in words or by a bar. */
export type Tone = "good" | "middle" | "bad" | "quiet" | "strong" | "plain";

/** A cell of a table: what it holds, before anyone knows how it is drawn. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  /** A number as rounded text with a decimal point; renderers for people may put the point as their locale does. */
  | { readonly kind: "number"; readonly text: string; readonly tone?: Tone }
  /** A share as thousandths from 0 to 1000; `null` draws nothing. */
  | { readonly kind: "bar"; readonly thousandths: number | null; readonly tone?: Tone };

/** A column of a table: its title, and how it takes its width. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /** Takes the width that is left; its texts are cut to it. */
  readonly grows?: boolean;
  /** Texts that are cut lose their beginning: of `folder/ratings.csv:12` the line matters most. */
  readonly keepsEnd?: boolean;
  /** Texts that do not fit go on in further lines: none of them is cut. */
  readonly wraps?: true;
  /** Left out first where the width does not suffice, highest number first. */
  readonly drop?: number;
  /** Percents, or days: spreadsheets have cells for them. */
  readonly unit?: "percent" | "day";
  /** Cells hold two values, `2020-01-01 – 2020-12-31` or `9 / 10`, for which a spreadsheet has two columns. */
  readonly pair?: "window" | "scored";
  /** What a spreadsheet says in the place of an empty cell. */
  readonly ifEmpty?: string;
  /** Its title is a name in the data, and written as it is. */
  readonly isName?: true;
  /** A drawing made of letters, for which a spreadsheet or a text program has no use. */
  readonly isDrawn?: true;
}

/** A row of a table, a cell for each column. */
export interface Row {
  readonly cells: readonly Cell[];
  /** A row that heads a group, or that sums up. */
  readonly weight?: "group" | "total" | undefined;
}

/** A piece of what people read: a heading, a paragraph, a problem, or a table. */
export type Block =
  /** `about` is the short name of what is below: tables call it so beside each of their rows. */
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string; readonly about?: string }
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  | { readonly kind: "problem"; readonly problem: ShownProblem }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      /** Gone through more than once; those of a long table are made each time, so that they are not held. */
      readonly rows: Iterable<Row>;
    };

/** A problem in words, with the line that it stands in ("" where none can be shown). */
export interface ShownProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** The severity in words. */
  readonly label: string;
  /** The place: `file:line:column`, or the cell of a workbook. */
  readonly where: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What was expected and what to do. */
  readonly help: string;
  /** Whether a name was meant, as a question. */
  readonly suggestion: string | null;
  readonly text: string;
}

/** An item of a long list: the keys of its own, and behind them those that it has in common with others. */
export interface ListItem<O extends object, R extends object> {
  readonly own: O;
  /** The same object for items that are alike. */
  readonly rest: R;
}

/** How things become a list of the JSON contract, an item each; see `wholeItems`. */
export type ListOf = <T, O extends object, R extends object>(
  things: readonly T[],
  /** Asked for when an item is written, so that not all of them are held. */
  itemOf: (thing: T) => ListItem<O, R>,
) => (O & R)[];

/** The views of one result. Each is made only when a format asks for it. */
export interface Document {
  /** The JSON contract's object. Whoever writes it as text may put its long lists together in a way of its own. */
  readonly json: (listOf?: ListOf) => object;
  /** For people: terminals and Markdown. */
  readonly blocks: () => readonly Block[];
  /** One line a problem or figure. */
  readonly lines: () => readonly string[];
  /** One long table, for csv, tsv and jsonl. */
  readonly records: () => RecordTable;
  /** For systems that run checks; only of a command that judges its input. */
  readonly findings?: () => Findings;
  /** For spreadsheets; only of a command that has one. */
  readonly workbook?: () => Promise<Workbook>;
  /** For text programs; only of a command that has one. */
  readonly word?: () => Promise<WordDocument>;
  /** For pictures; only where the call asks for them. */
  readonly charts?: () => readonly Chart[];
}

/** A record of a long table, a cell for each column. */
export type RecordCells = readonly (string | number | null)[];

/** A record that is like others but for a few cells; see `own` of its table. */
export interface LikeRecord {
  /** The same cells for records that are alike: what is made of them is made once. */
  readonly like: RecordCells;
  /** In the order of the table's `own`; they stand in the place of those that `like` has there. */
  readonly own: RecordCells;
}

/** A record as a table may give it; `wholeRecord` gives its cells. */
export type GivenRecord = RecordCells | LikeRecord;

/** Numbers are counts; exact and rounded figures are text, as in the JSON contract. */
export interface RecordTable {
  readonly columns: readonly string[];
  /** Those of a long table are made as they are gone through. */
  readonly rows: Iterable<GivenRecord>;
  /** The columns, from left to right and none of them exact, of which a `LikeRecord` has cells of its own. */
  readonly own?: readonly string[];
  /** The columns whose texts are rounded numbers with a decimal point, which some spreadsheets want as a comma. */
  readonly decimals?: readonly string[];
  /** The columns that hold exact numbers, which csv and tsv write in forms that no spreadsheet takes for dates. */
  readonly exact?: ExactColumns;
}

/** The columns of a table by what their exact numbers are; jsonl has them as they are. */
export interface ExactColumns {
  /** For csv and tsv a column for the numerator and one for the denominator. */
  readonly fractions?: readonly string[];
  /** Two columns of which one is divided by the other; both may be multiplied by one number. */
  readonly ratios?: readonly (readonly [numerator: string, denominator: string])[];
  /** For csv and tsv decimals of six places. */
  readonly decimals?: readonly string[];
  /** Numbers as written; only those that are fractions become decimals. */
  readonly numbers?: readonly string[];
  /** Percents as written, of which some are shares such as 1/3; these become percents of six places. */
  readonly percents?: readonly string[];
}

export const text = (value: string, tone?: Tone): Cell =>
  tone === undefined ? { kind: "text", text: value } : { kind: "text", text: value, tone };

export const number = (value: string, tone?: Tone): Cell =>
  tone === undefined ? { kind: "number", text: value } : { kind: "number", text: value, tone };
