// The queries for databases that no test starts → what a parser of their language says of them.
import { init, validate } from "@guanmingchiu/sqlparser-ts";
import { Parser } from "node-sql-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { countQuery, countSpec, dialects, ownColumns, type Dialect, type Plan } from "../../src/core.ts";
import { inputOf } from "../score/given.ts";

/** Throws where a query is not one of the language. */
type Read = (query: string) => unknown;

const byGrammar =
  (database: string): Read =>
  (query) =>
    new Parser().parse(query, { database });

/** Each library lacks a language, or a part of one, that the other has. */
const parsers: readonly (readonly [Dialect, Read])[] = [
  ["mysql", byGrammar("MySQL")],
  ["trino", byGrammar("Trino")],
  // It knows no order within STRING_AGG, which BigQuery has.
  [
    "bigquery",
    (query) => byGrammar("BigQuery")(query.replace(/(STRING_AGG\([^;]*';') ORDER BY [\w.]+\)/, "$1)")),
  ],
  ["clickhouse", (query) => validate(query, "clickhouse")],
  // It knows quotes that are doubled, and none behind a backslash, as Spark has them.
  [
    "spark",
    (query) =>
      validate(
        query.replace(/\\[^]/g, (pair) => (pair === "\\'" ? "''" : pair)),
        "spark",
      ),
  ],
];

/** What the parsers say of what they do not read. */
const refusal = /expected|unterminated|parser error/i;

beforeAll(() => init());

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

const queryOf = (dialect: Dialect, plan: Plan, names = false): string =>
  countQuery(countSpec(plan, columns, names), dialect, "reports.ratings", "0");

const mistakes: readonly (readonly [string, RegExp, string])[] = [
  ["a wrong keyword", /GROUP BY/, "GROUPED BY"],
  ["letters that changed places", /\bFROM nap_rows\b/, "FORM nap_rows"],
  ["a join of no kind", /LEFT JOIN/, "LEFT JION"],
  ["a comma too many", /clause, body, COUNT/, "clause,, body, COUNT"],
  ["a case without its end", / END\b/, ""],
  ["a union of no kind", /UNION ALL/, "UNION EVERY"],
  ["a text without its end", /'\|'/, "'|"],
  ["a bracket that nothing opens", /nap_units$/, "nap_units)"],
];

describe.each(parsers)("%s", (dialect, read) => {
  test.each(["Ministry", "O'Neil & Co", "back\\slash", 'the "Fund"', "line\nbreak"])(
    "%j in a plan",
    (name) => {
      for (const names of [false, true])
        expect(() => read(queryOf(dialect, planWith(name), names))).not.toThrow();
    },
  );

  test("a plan without bodies", () => {
    expect(() => read(queryOf(dialect, inputOf({ plan: { directions: [] }, rows: [] }).plan))).not.toThrow();
  });

  test.each(mistakes)("%s is refused", (_, found, instead) => {
    const query = queryOf(dialect, planWith("x"));
    expect(query).toMatch(found);
    expect(() => read(query.replace(found, instead))).toThrow(refusal);
  });

  test("a query that is cut off is refused, wherever that is", () => {
    const query = queryOf(dialect, planWith("x"));
    const least = query.indexOf("SELECT 'unit'");
    for (let end = 1; end < least; end += Math.ceil(least / 12))
      expect(() => read(query.slice(0, end)), query.slice(0, end).slice(-60)).toThrow(refusal);
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
