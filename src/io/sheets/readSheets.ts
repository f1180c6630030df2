// The sheets of a file → the header and the records of its ratings table, one by one, as of a table in CSV.
import { startOf, type Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { shortCells } from "../../table/shortCells.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { chooseSheet, type ChosenSheet } from "./chooseSheet.ts";
import type { HiddenBy, Sheet, SheetKind, WantedSheet } from "./sheet.ts";
import { createSpreader } from "./spreadDown.ts";

/** @param open gives the sheets; what makes a file unreadable, it and the sheets throw as `BrokenWorkbook` */
export async function readSheets(
  file: string,
  kind: SheetKind,
  open: () => Promise<readonly Sheet[] | Problem>,
  wanted: WantedSheet,
  given: TableSink,
): Promise<Problem[]> {
  const { sink, problems: longCells } = shortCells(given);
  const problems: Problem[] = [];
  const broken = (at: Place) => (error: unknown) => {
    if (!(error instanceof BrokenWorkbook)) throw error;
    problems.push(problem("NAP119", at, error.fault));
  };
  const choose = async (): Promise<ChosenSheet | Problem> => {
    const sheets = await open();
    return "code" in sheets ? sheets : chooseSheet(sheets, wanted, { file, kind }, sink.columnOf);
  };
  const chosen = await choose().catch(broken(startOf(file)));
  if (chosen === undefined) return problems;
  if ("code" in chosen) return [chosen];
  const { name, isHidden } = chosen.sheet;
  const start: Place = { ...startOf(`${file}!${name}`), sheet: name };
  if (chosen.hidden.length > 0)
    problems.push(problem("NAP132", startOf(file), { sheets: chosen.hidden, read: false }));
  if (isHidden) problems.push(problem("NAP132", start, { sheets: [name], read: true }));
  await readSheet(chosen, `${file}!${name}`, sink, problems).catch(broken(start));
  return [...problems, ...longCells()];
}

/** Columns whose cells are names, also where they look like numbers. */
const identifying: ReadonlySet<string> = new Set(["clause", "activity", "body", "rater"]);

async function readSheet(
  { sheet, header, seen, headers, sheets }: ChosenSheet,
  source: string,
  sink: TableSink,
  problems: Problem[],
): Promise<void> {
  const place = (line: number, _: number, column: string | null, index: number): Place => ({
    source,
    sheet: sheet.name,
    line,
    column: index + 1,
    row: line,
    index,
    ...(column === null ? {} : { cell: column }),
  });
  const below = seen.filter(({ row }) => row > header.row).map(({ cells }) => cells);
  sink.around?.({ below, headers, sheets });
  if (!sink.header(source, header.cells, header.row, header.row, place)) return;
  const width = header.cells.length;
  const names = new Set(
    header.cells.flatMap((cell, index) => (identifying.has(sink.columnOf(cell) ?? "") ? [index] : [])),
  );
  const printed = new Set(
    header.cells.flatMap((cell, index) => (sink.isPrinted?.(cell) === true ? [index] : [])),
  );
  const spread = createSpreader();
  const hidden: Record<HiddenBy, { rows: number; first: number }> = {
    filter: { rows: 0, first: 0 },
    hand: { rows: 0, first: 0 },
  };
  for await (const read of sheet.rows()) {
    const { row } = read;
    if (row <= header.row) continue;
    const { cells, shown, hidden: by } = spread(read);
    if (by !== undefined) {
      if (hidden[by].rows === 0) hidden[by].first = row;
      hidden[by].rows++;
    }
    // What stands to the right of the table is not part of it.
    const own = cells.slice(0, width);
    while (own.length < width) own.push("");
    // An id is what people see: 1.10, and not the number 1.1. So is a printed figure, which may be rounded.
    for (const [index, { text, isRounded }] of shown ?? [])
      if (isRounded ? printed.has(index) : names.has(index)) own[index] = text;
    sink.record(own, row, row);
  }
  for (const by of ["filter", "hand"] as const)
    if (hidden[by].rows > 0)
      problems.push(
        problem("NAP131", place(hidden[by].first, 0, null, 0), {
          rows: hidden[by].rows,
          row: hidden[by].first,
          by,
        }),
      );
}
