// What takes a table, and its mapping → the same, with the titles that stand in the table; loaded only where a rule is on.
import { createTitleTaker, type TableMapping, type TableSink } from "../../core.ts";

export const takeTitles = <T extends TableSink>(
  sink: T,
  mapping: TableMapping | null,
): ReturnType<typeof createTitleTaker<T>> => createTitleTaker(sink, mapping);
