// The header of a table as nap reads it → the columns that an engine is to count, and where they stand.
import { isError, type Problem } from "../model/problem.ts";
import { ratingColumns, type RatingColumn } from "../model/ratingTable.ts";
import type { TableMapping } from "../model/tableMapping.ts";
import type { KnownTexts } from "../parse/mapping/knownTexts.ts";
import { createMappedTable } from "../parse/mapping/mappedTable.ts";
import { readMappedHeader } from "../parse/mapping/mappedHeader.ts";
import { tablePlace } from "../parse/ratings/cellPlace.ts";
import { createRatingReader } from "../parse/ratings/createRatingReader.ts";
import { readHeader } from "../parse/ratings/ratingHeader.ts";
import { columnsOfMapping } from "./columnsOfMapping.ts";
import { namesOfColumns, type CountedColumns } from "./countSpec.ts";
import type { EngineColumn } from "./engineSource.ts";
import { columnsCounted, ownColumns } from "./ownColumns.ts";

/** A header row, and how its table is read. */
export interface EngineHeader {
  readonly source: string;
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
  readonly mapping: TableMapping | null;
  readonly known: KnownTexts | null;
}

/** The columns of a table as an engine is to count them. */
export interface EngineColumns {
  readonly counted: CountedColumns;
  readonly positions: readonly EngineColumn[];
  /** The named columns that are not read, as written. */
  readonly unused: readonly string[];
  /** What is to be said of the header. */
  readonly problems: readonly Problem[];
}

/**
 * `null` where the rows themselves are needed: a column of days or of rounds, a mapping that looks at several rows, a header with
 * mistakes, or cells without a name, of which the first with something in it is told.
 *
 * @example engineColumns({ source: "r.csv", cells: ["Clause", "Status"], line: 1, row: 1, mapping: null, known: null }).counted.clause // "clause"
 */
export function engineColumns(header: EngineHeader): EngineColumns | null {
  const { cells } = header;
  if (cells.some((cell) => cell.trim() === "")) return null;
  const found = header.mapping === null ? ownPositions(header) : mappedPositions(header, header.mapping);
  if (found === null || found.positions.some(({ position }) => position < 0)) return null;
  const { problems, unused, isRead } = readAlone(header);
  return !isRead || problems.some(isError) ? null : { ...found, unused, problems };
}

type Positions = Pick<EngineColumns, "counted" | "positions">;

function ownPositions({ source, cells, line, row }: EngineHeader): Positions | null {
  const place = tablePlace(source);
  const { header } = readHeader(cells, (index) => place(line, row, null, index));
  if (header === null || header.unread.size > 0) return null;
  const index: Partial<Record<RatingColumn, number>> = header.index;
  const found = ratingColumns.filter((column) => index[column] !== undefined);
  if (!found.includes("clause") || found.some((column) => !columnsCounted.includes(column))) return null;
  // A note changes no score; it only tells a row that is there twice from another, which is for the rows to tell.
  const columns = found.filter((column) => column !== "note");
  return {
    counted: ownColumns(columns),
    positions: columns.map((name) => ({ name, position: index[name] ?? -1 })),
  };
}

function mappedPositions(
  { source, cells, line, row }: EngineHeader,
  mapping: TableMapping,
): Positions | null {
  const found = columnsOfMapping(mapping);
  if ("needs" in found) return null;
  const { columns } = found;
  const place = tablePlace(source);
  const { indexOf } = readMappedHeader(mapping, cells, source, (index) => place(line, row, null, index));
  const names = namesOfColumns(columns);
  return { counted: columns, positions: names.map((name) => ({ name, position: indexOf(name) })) };
}

/** As a table without any row. */
function readAlone({ source, cells, line, row, mapping, known }: EngineHeader) {
  const reader = createRatingReader({ keepTexts: false });
  const mapped = mapping === null ? null : createMappedTable(mapping, ratingColumns, reader, known);
  const isRead = (mapped ?? reader).header(source, cells, line, row);
  const ofMapping = mapped?.finish() ?? [];
  const { problems, table } = reader.finish();
  return {
    isRead,
    problems: [...ofMapping, ...problems],
    unused: table.accounts[0]?.unusedColumns ?? [],
  };
}
