// A value of JSON or YAML → the header and the records of the table in it.
import type { Place } from "../../model/place.ts";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { createHeaderFinder, type ColumnOf } from "../../table/headerFinder.ts";
import { mostLikeHeader } from "../../table/mostLikeHeader.ts";
import { shortCells } from "../../table/shortCells.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { findRecords, nameOf, type Records } from "./findRecords.ts";
import { recordTable, type RecordTable } from "./recordTable.ts";

/** @param lines of JSON Lines: the line of each record */
export function readList(
  name: string,
  root: unknown,
  way: string | null,
  lines: readonly number[] | null,
  given: TableSink,
): Problem[] {
  const { sink, problems } = shortCells(given);
  const found = findRecords(root, way);
  if ("reason" in found) return [problem("NAP130", startOf(name), found)];
  const tables: { records: Records; table: Headed }[] = [];
  for (const records of found) {
    const table = recordTable(records.values, records.keys);
    if ("fault" in table) return [problem("NAP133", startOf(name), table.fault)];
    tables.push({ records, table: headed(table, sink.columnOf) });
  }
  const rated = tables.filter(({ table }) =>
    table.columns.some((column) => sink.columnOf(column) === "clause"),
  );
  const chosen = rated.length === 1 ? rated[0] : tables.length === 1 ? tables[0] : undefined;
  if (chosen === undefined) {
    const lists = (rated.length > 1 ? rated : tables).map(({ records }) => nameOf(records));
    return [problem("NAP130", startOf(name), { reason: "several-lists", lists })];
  }
  send(name, chosen.records, chosen.table, lines, sink);
  return problems();
}

interface Headed extends RecordTable {
  /** Where the first row stands in the list. */
  readonly start: number;
}

/** A list of lists has its header in one of its first rows. */
function headed(table: RecordTable, columnOf: ColumnOf): Headed {
  if (table.columns.length > 0) return { ...table, start: 0 };
  const finder = createHeaderFinder<{ cells: readonly string[]; row: number }>(columnOf);
  for (const [row, cells] of table.rows.entries()) if (finder.take({ cells, row })) break;
  const best = finder.best();
  const row = best?.row ?? 0;
  return { columns: best?.cells ?? [], rows: table.rows.slice(row + 1), start: row + 1 };
}

function send(
  name: string,
  { wayTo }: Records,
  { columns, rows, start }: Headed,
  lines: readonly number[] | null,
  sink: TableSink,
): void {
  const isGrid = start > 0;
  const place = (line: number, row: number, column: string | null, index: number): Place => {
    const key = columns[index] ?? "";
    const way = row === 0 ? "" : wayTo(row - 1);
    const cell = isGrid
      ? `[${index}]`
      : key === "" || key.startsWith("#") || column === null
        ? ""
        : `.${key}`;
    return {
      source: name,
      line,
      column: lines === null ? index + 1 : 1,
      path: `${way}${cell}` || key,
      ...(row === 0 ? {} : { row, index }),
      ...(column === null ? {} : { cell: column }),
    };
  };
  sink.around?.({
    below: rows.slice(0, 20),
    headers: [{ sheet: "", cells: mostLikeHeader([columns]) ?? columns }],
    sheets: [],
  });
  if (!sink.header(name, columns, 1, 0, place)) return;
  const width = columns.length;
  for (const [index, cells] of rows.entries()) {
    const row = cells.length === width ? cells : withWidth(cells, width);
    sink.record(row, lines?.[index] ?? index + start + 1, index + start + 1);
  }
}

function withWidth(cells: readonly string[], width: number): string[] {
  const own = cells.slice(0, width);
  while (own.length < width) own.push("");
  return own;
}
