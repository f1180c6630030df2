// The bytes of a Parquet file → the header and the records of its table, every cell as text.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import {
  parquetMetadata,
  parquetRead,
  snappyUncompress,
  type Compressors,
  type FileMetaData,
  type RowGroup,
} from "hyparquet";
import { workLimit } from "../workLimit.ts";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { shortCells } from "../../table/shortCells.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { checkPage } from "./checkPage.ts";
import { columnsOf, numberColumns, pagesOf, type Column, type Page } from "./parquetColumns.ts";
import { readThrift } from "./readThrift.ts";
import { rowsOfColumns, type Pieces } from "./rowsOfColumns.ts";

/** A copy of 64 bytes takes three. */
const mostOfSnappy = 22;

/** No page is unpacked beyond the size that it says it has. */
const compressors = {
  GZIP: (bytes, size) => gunzipSync(bytes, { maxOutputLength: Math.max(size, 1) }),
  BROTLI: (bytes, size) => brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) }),
  SNAPPY(bytes, size) {
    if (size > bytes.length * mostOfSnappy) throw new RangeError("more than Snappy packs");
    const unpacked = new Uint8Array(size);
    snappyUncompress(bytes, unpacked);
    return unpacked;
  },
  UNCOMPRESSED: (bytes) => bytes,
} satisfies Compressors;

/** A group is held as a whole: writers make groups of some hundred thousand rows. */
const mostCellsOfGroup = 20_000_000;

/** A file of a kilobyte may say one row a billion times; what people write is read in a third of the time. */
const secondsPerMegabyte = 10;

/**
 * Rows are read group by group, as the file has them.
 *
 * @param refused the problem with so many bytes, once they are unpacked; `null` where there is none
 * @param most how many cells a group may have
 */
export async function readParquet(
  name: string,
  bytes: Buffer,
  refused: (size: number) => Problem | null,
  given: TableSink,
  most = mostCellsOfGroup,
): Promise<Problem[]> {
  const { sink, problems } = shortCells(given);
  const found = await readGroups(name, bytes, refused, sink, most);
  return [...found, ...problems()];
}

async function readGroups(
  name: string,
  bytes: Buffer,
  refused: (size: number) => Problem | null,
  sink: TableSink,
  most: number,
): Promise<Problem[]> {
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end?: number): ArrayBuffer => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
  try {
    const metadata = footerOf(bytes);
    const { columns, names } = columnsOf(metadata);
    const tooMany = metadata.row_groups.some(
      ({ num_rows }) => Number(num_rows) * Math.max(columns.length, 1) > most,
    );
    if (tooMany) return [problem("NAP119", startOf(name), { reason: "too-many-cells", most })];
    if (sumOf(metadata, "total_compressed_size") > bytes.length)
      throw new RangeError("columns that share their bytes");
    const pages = createPages(bytes, columns, most);
    const tooLarge = refused(Math.max(sumOf(metadata, "total_uncompressed_size"), sizeOf(metadata, pages)));
    if (tooLarge !== null) return [tooLarge];
    numberColumns(metadata);
    const { seconds, isOver } = workLimit(bytes.length, secondsPerMegabyte);
    if (!sink.header(name, names, 1, 1)) return [];
    let start = 0;
    for (const group of metadata.row_groups) {
      if (isOver()) return [problem("NAP119", startOf(name), { reason: "too-long", seconds })];
      const tooLong = refused(valuesOf(columns, group, pages));
      if (tooLong !== null) return [tooLong];
      const rows = Number(group.num_rows);
      if (rows === 0) continue;
      const pieces: Pieces = names.map(() => []);
      await parquetRead({
        file,
        metadata,
        rowStart: start,
        rowEnd: start + rows,
        compressors,
        onChunk: ({ columnName, columnData }) => void pieces[Number(columnName)]?.push(columnData),
      });
      let line = start + 2;
      for (const row of rowsOfColumns(pieces, rows)) sink.record(row.map(textOf), line, line++);
      start += rows;
    }
    return [];
  } catch {
    // Whatever does not fit in it, the library throws.
    return [problem("NAP103", startOf(name), { found: "parquet" })];
  }
}

/** The library reads it once nothing in it says that it is more than it is. */
function footerOf(bytes: Buffer): FileMetaData {
  const end = bytes.length - 8;
  const start = end < 4 ? -1 : end - bytes.readUInt32LE(end);
  if (start < 4) throw new RangeError("no room for the footer");
  readThrift(bytes.subarray(start, end), 0);
  return parquetMetadata(new Uint8Array(bytes.subarray(start)));
}

const sumOf = (
  { row_groups: groups }: FileMetaData,
  size: "total_compressed_size" | "total_uncompressed_size",
): number =>
  groups
    .flatMap(({ columns }) => columns)
    .reduce((sum, { meta_data: data }) => sum + Number(data?.[size] ?? 0), 0);

type Pages = (group: RowGroup, column: number) => Iterable<Page>;

const createPages =
  (bytes: Buffer, columns: readonly Column[], most: number): Pages =>
  (group, index) =>
    pagesOf(bytes, columns[index] as Column, group, index, most);

function sizeOf({ row_groups: groups }: FileMetaData, pages: Pages): number {
  let size = 0;
  for (const group of groups)
    for (const index of group.columns.keys())
      for (const { unpacked } of pages(group, index)) size += unpacked;
  return size;
}

/** In bytes, with what texts share with the texts before them. */
function valuesOf(columns: readonly Column[], group: RowGroup, pages: Pages): number {
  let size = 0;
  for (const [index, column] of columns.entries()) {
    const codec = group.columns[index]?.meta_data?.codec ?? "";
    const unpack = (packed: Uint8Array, wanted: number): Uint8Array => unpackPage(codec, packed, wanted);
    for (const page of pages(group, index)) size += checkPage(column, page, unpack);
  }
  return size;
}

function unpackPage(codec: string, packed: Uint8Array, size: number): Uint8Array {
  if (!Object.hasOwn(compressors, codec)) throw new RangeError("packed otherwise");
  const bytes = compressors[codec as keyof typeof compressors](packed, size);
  if (bytes.length !== size) throw new RangeError("a page that is not as large as it says");
  return bytes;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part))
    : String(value);
}
