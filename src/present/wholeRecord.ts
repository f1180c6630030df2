// A record of a long table, whole or like others → all of its cells.
import type { GivenRecord, RecordCells, RecordTable } from "./document.ts";

/** For a format that has no use for what records have in common. */
export function wholeRecord({
  columns,
  own = [],
}: Pick<RecordTable, "columns" | "own">): (record: GivenRecord) => RecordCells {
  const places = own.map((column) => columns.indexOf(column));
  return (record) => {
    if (!("like" in record)) return record;
    const cells = record.like.slice();
    for (const [index, place] of places.entries()) cells[place] = record.own[index] ?? null;
    return cells;
  };
}
