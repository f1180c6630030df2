// A table of texts and a query → its answer by a database, every cell as text.
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { Database } from "node-sqlite3-wasm";

interface AskedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A database that holds the table as `ratings`, and answers. */
export type Ask = (table: AskedTable, query: string) => Promise<string[][]>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What makes the table; an empty cell is nothing in every other row, as databases have both. */
export function tableOf({ columns, rows }: AskedTable, type: string): string[] {
  return [
    "DROP TABLE IF EXISTS ratings",
    `CREATE TABLE ratings (${columns.map((column) => `${quoted(column)} ${type}`).join(", ")})`,
    ...(rows.length === 0
      ? []
      : [
          `INSERT INTO ratings VALUES ${rows
            .map(
              (row, number) =>
                `(${row.map((cell) => (cell === "" && number % 2 === 0 ? "NULL" : literal(cell))).join(", ")})`,
            )
            .join(", ")}`,
        ]),
  ];
}

let connection: Promise<DuckDBConnection> | null = null;

export const askDuckdb: Ask = async (table, query) => {
  connection ??= DuckDBInstance.create(":memory:").then((instance) => instance.connect());
  const opened = await connection;
  for (const statement of tableOf(table, "VARCHAR")) await opened.run(statement);
  const read = await opened.runAndReadAll(query);
  return read.getRows().map((row) => row.map(String));
};

let sqlite: Database | null = null;

export const askSqlite: Ask = (table, query) => {
  sqlite ??= new Database(":memory:");
  for (const statement of tableOf(table, "TEXT")) sqlite.run(statement);
  const rows = sqlite.all(query, undefined, { expand: false }) as Record<string, unknown>[];
  return Promise.resolve(rows.map((row) => Object.values(row).map(String)));
};
