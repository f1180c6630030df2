// A workbook → the header and the records of its ratings table, one by one, as of a table in CSV.
import { startOf, type Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { createHasher } from "../hash.ts";
import type { ColumnOf } from "../../table/headerFinder.ts";
import { NotText } from "../text/notText.ts";
import type { Source } from "../openSource.ts";
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import { chooseSheet, type ChosenSheet } from "./chooseSheet.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { zipDirectory } from "./zipDirectory.ts";

/** Takes the records of a sheet; lines and rows are the numbers that Excel shows. */
export interface SheetSink {
  readonly columnOf: ColumnOf;
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place: (line: number, row: number, column: string | null, index: number) => Place,
  ) => boolean;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

export interface ReadWorkbook {
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/**
 * @param wanted the name of the sheet, `null` for the only one that holds ratings
 * @param refuse says whether so many bytes, unpacked, are too many
 */
export async function readWorkbook(
  source: Source,
  wanted: string | null,
  refuse: (unpacked: number) => Problem | null,
  sink: SheetSink,
): Promise<ReadWorkbook> {
  const hasher = createHasher();
  const { name } = source;
  const problems: Problem[] = [];
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source.chunks()) {
      hasher.update(chunk);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { sha256: hasher.finish(), problems: [error.problem] };
  }
  const bytes = Buffer.concat(chunks);
  const broken = (at: Place) => (error: unknown) => {
    if (!(error instanceof BrokenWorkbook)) throw error;
    problems.push(problem("NAP119", at, error.fault));
  };
  const chosen = await choose(bytes, name, wanted, refuse, sink.columnOf).catch(broken(startOf(name)));
  if (chosen !== undefined && "code" in chosen) problems.push(chosen);
  else if (chosen !== undefined) {
    const sheet = chosen.sheet.name;
    await readSheet(chosen, `${name}!${sheet}`, sink).catch(
      broken({ ...startOf(`${name}!${sheet}`), sheet }),
    );
  }
  return { sha256: hasher.finish(), problems };
}

async function choose(
  bytes: Buffer,
  file: string,
  wanted: string | null,
  refuse: (unpacked: number) => Problem | null,
  columnOf: ColumnOf,
): Promise<ChosenSheet | Problem> {
  const directory = zipDirectory(bytes);
  const unpacked = [...directory.values()].reduce((total, { size }) => total + size, 0);
  return refuse(unpacked) ?? chooseSheet(await openWorkbook(bytes, directory), wanted, file, columnOf);
}

/** Columns whose cells are names, also where they look like numbers. */
const identifying: ReadonlySet<string> = new Set(["clause", "activity", "body", "rater"]);

async function readSheet({ sheet, header }: ChosenSheet, source: string, sink: SheetSink): Promise<void> {
  const place = (line: number, _: number, column: string | null, index: number): Place => ({
    source,
    sheet: sheet.name,
    line,
    column: index + 1,
    row: line,
    index,
    ...(column === null ? {} : { cell: column }),
  });
  if (!sink.header(source, header.cells, header.row, header.row, place)) return;
  const width = header.cells.length;
  const names = new Set(
    header.cells.flatMap((cell, index) => (identifying.has(sink.columnOf(cell) ?? "") ? [index] : [])),
  );
  for await (const { row, cells, shown } of sheet.rows()) {
    if (row <= header.row) continue;
    // What stands to the right of the table is not part of it.
    const own = cells.slice(0, width);
    while (own.length < width) own.push("");
    // An id is what people see: 1.10, and not the number 1.1.
    for (const [index, text] of shown ?? []) if (names.has(index)) own[index] = text;
    sink.record(own, row, row);
  }
}
