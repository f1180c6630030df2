// The records of a strange table, one by one → records with the columns of nap, as its mapping says.
import type { MappedColumn } from "../../model/mapping.ts";
import { mostPlaces } from "../../model/atAllRows.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import { fileOf, type Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { RowRef, SkipReason } from "../../model/tableAccount.ts";
import type { MappedSource, Repeats, TableMapping } from "../../model/tableMapping.ts";
import { fold } from "../../text/fold.ts";
import { isTotal } from "../ratings/isTotal.ts";
import type { TakenTable } from "../ratings/takenTable.ts";
import { cleanCell } from "../ratings/cleanCell.ts";
import { tablePlace, type CellPlace } from "../ratings/cellPlace.ts";
import { isBlank } from "../ratings/rowCells.ts";
import { createCellReaders, type CellReaders, type SendRow } from "./cellReaders.ts";
import { createCountSums, type CountSums } from "./countSums.ts";
import { bareName } from "./fileNames.ts";
import { createFillDown, type FillDown } from "./fillDown.ts";
import type { KnownTexts } from "./knownTexts.ts";
import { mappedNames, readMappedHeader, type MappedHeader } from "./mappedHeader.ts";
import { resolveSources } from "./resolveSources.ts";
import { createRowTests, type RowTests } from "./rowTests.ts";

/** What became of rows that the reader behind the mapping does not see, or sees summed. */
export interface MappedRows {
  /** The named columns of the file that the mapping does not use. */
  readonly unused: readonly string[];
  /** The line of the mapping, commented out, that leaves words of the status open; `null` where there is none. */
  readonly openWords: Place | null;
  /** What becomes of several rows for one thing. */
  readonly repeats: Repeats;
  /** All rows below the header. */
  readonly rows: () => number;
  readonly skipped: () => ReadonlyMap<SkipReason, number>;
  /** Of the skipped ones, those that might hold a rating. */
  readonly leftOut: () => readonly RowRef[];
  /** Rows that were added to another one: by the number of that one, how many. */
  readonly summed: () => ReadonlyMap<number, number>;
}

/** What takes the mapped records: as the reader of ratings does. */
export interface MappedSink {
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place: CellPlace,
    mapped: MappedRows,
  ) => boolean;
  /** `cell`: where the rating stands, for a row that holds several. */
  readonly record: (cells: readonly string[], line: number, row: number, cell?: number) => void;
}

/** Takes a table as a file has it; `finish` sends what is only known at its end, and gives what is wrong with the table. */
export interface MappedTable extends TakenTable {
  readonly columnOf: (name: string) => string | null;
  readonly finish: () => Problem[];
}

/**
 * Steps of each row, in this order: blank lines, `skip` and totals; `fill`; `where`; things across columns; `split`; the file's name,
 * constants and what an empty cell means; words, numbers and days.
 *
 * @param columns those that the sink reads
 * @param known what the plan knows, by which names of files are read; `null` where there is no plan
 * @param weight for how many rows the row stands that is read: more than one where they were counted before
 * @example
 * const { mapping } = toMapping("m.yaml", "m", { columns: { clause: "No", status: "State" } }, () => startOf("m.yaml"));
 * const reader = createRatingReader({ keepTexts: false });
 * const table = createMappedTable(mapping, ratingColumns, reader);
 * table.header("form.csv", ["State", "No"]) // true
 * table.record(["full", "1.1"], 2, 2);
 * table.finish() // []
 * reader.finish().table.rows // 1
 */
export function createMappedTable(
  mapping: TableMapping,
  columns: readonly MappedColumn[],
  sink: MappedSink,
  known: KnownTexts | null = null,
  weight: () => number = () => 1,
): MappedTable {
  const all = mapping.columns.filter(({ column }) => columns.includes(column));
  const names = mappedNames(mapping);
  const problems: Problem[] = [];
  let reading: Reading | null = null;
  /** Its name may say what its rows are about. */
  let file = "";

  return {
    columnOf: (name) => names.get(fold(name)) ?? null,
    header(source, cells, line = 1, row = 1, place = tablePlace(source)) {
      const placeOf = (index: number): Place => place(line, row, null, index);
      file = fileOf(placeOf(0));
      const header = readMappedHeader(mapping, cells, file, placeOf);
      for (const found of header.problems) problems.push(found);
      if (header.problems.length > 0) return false;
      const { sources, problems: unclear } = resolveSources(all, mapping, header, file);
      for (const found of unclear) problems.push(found);
      if (unclear.length > 0) return false;
      const readers = createCellReaders(sources, mapping, header, file, place, known, weight);
      for (const found of readers.faults) problems.push(found);
      if (readers.faults.length > 0) return false;
      reading = startReading(mapping, sources, header, cells, readers, sink, place, weight);
      const { indexes } = readers;
      const placed: CellPlace = (atLine, atRow, column, index) =>
        place(atLine, atRow, column, indexes[index] ?? 0);
      const { account } = reading;
      return sink.header(
        source,
        readers.columns,
        line,
        row,
        (atLine, atRow, column, index, cell) =>
          cell === undefined ? placed(atLine, atRow, column, index) : place(atLine, atRow, column, cell),
        account,
      );
    },
    record: (cells, line, row) => reading?.record(cells, line, row),
    finish() {
      if (reading !== null) for (const found of reading.finish(file)) problems.push(found);
      return problems;
    },
  };
}

