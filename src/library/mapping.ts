// A mapping as it was read → what users see of it; the one that tables are read by stays behind it.
import type { MappedColumn, TableMapping } from "../core.ts";

/** How a table that was not made for nap is read. Made by `readMapping`. */
export interface Mapping {
  readonly id: string;
  /** The columns of nap that it fills. */
  readonly columns: readonly MappedColumn[];
}

export const mappingOrigins = new WeakMap<object, TableMapping>();

export function mappingOf(read: TableMapping): Mapping {
  const mapping: Mapping = { id: read.id, columns: read.columns.map(({ column }) => column) };
  mappingOrigins.set(mapping, read);
  return mapping;
}
