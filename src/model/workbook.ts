// What a workbook is, before anyone knows how it is written: sheets of typed cells with what stands above them.
import type { Day } from "./period.ts";

/**
 * A workbook for results that people open, and for forms that they fill in. `render/office/writeWorkbook.ts` makes its
 * bytes: the same bytes for the same workbook. Sheets are written in their order, and the first visible one is shown when
 * the file is opened. Texts are never formulas, whatever they begin with.
 */
export interface Workbook {
  /** What its properties call it. */
  readonly title: string;
  /** The day of which the dates within are: never that of the clock. `null`: 2000-01-01. */
  readonly day: Day | null;
  /** Custom properties of the document, in their order. */
  readonly properties?: readonly (readonly [name: string, value: string])[];
  readonly sheets: readonly Sheet[];
}

/**
 * From the top: the caption, a line a row; an empty row; the header; the rows. Where no column has a title there is no
 * header. Caption and header stay in view, and the header is printed on each page.
 */
export interface Sheet {
  /** Shortened, and made unlike the others, where a spreadsheet would refuse it; references follow. */
  readonly name: string;
  /** `very-hidden`: only programs show it again. `visible` unless given. */
  readonly state?: "visible" | "hidden" | "very-hidden";
  readonly caption?: readonly CaptionLine[];
  readonly columns: readonly SheetColumn[];
  /** Gone through more than once. */
  readonly rows: Iterable<SheetRow>;
  /** People may filter and sort by the columns; not unless given. */
  readonly filters?: boolean;
  /** Columns from the left that stay in view. */
  readonly frozenColumns?: number;
  /** Cells are locked but for the columns that say otherwise; filters, sorting, widths and looks can still be changed. */
  readonly protected?: boolean;
  /** A4, all columns on one page; `landscape` unless given. */
  readonly orientation?: "landscape" | "portrait";
}

/** A line above a table; a long one is broken where the table ends. */
export interface CaptionLine {
  readonly text: string;
  readonly look?: "title" | "plain" | "quiet" | "warning";
}

/** A row of a table, a cell for each column. */
export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** A row that heads a group, or that sums up. */
  readonly weight?: "group" | "total" | undefined;
}

/** How the cells of a column are shown where they do not say otherwise, empty ones among them. */
export type CellFormat = "text" | "count" | "number" | "percent" | "date";

export interface SheetColumn {
  /** "" in all columns: no header. */
  readonly title: string;
  readonly format: CellFormat;
  /** Letters that fit; by the content unless given. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Of a protected sheet: people may write here. */
  readonly unlocked?: boolean;
  readonly validation?: Validation;
}

/** What may be written in the cells of a column; an empty cell always may be left. */
export type Validation = (
  | {
      readonly kind: "list";
      /** Always a range: in a list of values a comma would part a label. `column` and rows from 0, the header among them. */
      readonly from: {
        readonly sheet: string;
        readonly column: number;
        readonly first: number;
        readonly last: number;
      };
    }
  | { readonly kind: "decimal"; readonly least: number; readonly greatest: number }
  | { readonly kind: "date"; readonly first: Day; readonly last: Day }
) & {
  /** Shown beside a cell that is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when something else is written. */
  readonly refusal?: { readonly title: string; readonly text: string };
};

/** How a cell looks besides what it is. */
export type CellLook =
  | "title"
  | "heading"
  | "strong"
  | "quiet"
  | "good"
  | "middle"
  | "bad"
  /** Where people write. */
  | "input";

/** `null` is an empty cell; where something is missing a word says why. A bare text is a text, a bare number a count. */
export type SheetCell =
  | null
  | string
  | number
  | { readonly kind: "text"; readonly text: string; readonly look?: CellLook | undefined }
  /**
   * Rounded numbers as text with a decimal point: the cell shows as many decimals. Those that a spreadsheet cannot hold
   * stay text. `percent` is in percent units, and becomes a share with the format of percents; `change` has its sign.
   */
  | {
      readonly kind: "number" | "percent" | "change";
      readonly text: string;
      readonly look?: CellLook | undefined;
    }
  /** A day; a text that is not one stays text. */
  | { readonly kind: "date"; readonly day: string; readonly look?: CellLook | undefined };
