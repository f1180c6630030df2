// What a query has to know of a table in which each clause and body has one row → the query of DuckDB, which reads it once.
import type { CountedCell, CountSpec } from "./countSpec.ts";
import { dialectRules, numberColumn, textColumn } from "./dialects.ts";
import { fileColumn } from "./engineSource.ts";
import { splitTable } from "./splitTable.ts";

/** The table, and what of it is looked at besides the cells that count. */
export interface SinglesTable {
  /** Where its rows come from, as the database writes it. */
  readonly source: string;
  /** Whether its rows have the number of a file. */
  readonly isOfFiles: boolean;
  /** Columns behind numbers: what looks like the decimals of one needs the rows themselves. */
  readonly behindNumbers: readonly string[];
}

/** More bits than that are not held: the parts are then counted one by one. */
const mostBits = 1_000_000_000;

const rules = dialectRules.duckdb;

/** Plainly something: no space, no dash and no apostrophe stands in front. */
const isPlain = (value: string): string => `${value} >= '0' AND ${value} < '{'`;

/**
 * The same counts as `countQuery` has, where ids are written as the plan writes them, each clause and body has one row, and
 * evidence is plainly there or not. The line of kind `rows` says whether that is so; else there is no other line. Numbers stand
 * for clauses and bodies, −1 for the whole of a clause.
 *
 * Columns: kind, file, clause, body, parts, and each cell of the spec; of `rows` the first four cells are rows, parts, rows that are
 * not as they should be, and rows that need the reader of nap.
 *
 * @example singlesQuery(countSpec(plan.value, ownColumns(["clause", "status"]), false), { source: "t", isOfFiles: false, behindNumbers: [] }).includes("/") // false
 */
export function singlesQuery(spec: CountSpec, table: SinglesTable): string {
  const parts = [...inlineTables(spec), `nap_rows AS MATERIALIZED (${rowsOf(spec, table)})`, checksOf(spec)];
  return `WITH ${parts.join(",\n")}\n${answerOf(spec)}`;
}

function inlineTables({ bodies, aliases, clauses, responsible }: CountSpec): string[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause.number]));
  const written = [...bodies.map(({ id }) => ({ name: id, id })), ...aliases].map(({ name, id }) => [
    name,
    bodyOf.get(id)?.number ?? -1,
    bodyOf.get(id)?.weight ?? -1,
  ]);
  return [
    splitTable("nap_bodies", {
      columns: [textColumn("written"), numberColumn("body_number"), numberColumn("weight")],
      rows: [...written, ["", -1, -1]],
    }),
    splitTable("nap_clauses", {
      columns: [textColumn("id"), numberColumn("clause_number"), numberColumn("alike")],
      rows: clauses.map(({ id, number: own, alike }) => [id, own, alike]),
    }),
    ...(responsible.length === 0
      ? []
      : [
          splitTable("nap_responsible", {
            columns: [numberColumn("clause_number"), numberColumn("body_number")],
            rows: responsible.map(({ clause, body }) => [
              clauseOf.get(clause) ?? -1,
              bodyOf.get(body)?.number ?? -1,
            ]),
          }),
        ]),
  ];
}

const cell = (column: string): string => `COALESCE(t.${rules.name(column)}, '')`;

const list = (all: readonly string[]): string => all.map((each) => `, ${each}`).join("");

const cellName = (index: number): string => `x${index}`;

function rowsOf(
  { columns, responsible }: CountSpec,
  { source, isOfFiles, behindNumbers }: SinglesTable,
): string {
  const isBlank = columns.cells
    .filter(({ use }) => use === "rating")
    .map(({ column }) => `TRIM(${cell(column)}) = ''`)
    .join(" AND ");
  const isListed = responsible.length > 0;
  const doubts = behindNumbers.map(
    (column) => String.raw`(${cell(column)} < ':' AND regexp_full_match(${cell(column)}, '\s*\d+\s*%?\s*'))`,
  );
  return `SELECT ${isOfFiles ? `t.${fileColumn}` : "0"} AS file, c.clause_number AS clause, b.body_number AS body, b.weight AS weight, c.alike AS alike,
  ${isListed ? "b.body_number = -1 OR p.body_number IS NOT NULL" : "b.body_number = -1"} AS named,
  ${doubts.length === 0 ? "FALSE" : doubts.join(" OR ")} AS doubt${columns.cells
    .map((own, index) => `,\n  ${valueOf(own, cell(own.column), isBlank)} AS ${cellName(index)}`)
    .join("")}
FROM ${source} t
LEFT JOIN nap_clauses c ON c.id = ${cell(columns.clause)}
LEFT JOIN nap_bodies b ON b.written = ${columns.body === null ? "''" : cell(columns.body)}${
    isListed
      ? "\nLEFT JOIN nap_responsible p ON p.clause_number = c.clause_number AND p.body_number = b.body_number"
      : ""
  }`;
}

