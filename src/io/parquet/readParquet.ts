// The bytes of a Parquet file → the header and the records of its table, every cell as text.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parquetMetadataAsync, parquetRead, parquetSchema, type Compressors } from "hyparquet";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";

const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
};

/** Rows are read group by group, as the file has them. */
export async function readParquet(name: string, bytes: Buffer, sink: TableSink): Promise<Problem[]> {
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end?: number): ArrayBuffer => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    if (!sink.header(name, columns, 1, 1)) return [];
    let start = 0;
    for (const { num_rows } of metadata.row_groups) {
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

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part))
    : String(value);
}
