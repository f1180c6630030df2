// A form as it came back: the sheets of its file as they are, and what the file says of itself.

/** A row that holds something. Columns count from 0. */
export interface ReturnedRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** In a text, the line where it begins; of a sheet, the row. */
  readonly line: number;
  /** What a person sees in the cells; "" for those that are not there. */
  readonly cells: readonly string[];
  /** Cells that hold a number, and not a text. */
  readonly numbers: ReadonlySet<number>;
  /** Cells that hold a formula; what it last gave is in `cells`. */
  readonly formulas: ReadonlySet<number>;
  /** Cells whose text is that of a cell above, with which they are merged. */
  readonly merged: ReadonlySet<number>;
  /** Whether a filter or a person hides it. */
  readonly isHidden: boolean;
}

/** A sheet of a workbook, or the only table of a text. */
export interface ReturnedSheet {
  /** `null` for a text. */
  readonly name: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly ReturnedRow[];
}

/** A file that came back. */
export interface ReturnedFile {
  /** As the call names it: to be shown with problems, and in no output. */
  readonly name: string;
  readonly sheets: readonly ReturnedSheet[];
  /** The properties of the document that somebody gave it, by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Whether it has macros, which are not run and not read. */
  readonly hasMacros: boolean;
  /** Whether cells refer to other files, which are not opened. */
  readonly hasLinks: boolean;
  /** Whether cells have comments, which are not collected. */
  readonly hasComments: boolean;
}