/** Whether there is evidence is true, false or, where its text has to be looked at, nothing. Whose row it is matters where it says nothing. */
function valueOf({ use }: CountedCell, text: string, isBlank: string): string {
  if (use === "presence") return `CASE WHEN ${isPlain(text)} THEN TRUE WHEN ${text} = '' THEN FALSE END`;
  return use === "rater" ? `CASE WHEN ${isBlank} THEN ${text} ELSE '' END` : text;
}

function checksOf({ columns, clauses, bodies }: CountSpec): string {
  const width = bodies.length + 1;
  const most = clauses.length * width - 1;
  const key = `CAST(clause AS BIGINT) * ${width} + body + 1`;
  const parts =
    most < mostBits
      ? `COALESCE(BIT_COUNT(BITSTRING_AGG(${key}, 0, ${Math.max(most, 0)})), 0)`
      : `COUNT(DISTINCT ${key})`;
  const odd = columns.cells.flatMap(({ use }, index) =>
    use === "presence" ? [`${cellName(index)} IS NULL`] : [],
  );
  return `nap_checks AS MATERIALIZED (SELECT COUNT(*) AS all_rows, ${parts} AS parts,
  COUNT(*) FILTER (WHERE ${["clause IS NULL", "body IS NULL", ...odd].join(" OR ")}) AS odd, COUNT(*) FILTER (WHERE doubt) AS doubts FROM nap_rows),
nap_plain AS MATERIALIZED (SELECT all_rows FROM nap_checks WHERE parts = all_rows AND odd = 0 AND doubts = 0)`;
}

function answerOf({ columns, bodies, clauses }: CountSpec): string {
  const cells = columns.cells.map((_, index) => cellName(index));
  const shown = columns.cells.map(({ use }, index) =>
    use === "presence" ? `CASE WHEN ${cellName(index)} THEN '+' ELSE '' END` : cellName(index),
  );
  // The line of the checks is as wide as the others.
  const width = Math.max(shown.length, 4);
  const padded = [...shown, ...Array.from({ length: width - shown.length }, () => "''")];
  const checks = ["all_rows", "parts", "odd", "doubts"].map((each) => `CAST(${each} AS VARCHAR)`);
  const isPlainTable = "EXISTS (SELECT 1 FROM nap_plain)";
  const weight = bodies.some((body) => body.weight !== bodies[0]?.weight) ? ", weight" : "";
  const alike = clauses.some((clause) => clause.alike !== clauses[0]?.alike) ? ", alike" : "";
  const others = `WHERE NOT named AND ${isPlainTable}`;
  return `SELECT 'rows' AS kind, 0 AS file, 0 AS clause, 0 AS body, 0 AS parts${list([...checks, ...padded.slice(4).map(() => "''")])} FROM nap_checks
UNION ALL SELECT 'unit', file, clause, body, 1${list(padded)} FROM nap_rows WHERE named AND ${isPlainTable}
UNION ALL SELECT 'clause', file, clause, MIN(body), COUNT(*)${list(padded)} FROM nap_rows ${others} GROUP BY file, clause${weight}${list(cells)}
UNION ALL SELECT 'body', 0, MIN(r.clause), r.body, COUNT(*)${list(padded)} FROM nap_rows r${
    columns.body === null
      ? ""
      : " LEFT JOIN (SELECT DISTINCT clause AS whole FROM nap_rows WHERE body = -1) ON whole = r.clause"
  } ${others} GROUP BY r.body${alike}${columns.body === null ? "" : ", CASE WHEN whole IS NULL THEN -1 ELSE whole END"}${list(cells)}`;
}
