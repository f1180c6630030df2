// A delimited file → how many groups DuckDB finds by clause and status, and nothing else: what an engine is measured against.
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const path = (process.argv[2] ?? "").replaceAll("'", "''");
const { currentRowCount } = await connection.runAndReadAll(
  `SELECT clause, status, COUNT(*) FROM read_csv('${path}', all_varchar = true) GROUP BY clause, status`,
);
process.stdout.write(`${currentRowCount}\n`);
