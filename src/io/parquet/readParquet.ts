// The bytes of a Parquet file → the header and the records of its table, every cell as text.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parquetMetadataAsync, parquetRead, parquetSchema, type Compressors, type RowGroup } from "hyparquet";
import { workLimit } from "../workLimit.ts";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { shortCells } from "../../table/shortCells.ts";
import type { TableSink } from "../../table/tableRows.ts";

/** No page is unpacked beyond the size that it says it has. */
const compressors: Compressors = {
  GZIP: (bytes, size) => gunzipSync(bytes, { maxOutputLength: Math.max(size, 1) }),
  BROTLI: (bytes, size) => brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) }),
};

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
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    const unpacked = metadata.row_groups.reduce((size, group) => size + sizeOf(group), 0);
    const tooLarge = refused(unpacked);
    if (tooLarge !== null) return [tooLarge];
    const tooMany = metadata.row_groups.some(({ num_rows }) => Number(num_rows) * columns.length > most);
    if (tooMany) return [problem("NAP119", startOf(name), { reason: "too-many-cells", most })];
    const { seconds, isOver } = workLimit(bytes.length, secondsPerMegabyte);
    if (!sink.header(name, columns, 1, 1)) return [];
    let start = 0;
    for (const { num_rows } of metadata.row_groups) {
      if (isOver()) return [problem("NAP119", startOf(name), { reason: "too-long", seconds })];
      const end = start + Number(num_rows);
      const before = start;
      const onComplete = (rows: readonly unknown[]): void => {
        for (const [index, row] of rows.entries())
          sink.record((row as readonly unknown[]).map(textOf), before + index + 2, before + index + 2);
      };
      await parquetRead({
        file,
        metadata,
        rowStart: start,
        rowEnd: end,
        rowFormat: "array",
        compressors,
        onComplete,
      });
      start = end;
    }
    return [];
  } catch {
    // Whatever does not fit in it, the library throws.
    return [problem("NAP103", startOf(name), { found: "parquet" })];
  }
}

/** As the file says it; what a page holds beyond it is not unpacked. */
const sizeOf = ({ columns }: RowGroup): number =>
  columns.reduce((size, { meta_data: data }) => size + Number(data?.total_uncompressed_size ?? 0), 0);

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part))
    : String(value);
}
