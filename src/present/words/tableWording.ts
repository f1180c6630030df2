// What a sentence says of tables that were read.
import type { SkipReason } from "../../model/tableAccount.ts";

/** Over all tables: how many there are, and their rows and columns. */
interface TableCounts {
  readonly tables: number;
  readonly rows: number;
  readonly rated: number;
  readonly unrated: number;
  readonly skipped: readonly { readonly reason: SkipReason; readonly rows: number }[];
  /** Rows that could not be read, by table: `a.csv:3, 9`. */
  readonly leftOut: readonly string[];
  readonly unused: number;
}

export interface TableWording {
  readonly read: (counts: TableCounts) => string;
}
