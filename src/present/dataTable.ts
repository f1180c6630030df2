// Items and descriptions of columns → the table that shows them.
import { text, type Block, type Cell, type Column, type Row } from "./document.ts";

/** A column: how it looks, and what it shows of an item. */
export interface ColumnOf<T> extends Column {
  readonly cell: (item: T) => Cell;
  /** Its cell in a last row that sums up. That row is there where a column has one. */
  readonly total?: Cell;
}

/**
 * A row an item, in the order of the items; each is made when it is asked for.
 *
 * @param weightOf of an item whose row heads a group, or sums up: which of the two
 * @example
 * dataTable([{ id: "1.1" }], [{ title: "clause", align: "left", cell: ({ id }) => text(id), total: text("sum") }])
 * // a table of two rows: "1.1", and "sum" as the total
 */
export function dataTable<T>(
  items: readonly T[],
  columns: readonly ColumnOf<T>[],
  weightOf: (item: T) => Row["weight"] = () => undefined,
): Block {
  const hasTotal = columns.some(({ total }) => total !== undefined);
  return {
    kind: "table",
    columns: columns.map(lookOf),
    rows: {
      *[Symbol.iterator]() {
        for (const item of items)
          yield { weight: weightOf(item), cells: columns.map(({ cell }) => cell(item)) };
        if (hasTotal) yield { weight: "total", cells: columns.map(({ total }) => total ?? text("")) };
      },
    },
  };
}

/** The column without its cells. */
function lookOf<T>(described: ColumnOf<T>): Column {
  const { cell: _cell, total: _total, ...look } = described;
  return look;
}
