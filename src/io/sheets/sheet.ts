// What every file of sheets or tables gives: sheets, not read yet, and their rows.

/** Cells from the first column on, those that are not there as empty texts. */
export interface SheetRow {
  /** As the program that made the file numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** By column, what is shown of numbers that have fewer decimals than their format, or more. */
  readonly shown?: ReadonlyMap<number, ShownNumber>;
  /** By column, how far the cell is merged with others; the covered cells are empty. */
  readonly spans?: ReadonlyMap<number, Span>;
  /** Whether nobody sees the row: a filter leaves it out, or somebody has hidden it. */
  readonly hidden?: HiddenBy;
  /** Columns of numbers and of formulas, where the kinds of cells are asked for. */
  readonly kinds?: CellKinds;
}

/** Columns by what their cells hold; a formula that gives a number is in both. */
interface CellKinds {
  readonly numbers: ReadonlySet<number>;
  readonly formulas: ReadonlySet<number>;
}

/** What people see of a number. */
export interface ShownNumber {
  readonly text: string;
  /** Whether the number has more decimals than they see: it is then an id in no reading, and yet a figure as printed. */
  readonly isRounded: boolean;
}

export type HiddenBy = "filter" | "hand";

/** Rows and columns that a merged cell takes, itself included. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Reads it from its start, as far as the rows are asked for; with `kinds`, their cells have kinds where the file says them. */
  readonly rows: (kinds?: "kinds") => AsyncIterable<SheetRow>;
}

/** Which sheet or table of a file is wanted, and where its header is; `null` for what is to be found by looking. */
export interface WantedSheet {
  readonly sheet: string | number | null;
  /** One row, or two that are joined. */
  readonly header: readonly number[] | null;
}

/** What a file calls its sheets: in Word files and HTML they are tables, known by their numbers. */
export type SheetKind = "sheet" | "table";
