// A mapping with its parts told apart: what each column of nap is filled from, and how cells are read.
import type { Fraction } from "../math/fraction.ts";
import type { MappedColumn } from "./mapping.ts";
import type { Path, Place } from "./place.ts";
import type { ReadOptions } from "./readOptions.ts";

/** Names that stand for no column of the file: the number of a row, the name of the file, the key of a map. */
export const countedColumns = ["#row", "#file", "#key"] as const;

/** Where the text of a column comes from. */
export type ColumnOrigin =
  | { readonly kind: "columns"; readonly names: readonly string[]; readonly join: string }
  /** One column, under whichever of these names a file has it; `optional`: a file may lack it. */
  | { readonly kind: "any-of"; readonly names: readonly string[]; readonly optional: boolean }
  | { readonly kind: "constant"; readonly text: string }
  | { readonly kind: "file-name"; readonly pattern: string }
  /** Each of these columns is one thing, by its header; its text is what the thing is called. */
  | { readonly kind: "wide"; readonly things: readonly { readonly name: string; readonly text: string }[] }
  /** The cell under the header of a wide thing. */
  | { readonly kind: "wide-cell" }
  | { readonly kind: "counts"; readonly met: string; readonly of: string }
  | { readonly kind: "present"; readonly status: string; readonly absent: string | null };

/** How numbers and days of a column are written; `null`: as in tables of nap. */
export type CellReading =
  | { readonly kind: "share" }
  | { readonly kind: "points"; readonly of: Fraction }
  | { readonly kind: "date"; readonly pattern: string }
  | null;

/** How one column of nap is filled. */
export interface MappedSource {
  readonly column: MappedColumn;
  readonly from: ColumnOrigin;
  readonly fill: boolean;
  readonly split: readonly string[];
  /** What an empty cell means; "" unless the mapping says it. */
  readonly otherwise: string;
  /** By the folded text of the file: what it means. `null`: texts are taken as they are. */
  readonly words: ReadonlyMap<string, string> | null;
  readonly as: CellReading;
}

/** A column of the file, and the folded texts of which one stands in a row that is meant. */
export interface RowTest {
  readonly column: string;
  readonly texts: readonly string[];
  readonly folded: ReadonlySet<string>;
}

/** What becomes of several rows for one thing. */
export type Repeats = "refuse" | "first" | "last" | "merge-equal" | { readonly newest: "received" | "date" };

/** How a table that was not made for nap is read. */
export interface TableMapping {
  readonly id: string;
  readonly source: string;
  readonly at: (path: Path) => Place;
  readonly read: ReadOptions;
  /** In the order in which the mapping has them, which decides what `fill` clears. */
  readonly columns: readonly MappedSource[];
  readonly where: readonly RowTest[];
  readonly skip: readonly RowTest[];
  readonly repeats: Repeats;
}
