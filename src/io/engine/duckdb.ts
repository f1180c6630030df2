// Files and a query → what DuckDB answers, where it is installed beside nap; it reads these files, and reaches nothing else.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as duckdb from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** A database in memory, for one question after the other. */
export interface Engine {
  /** As it calls itself: `v1.5.6`. */
  readonly version: string;
  /**
   * The rows of the answer, every cell as text; `null` where there are more than `most`. Throws what the engine says, of files too
   * that do not fit.
   */
  readonly ask: (query: string, most: number) => Promise<string[][] | null>;
  /** The names and types of the columns that a query gives. */
  readonly columnsOf: (query: string) => Promise<{ readonly name: string; readonly type: string }[]>;
  readonly close: () => void;
}

/** Why there is no engine: it is not installed, or does not start here. */
export type NoEngine = "absent" | "does-not-start";

/** What it may hold; what it groups beyond that lies in a passing folder. */
const memory = "2GB";

/** @param paths the only files that it may read */
export async function openDuckdb(paths: readonly string[]): Promise<Engine | NoEngine> {
  let library: typeof duckdb;
  try {
    // From where nap is installed: code beside the tables is not run.
    const { createRequire } = process.getBuiltinModule("node:module");
    library = createRequire(import.meta.url)("@duckdb/node-api") as typeof library;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    return code.endsWith("MODULE_NOT_FOUND") ? "absent" : "does-not-start";
  }
  let instance: DuckDBInstance | null = null;
  const folder = mkdtempSync(join(tmpdir(), "nap-engine-"));
  // Also where the run is stopped.
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true });
    process.off("exit", clear);
  };
  process.once("exit", clear);
  try {
    instance = await library.DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    for (const statement of settings(paths, folder)) await connection.run(statement);
    return engineOf(instance, connection, library.version(), clear);
  } catch {
    instance?.closeSync();
    clear();
    return "does-not-start";
  }
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Tables of the plan are small, and the file is not: an engine that knows neither size joins them the wrong way round. */
const settings = (paths: readonly string[], folder: string): string[] => [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  `SET temp_directory = ${literal(folder)}`,
  `SET memory_limit = '${memory}'`,
  "SET preserve_insertion_order = false",
  "SET disabled_optimizers = 'join_order,build_side_probe_side'",
  `SET allowed_paths = [${paths.map(literal).join(", ")}]`,
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

function engineOf(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  version: string,
  clear: () => void,
): Engine {
  return {
    version,
    async ask(query, most) {
      const result = await connection.stream(query);
      const rows: string[][] = [];
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return rows;
        for (const row of chunk.getRows()) rows.push(row.map((cell) => (cell === null ? "" : String(cell))));
        if (rows.length > most) return null;
      }
    },
    async columnsOf(query) {
      const result = await connection.stream(`${query} LIMIT 0`);
      const types = result.columnTypes();
      return result.columnNames().map((name, index) => ({ name, type: String(types[index]) }));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      clear();
    },
  };
}
