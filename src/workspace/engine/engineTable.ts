// A table that a call or an assessment names → how an engine is to read it, or why it is not to.
import { kindOf } from "../../io/readTableFile.ts";
import { headOf } from "../../io/kind/headOf.ts";
import { memorySource, type Source } from "../../io/openSource.ts";
import { readTable } from "../../io/table/readTable.ts";
import {
  columnsBehindNumbers,
  createMappedTable,
  createRatingReader,
  engineColumns,
  firstRowQuery,
  parquetQuery,
  ratingColumns,
  type EngineColumns,
  type EngineFile,
  type KnownTexts,
  type TableMapping,
  type TableSink,
} from "../../core.ts";
import type { Engine } from "../../io/engine/duckdb.ts";
import type { NoEngineReason } from "./engineUse.ts";

/** A file that an engine is to read, as nap has seen its beginning. */
export interface EngineTable {
  readonly source: Source;
  readonly file: EngineFile;
  /** The line of its header. */
  readonly header: number;
  /** Lines down to the header, with it, that are not blank. */
  readonly lines: number;
  readonly columns: EngineColumns;
  /** Positions of columns in which decimals of numbers could stand. */
  readonly behindNumbers: readonly number[];
}

/** So many bytes hold the header of a table and its first rows. */
const beginning = 1 << 16;

const lineFeed = 10;

/** What DuckDB's text of a value is the same as nap's of. */
const sameTexts = /^(VARCHAR|U?(TINY|SMALL|BIG)INT|U?INTEGER)$/;

/** Signs by which DuckDB takes a path for a pattern. */
const patternSigns = /[*?[\]{}]/;

interface Wanted {
  readonly path: string;
  readonly source: Source;
  readonly mapping: TableMapping | null;
  readonly known: KnownTexts | null;
}

export async function engineTable(wanted: Wanted, engine: Engine): Promise<EngineTable | NoEngineReason> {
  const { path, source, mapping } = wanted;
  if (patternSigns.test(path)) return "kind";
  const encoding = mapping?.read.encoding?.toLowerCase().replace("-", "");
  if (encoding !== undefined && encoding !== "utf8") return "kind";
  const kind = await kindOf(source);
  if (kind === "parquet") return parquetTable(wanted, engine);
  return kind === "text" ? textTable(wanted, engine) : "kind";
}

async function textTable(wanted: Wanted, engine: Engine): Promise<EngineTable | NoEngineReason> {
  const { path, source, mapping } = wanted;
  const head = await headOf(source, beginning);
  const end = source.size <= head.length ? head.length : head.lastIndexOf(lineFeed) + 1;
  const seen = headerTaker(wanted);
  const read = await readTable(
    memorySource(source.name, [head.subarray(0, end)]),
    seen.sink,
    mapping?.read ?? {},
  );
  const { found } = seen;
  if (read.problems.length > 0) return "rows";
  if (found.header === null || found.first === null) return "columns";
  const { cells, line, row } = found.header;
  const columns = engineColumns({ source: source.name, cells, line, row, mapping, known: wanted.known });
  if (columns === null) return "columns";
  const file: EngineFile = {
    path,
    kind: "text",
    delimiter: read.delimiter,
    newLine: head[head.indexOf(lineFeed) - 1] === 13 ? "\r\n" : "\n",
    skip: line,
    width: cells.length,
  };
  // Both begin with the same row: where the header ends is the one thing that each finds by itself.
  const [first] = (await engine.ask(firstRowQuery(file), 1)) ?? [];
  const isSame =
    first !== undefined && found.first.every((cell, index) => cell.trim() === first[index]?.trim());
  if (!isSame || found.first.length !== cells.length) return "unread";
  const behindNumbers = read.delimiter === "," ? columnsBehindNumbers(cells, seen.sink.columnOf) : [];
  return { source, file, header: line, lines: linesIn(head, line), columns, behindNumbers };
}

/** So many of the first lines are not blank. */
const linesIn = (head: Buffer, line: number): number =>
  head
    .toString("latin1")
    .split(/\r?\n/, line)
    .filter((text) => text !== "").length;

async function parquetTable(
  { path, source, mapping, known }: Wanted,
  engine: Engine,
): Promise<EngineTable | NoEngineReason> {
  const file = { path, kind: "parquet", columns: [] } as const;
  const found = await engine.columnsOf(parquetQuery(path));
  const cells = found.map(({ name }) => name);
  const columns = engineColumns({ source: source.name, cells, line: 1, row: 1, mapping, known });
  if (columns === null) return "columns";
  const isSame = columns.positions.every(({ position }) => sameTexts.test(found[position]?.type ?? ""));
  return isSame
    ? { source, file: { ...file, columns: cells }, header: 1, lines: 0, columns, behindNumbers: [] }
    : "columns";
}

interface Seen {
  header: { readonly cells: readonly string[]; readonly line: number; readonly row: number } | null;
  /** The cells of the row below it. */
  first: readonly string[] | null;
}

/** As the reader of nap sees a table; its first rows are not kept. */
function headerTaker({ mapping, known }: Wanted): { readonly sink: TableSink; readonly found: Seen } {
  const reader = createRatingReader({ keepTexts: false });
  const own: TableSink = mapping === null ? reader : createMappedTable(mapping, ratingColumns, reader, known);
  const found: Seen = { header: null, first: null };
  return {
    found,
    sink: {
      ...own,
      header(source, cells, line, row, place) {
        found.header = { cells, line, row };
        return own.header(source, cells, line, row, place);
      },
      record: (cells) => void (found.first ??= cells),
    },
  };
}
