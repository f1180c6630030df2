// The records of a table, one by one → its header and the rows below it, and what an open quote swallowed of them.
import { append } from "../model/append.ts";
import { mostColumns } from "../model/mostColumns.ts";
import { startOf, type Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { createHeaderFinder, type ColumnOf } from "./headerFinder.ts";
import { mostLikeHeader } from "./mostLikeHeader.ts";
import { createPartedNumbers, type PartedNumbers } from "./partedNumbers.ts";
import { swallowedRows } from "./swallowedRows.ts";

/** Where a cell stands; `column` is the name of the column of nap, `index` that of the cell in its row, from 0. */
type CellPlace = (line: number, row: number, column: string | null, index: number) => Place;

/** What was seen around a header: it shows what the table is where no column of it is known. */
interface AroundHeader {
  /** The first rows below. */
  readonly below: readonly (readonly string[])[];
  /** In a file of several sheets: of each, the row that is most like a header. */
  readonly headers: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  /** All sheets of the file; empty where it has none. */
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly isRead: boolean;
  }[];
}

/** Takes the records of a table; a header that returns `false` ends the reading. */
export interface TableSink {
  readonly columnOf: ColumnOf;
  /** Which column of a ratings table is like it, for numbers that a decimal comma parts; as `columnOf` unless given. */
  readonly numberOf?: ColumnOf;
  /** Whether the cells of a column are figures as printed: of a number, the digits that its format shows. */
  readonly isPrinted?: (name: string) => boolean;
  /** Without `place`, cells stand in lines of text. */
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place?: CellPlace,
  ) => boolean;
  /** Told before the header. */
  readonly around?: (seen: AroundHeader) => void;
  /** `line` is the record's first line; `row` its number as a spreadsheet counts, titles above the header and all. */
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
  /** Whether a cell of it has line breaks. */
  readonly hasBreaks: boolean;
}

export interface TableRows {
  readonly take: (cells: readonly string[], line: number, row: number, hasBreaks: boolean) => void;
  /** Whether a header was found. */
  readonly isHeaded: () => boolean;
  /** Makes do with the best header there is: behind a slip only with one that names a column. */
  readonly settle: (how: "end" | "slip") => void;
}

/**
 * Rows go to the sink as they come, once it is known which of the first is the header.
 *
 * @param wanted the row that is the header, or two that are joined; `null` for what is found by looking
 */
export function createTableRows(
  source: string,
  delimiter: string,
  sink: TableSink,
  problems: Problem[],
  wanted: readonly number[] | null = null,
): TableRows {
  const finder = createHeaderFinder<TableRecord>(sink.columnOf);
  /** The first rows, `null` once the header is known. */
  let waiting: TableRecord[] | null = [];
  let width = 0;
  let isWanted = true;
  let parted: PartedNumbers | null = null;

  const put = (cells: readonly string[], line: number, row: number, hasBreaks: boolean): void => {
    if (!isWanted) return;
    const swallowed = hasBreaks ? swallowedRows(cells, width, delimiter) : null;
    if (swallowed !== null) {
      const at = { source, line, column: 1, row, index: swallowed.index };
      problems.push(problem("NAP116", at, { lines: swallowed.rows }));
    }
    parted?.record(cells, line, row);
    sink.record(cells, line, row);
  };
  const head = (header: TableRecord): void => {
    const below = waiting?.filter(({ row }) => row > header.row) ?? [];
    waiting = null;
    width = header.cells.length;
    sink.around?.({ below: below.map(({ cells }) => cells), headers: [], sheets: [] });
    isWanted = sink.header(source, header.cells, header.line, header.row);
    if (delimiter === ",") parted = createPartedNumbers(source, header.cells, sink.numberOf ?? sink.columnOf);
    for (const { cells, line, row, hasBreaks } of below) put(cells, line, row, hasBreaks);
  };
  /** The best header there is; where no column is known, the row that is most like one. */
  const bestHeader = (): TableRecord | null => {
    const best = finder.best();
    const isKnown = ({ cells }: TableRecord): boolean => cells.some((cell) => sink.columnOf(cell) !== null);
    if (best === null || best.known > 0 || waiting?.some(isKnown) === true) return best;
    const cells = mostLikeHeader((waiting ?? []).map((record) => record.cells));
    return waiting?.find((record) => record.cells === cells) ?? best;
  };
  const last = wanted?.reduce((most, row) => Math.max(most, row), 0) ?? 0;
  const headAt = (rows: readonly number[], isEnd: boolean): void => {
    const records = waiting ?? [];
    const [upper, lower] = rows.map((row) => records.find((record) => record.row === row));
    const header = rows.length === 1 ? upper : joined(upper, lower);
    if (header !== undefined) return head(header);
    if (!isEnd && (records.at(-1)?.row ?? 0) <= last) return;
    const likely = finder.best() === null ? null : bestHeader();
    waiting = null;
    isWanted = false;
    problems.push(
      problem("NAP130", startOf(source), {
        reason: "no-header-there",
        header: rows,
        last: records.at(-1)?.row ?? 0,
        ...(likely === null
          ? {}
          : { row: likely.row, found: likely.cells.filter((cell) => cell.trim() !== "") }),
      }),
    );
  };

  const settleHeader = (how: "end" | "slip"): void => {
    if (wanted !== null) {
      if (waiting?.length !== 0) headAt(wanted, true);
      return;
    }
    const header =
      how === "end" ? (bestHeader() ?? waiting?.[0]) : (finder.best()?.known ?? 0) > 0 ? finder.best() : null;
    if (header) head(header);
  };

  return {
    take(cells, line, row, hasBreaks) {
      if (waiting === null) return put(cells, line, row, hasBreaks);
      const record = { cells: notWider(cells), line, row, hasBreaks };
      waiting.push(record);
      const isFound = finder.take(record);
      if (wanted !== null) {
        if (row >= last) headAt(wanted, row > last);
        return;
      }
      const best = isFound ? bestHeader() : null;
      if (best !== null) head(best);
    },
    isHeaded: () => waiting === null,
    settle(how) {
      if (waiting !== null) settleHeader(how);
      if (how === "end" && parted !== null) append(problems, parted.finish());
    },
  };
}

/** Until the header is known, a row is looked at as far as a table may reach: one column more says that it has too many. */
function notWider(cells: readonly string[]): readonly string[] {
  if (cells.length <= mostColumns + 1) return cells;
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  const own = cells.slice(0, mostColumns);
  return last < mostColumns ? own : [...own, cells[last] ?? ""];
}

/** Two rows as one header: a cell of the upper one stands above all that follow it up to the next. */
function joined(upper: TableRecord | undefined, lower: TableRecord | undefined): TableRecord | undefined {
  if (upper === undefined || lower === undefined) return undefined;
  let above = "";
  const cells = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, index) => {
    const [own, below] = [upper, lower].map(({ cells: row }) => (row[index] ?? "").trim());
    if (own !== "") above = own ?? "";
    if (below === "" || below === undefined || below === own) return own ?? "";
    return above === "" ? below : `${above} / ${below}`;
  });
  return { ...lower, cells };
}
