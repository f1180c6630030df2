// What the header of a ratings table comes to.
import type { RatingColumn } from "../../model/ratingTable.ts";

/** Column → index of its cell; misspelt columns, which are reported, are taken for what they are meant to be. */
export interface RatingHeader {
  readonly cells: number;
  readonly index: Readonly<Partial<Record<RatingColumn, number>>>;
  /** The cells of which one holds something where the row is a rating. */
  readonly ratings: readonly number[];
  /** Cells of the header in which nothing stands. */
  readonly nameless: readonly number[];
  /** Columns that are there twice, or under a name of which it is not sure what it means. */
  readonly unread: ReadonlySet<RatingColumn>;
  /** The named cells that are not used, as written. */
  readonly unused: readonly string[];
}

/** Of a table that cannot be read. */
export const noHeader: RatingHeader = {
  cells: 0,
  index: {},
  ratings: [],
  nameless: [],
  unread: new Set(),
  unused: [],
};

/** What was seen around a header: the first rows below it, and what is most like a header in each sheet of the file. */
export interface SeenAround {
  readonly below: readonly (readonly string[])[];
  readonly headers: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}