const noRows: ReadonlyMap<number, number> = new Map();

interface Reading {
  readonly account: MappedRows;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
  readonly finish: (file: string) => Problem[];
}

function startReading(
  mapping: TableMapping,
  sources: readonly MappedSource[],
  header: MappedHeader,
  headerCells: readonly string[],
  readers: CellReaders,
  sink: MappedSink,
  place: CellPlace,
  weight: () => number,
): Reading {
  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason): void => void skipped.set(reason, (skipped.get(reason) ?? 0) + weight());
  const filled: FillDown = createFillDown(readers.filled);
  const fileName = bareName(fileOf(place(1, 1, null, 0)));
  const skipTests: RowTests = createRowTests(mapping.skip, header, fileName);
  const whereTests: RowTests = createRowTests(mapping.where, header, fileName);
  const sums: CountSums | null = createCountSums(sources, mapping, header, place);
  const clauseIndexes = readers.clauseIndexes;
  const ragged = manyProblems();
  const leftOut: RowRef[] = [];
  let [rows, data, meant] = [0, 0, 0];

  const isHeaderAgain = (cells: readonly string[]): boolean =>
    cells.length === headerCells.length &&
    cells.every((cell, index) => cell.trim() === headerCells[index]?.trim());

  /** By the cells as written: the clause where the row names one, else the first that holds something. */
  const labelOf = (cells: readonly string[]): string => {
    for (const index of clauseIndexes) {
      const own = cleanCell(cells[index]);
      if (own !== "") return own;
    }
    return cells.find((cell) => cell.trim() !== "") ?? "";
  };
  let [lastLabel, isLastSum] = ["", false];
  /** Tables are mostly sorted: the same label again needs no look-up. */
  const isSum = (cells: readonly string[]): boolean => {
    const label = labelOf(cells);
    if (label !== lastLabel) [lastLabel, isLastSum] = [label, isTotal(label)];
    return isLastSum;
  };

  return {
    account: {
      unused: header.unused,
      openWords: openWordsOf(mapping),
      repeats: mapping.repeats,
      rows: () => rows,
      skipped: () => skipped,
      leftOut: () => leftOut,
      summed: () => sums?.added() ?? noRows,
    },
    record(cells, line, row) {
      rows += weight();
      if (isBlank(cells)) return skip("empty");
      if (cells[0] === headerCells[0] && isHeaderAgain(cells)) return skip("header-again");
      if (skipTests.any(cells)) {
        filled.stop();
        return skip("skipped-by-mapping");
      }
      if (isSum(cells)) {
        filled.stop();
        return skip("total");
      }
      // A mark that parts cells inside of one would move all cells behind it.
      if (cells.length !== headerCells.length) {
        const [found, expected] = [cells.length, headerCells.length];
        const at = (): Place => place(line, row, null, found > expected ? expected : 0);
        ragged.add("NAP109", () => problem("NAP109", at(), { row, found, expected }));
        if (leftOut.length < mostPlaces) leftOut.push({ line, row });
        return skip("ragged");
      }
      data++;
      meant += weight();
      const whole = filled.fill(cells);
      if (!whereTests.all(whole, data)) return skip("elsewhere");
      const send: SendRow =
        sums === null ? sink.record : (read, atLine, atRow) => sums.add(read, whole, atLine, atRow);
      if (readers.each(whole, line, row, data, send)) return undefined;
      if (leftOut.length < mostPlaces) leftOut.push({ line, row });
      return skip("bad-row");
    },
    finish(file) {
      sums?.flush(sink.record);
      const read = meant - (skipped.get("elsewhere") ?? 0);
      return [
        ...(data > 0 && read === 0 && mapping.where.length > 0
          ? [problem("NAP603", mapping.at(["where"]), { file, rows: meant, tests: whereTests.missed() })]
          : []),
        ...ragged.list(),
        ...readers.problems(),
        ...(sums?.problems() ?? []),
      ];
    },
  };
}

function openWordsOf({ columns, at }: TableMapping): Place | null {
  if (columns.find(({ column }) => column === "status")?.words !== null) return null;
  const place = at(["columns", "status", "words"]);
  return place.line === at(["columns", "status"]).line ? null : place;
}
