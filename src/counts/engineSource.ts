// A file and the columns that are wanted of it → the relation by which DuckDB reads them.
import { dialectRules } from "./dialects.ts";

/** A file as an engine reads it: delimited text from a line on, or Parquet. */
export type EngineFile = { readonly path: string } & (
  | {
      readonly kind: "text";
      readonly delimiter: string;
      readonly newLine: "\n" | "\r\n";
      /** Lines down to the header, with it. */
      readonly skip: number;
      /** Cells in a row. */
      readonly width: number;
    }
  | { readonly kind: "parquet"; readonly columns: readonly string[] }
);

/** A column of the relation, and the position of the file's that it is. */
export interface EngineColumn {
  readonly name: string;
  readonly position: number;
}

/** The number of the file that a row is of, where there are several. */
export const fileColumn = "nap_file";

/** A longer line has a cell that is longer than a cell may be, or is not looked at by an engine. */
const longestLine = 32_767;

const { name, literal } = dialectRules.duckdb;

const cellAt = (position: number): string => `nap_${position}`;

/**
 * The rows of all files, one below the other, every cell as text. Whatever does not fit is an error of the engine: it guesses
 * nothing, and pads, skips and mends no row.
 *
 * @example engineSource([{ path: "a.parquet", kind: "parquet", columns: ["clause"] }], () => [{ name: "clause", position: 0 }]).includes("read_parquet") // true
 */
export function engineSource(
  files: readonly EngineFile[],
  columnsOf: (file: number) => readonly EngineColumn[],
): string {
  const selects = files.map((file, number) => {
    const cells = columnsOf(number).map(
      (column) => `${cellOf(file, column.position)} AS ${name(column.name)}`,
    );
    const all = files.length === 1 ? cells : [`${number} AS ${name(fileColumn)}`, ...cells];
    return `SELECT ${all.join(", ")} FROM ${readerOf(file)}`;
  });
  return `(${selects.join(" UNION ALL ")})`;
}

/**
 * The first row of a file as the engine reads it, every cell. Several threads would give any.
 *
 * @example firstRowQuery({ path: "a.parquet", kind: "parquet", columns: ["clause"] }).endsWith("LIMIT 1") // true
 */
export const firstRowQuery = (file: EngineFile): string =>
  `SELECT ${Array.from({ length: widthOf(file) }, (_, position) => cellOf(file, position)).join(", ")} FROM ${readerOf(file, ["parallel = false"])} LIMIT 1`;

/**
 * All columns of a Parquet file.
 *
 * @example parquetQuery("a.parquet") // "SELECT * FROM read_parquet('a.parquet', hive_partitioning = false, union_by_name = false)"
 */
export const parquetQuery = (path: string): string =>
  `SELECT * FROM ${readerOf({ path, kind: "parquet", columns: [] })}`;

const widthOf = (file: EngineFile): number => (file.kind === "text" ? file.width : file.columns.length);

const cellOf = (file: EngineFile, position: number): string =>
  file.kind === "text" ? cellAt(position) : `CAST(${name(file.columns[position] ?? "")} AS VARCHAR)`;

function readerOf(file: EngineFile, more: readonly string[] = []): string {
  if (file.kind === "parquet")
    return `read_parquet(${literal(file.path)}, hive_partitioning = false, union_by_name = false)`;
  const columns = Array.from(
    { length: file.width },
    (_, position) => `${literal(cellAt(position))}: 'VARCHAR'`,
  );
  const options = [
    // The line ends of Windows are only read where the engine finds them by itself; said to it, no row is read.
    ...(file.newLine === "\n" ? ["auto_detect = false", String.raw`new_line = '\n'`] : []),
    `columns = {${columns.join(", ")}}`,
    `delim = ${literal(file.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    "comment = ''",
    "encoding = 'utf-8'",
    "header = false",
    `skip = ${file.skip}`,
    "strict_mode = true",
    "null_padding = false",
    "ignore_errors = false",
    `max_line_size = ${longestLine}`,
    ...more,
  ];
  return `read_csv(${literal(file.path)}, ${options.join(", ")})`;
}
