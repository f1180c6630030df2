// The queries for databases that no test starts → what a parser of their language says of them.
import { Parser } from "node-sql-parser";
import { describe, expect, test } from "vitest";
import { countQuery, countSpec, dialects, ownColumns, type Dialect, type Plan } from "../../src/core.ts";
import { inputOf } from "../score/given.ts";

/** Of Spark and ClickHouse there is no parser that runs without a compiler. */
const parsers: readonly (readonly [Dialect, string])[] = [
  ["mysql", "MySQL"],
  ["trino", "Trino"],
  ["bigquery", "BigQuery"],
];

const planWith = (name: string): Plan =>
  inputOf({
    plan: {
      bodies: [
        { id: "a", name },
        { id: "b", weight: 2 },
      ],
      directions: [{ id: "1", clauses: [{ id: "1.1", lead: ["a"] }, { id: "1.2" }] }],
    },
    rows: [],
  }).plan;

const columns = ownColumns(["clause", "body", "rater", "status", "percent", "evidence"]);

// The parser knows no order within STRING_AGG, which BigQuery has.
const known = (query: string): string => query.replace(/(STRING_AGG\([^;]*';') ORDER BY [\w.]+\)/, "$1)");

describe.each(parsers)("%s", (dialect, database) => {
  test.each(["Ministry", "O'Neil & Co", "back\\slash", 'the "Fund"', "line\nbreak"])(
    "%j in a plan",
    (name) => {
      for (const names of [false, true]) {
        const query = countQuery(countSpec(planWith(name), columns, names), dialect, "reports.ratings", "0");
        const { ast } = new Parser().parse(known(query), { database });
        expect([ast].flat()).toHaveLength(1);
      }
    },
  );

  test("a query that is cut off is none", () => {
    const query = countQuery(countSpec(planWith("x"), columns, false), dialect, "ratings", "0");
    expect(() => new Parser().parse(known(query).slice(0, -20), { database })).toThrow(/Expected/);
  });
});

/** Texts and names in quotes, as each database ends them. */
const doubledQuotes = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
const quoted: Readonly<Record<Dialect, RegExp>> = {
  duckdb: doubledQuotes,
  sqlite: doubledQuotes,
  postgres: doubledQuotes,
  trino: doubledQuotes,
  mysql: /'(?:[^'\\]|\\[^])*'|`(?:[^`]|``)*`/g,
  spark: /'(?:[^'\\]|\\[^])*'|`(?:[^`]|``)*`/g,
  clickhouse: /'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`/g,
  bigquery: /'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`/g,
};

describe.each(dialects)(
  "%s: nothing that a plan or a mapping of a stranger says leaves its quotes",
  (dialect) => {
    test.each(["'", '"', "`", "\\'", "\\`", "\\", "''", "``", "\\\\'", "\n'"])("%j", (sign) => {
      const hostile = `${sign}); DROP TABLE ratings; --`;
      const own = ownColumns(["clause", "body", "status"]);
      const mapped = { ...own, cells: own.cells.map((cell) => ({ ...cell, column: hostile })) };
      for (const names of [false, true]) {
        const query = countQuery(countSpec(planWith(hostile), mapped, names), dialect, "ratings", hostile);
        expect(query).toContain("DROP TABLE");
        expect(query.replaceAll(quoted[dialect], "")).not.toMatch(/DROP|--|;/);
      }
    });
  },
);
