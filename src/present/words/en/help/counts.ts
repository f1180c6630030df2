// What the help says of `nap counts`.
import { language, overwrite } from "./groups.ts";

export const counts = {
  about: "Print the query by which a database counts a table of ratings that is too large to move.",
  more: "Run the query where the table is, save its answer as CSV or Parquet, and finish with nap score --counts answer.csv." as
    string | null,
  options: {
    dialect:
      "the database: duckdb, sqlite, postgres, mysql, clickhouse, spark, trino, bigquery (default: duckdb)",
    table: "the table, as the database writes its name (default: ratings)",
    columns:
      "the columns that the table has, with commas between them: clause, activity, body, rater, status, percent, value, evidence, note (default: all of them)",
    plan: "the plan (default: that of the workspace)",
    mapping: "the mapping that says what the table's columns and words mean",
    names: "name each body and rater in the answer, which then grows with the table; some methods need it",
    output: "write the query to this file",
    force: overwrite,
    "max-size": "read files of up to this many megabytes",
    "allow-outside": "files may name files in this folder, too; repeatable",
    lang: language,
  },
};

/** What it says of rows that a database counts, or an engine beside nap. */
export const counting = {
  counts:
    "finish what a database counted by the query of nap counts: its answer, as CSV or Parquet, in place of the ratings; repeatable",
  engine:
    "who counts rows of large tables: duckdb, builtin, or auto: DuckDB where it is installed and tables are larger than 50 MB (default)",
  verify: "score that many parts once more, row by row, and hold them against what DuckDB counted",
};
