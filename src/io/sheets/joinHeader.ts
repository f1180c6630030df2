// Two rows that head a table → one header, "above / below".
import { mostColumns } from "../../model/mostColumns.ts";
import type { Span } from "./sheet.ts";

interface HeaderRow {
  readonly cells: readonly string[];
  readonly spans?: ReadonlyMap<number, Span>;
}

/** A merged cell of the upper row stands above all columns that it takes; one that takes both rows is there once. */
export function joinHeader(above: HeaderRow, below: HeaderRow): string[] {
  const upper = spread(above);
  const width = Math.max(upper.length, below.cells.length);
  return Array.from({ length: width }, (_, index) => {
    const parts = [upper[index] ?? "", below.cells[index] ?? ""].map((part) => part.trim());
    const [first = "", second = ""] = parts;
    return first === "" || first === second ? second : second === "" ? first : `${first} / ${second}`;
  });
}

function spread({ cells, spans }: HeaderRow): readonly string[] {
  if (spans === undefined) return cells;
  const wide = [...cells];
  for (const [index, { columns }] of spans) {
    const last = Math.min(index + columns, mostColumns);
    while (wide.length < last) wide.push("");
    for (let column = index + 1; column < last; column++)
      if (wide[column] === "") wide[column] = cells[index] ?? "";
  }
  return wide;
}
