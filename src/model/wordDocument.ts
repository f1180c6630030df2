// What a Word file is, before anyone knows how it is written: headings, paragraphs and tables, with a caption on each page.
import type { Day } from "./period.ts";

/** `render/office/word/writeWord.ts` makes its bytes: the same bytes for the same document. */
export interface WordDocument {
  /** What its properties call it. */
  readonly title: string;
  /** A BCP 47 tag: programs check the spelling by it. */
  readonly language: string;
  /** The day of which the dates within are: never that of the clock. `null`: 2000-01-01. */
  readonly day: Day | null;
  /** On top of each page: plan, day, rule, who speaks. */
  readonly header: readonly string[];
  /** At the foot of each page, beside its number: what readers must know. */
  readonly footer: readonly string[];
  /** Gone through more than once; rows of long tables are made as they are asked for. */
  readonly blocks: readonly WordBlock[];
}

export type WordLook = "plain" | "strong" | "quiet" | "good" | "middle" | "bad";

/** A line of a paragraph or cell. */
export interface WordLine {
  readonly text: string;
  /** In bold in front of the text. */
  readonly label?: string;
  readonly look?: WordLook | undefined;
  /** Belongs to what stands above it. */
  readonly isInset?: boolean;
}

/** A piece of a text: a heading, a paragraph, a table, or the beginning of a page. */
export type WordBlock =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Begins a page. */
      readonly newPage?: boolean;
    }
  | {
      readonly kind: "paragraph";
      readonly line: WordLine;
      /** On the page of what comes next. */
      readonly keepsNext?: boolean;
    }
  | WordTable;

/** A real table: its header is repeated on each page, and no row is parted by the end of a page. */
export interface WordTable {
  readonly kind: "table";
  readonly columns: readonly WordColumn[];
  readonly rows: Iterable<WordRow>;
  /** Of each row, in lines of text: room to write. */
  readonly least?: number;
  /** On the page of what comes next, where there is room for both. */
  readonly keepsNext?: boolean;
  /** Lines between columns, too: people write in it. */
  readonly isForm?: boolean;
}

export interface WordColumn {
  readonly title: string;
  readonly align: "left" | "right";
  /** Shares the width that is left, by this weight; 0 for a column that is as wide as its content. */
  readonly grows: number;
}

export interface WordRow {
  /** The lines of each cell. */
  readonly cells: readonly (readonly WordLine[])[];
  /** A row that heads a group, or that sums up. */
  readonly weight?: "group" | "total" | undefined;
}
