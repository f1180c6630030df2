// What a call collected, before it is shown.
import type { Collection } from "../../model/collection.ts";
import type { ProblemAndLine } from "../problems/problemsDocument.ts";

/** A table, and whether it is written. */
export interface ShownTable {
  readonly name: string;
  readonly rows: number;
  readonly written: boolean;
}

/** What a call collected. */
export interface ShownCollection {
  readonly collection: Collection;
  readonly problems: readonly ProblemAndLine[];
  readonly tables: readonly ShownTable[];
  /** Whether the call names a folder to write into, and wants the rest without what is wrong. */
  readonly wants: { readonly folder: boolean; readonly rest: boolean };
  /** The names of the files, in the order of the call. */
  readonly files: readonly string[];
}
