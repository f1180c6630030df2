// What a query has to know, and a dialect → the query. It counts, and does nothing else: no sum, no mean, no rounding.
import { askedText, type CellUse, type CountSpec } from "./countSpec.ts";
import { longText } from "./rowTexts.ts";
import { dialectRules, numberColumn, textColumn, type Dialect, type DialectRules } from "./dialects.ts";

/**
 * The columns of an answer, in their order.
 *
 * @example answerHeader.length // 6
 */
export const answerHeader = ["kind", "clause", "body", "number", "parts", "rows"] as const;

/** Of a cell of which only is asked whether it is empty, so many letters tell whether it is a dash. */
const dashLetters = 3;

/** A cell that begins with a space of another kind may be empty: so many of its letters are handed over. */
const oddLetters = 40;

/** The spaces beyond ASCII, which `TRIM` leaves where they are. */
const oddSpaces = [
  160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288,
  65279,
].map((code) => String.fromCodePoint(code));

/**
 * One statement. Rows of one clause and body are a part. A part is told by itself (`unit`) where the plan makes the body
 * responsible, where there is no body, and where the plan does not know it; all others are counted: bodies that have the same
 * in a clause (`clause`), and clauses that are alike in which a body has the same (`body`). The last line (`query`) says which
 * query was answered, and how many rows there are.
 *
 * @param source the table, as the database writes its name, or what stands for it
 * @param hash of the spec's text
 * @example countQuery(countSpec(plan.value, ownColumns(["clause", "status"]), false), "sqlite", "ratings", "0").includes("/") // false
 */
export function countQuery(spec: CountSpec, dialect: Dialect, source: string, hash: string): string {
  const rules = dialectRules[dialect];
  return withParts(
    [
      ...inlineTables(spec, rules),
      `nap_rows AS (${rowsOf(spec, rules, source)})`,
      materialized("nap_units", unitsOf(spec, rules), rules),
      `nap_several AS (${severalOf(rules)})`,
      materialized("nap_parts", partsOf(spec), rules),
    ],
    answerOf(spec, rules, hash),
  );
}

/**
 * What is to be said to the database before the query.
 *
 * @example saidBefore("duckdb") // []
 */
export const saidBefore = (dialect: Dialect): readonly string[] => dialectRules[dialect].before;

const withParts = (parts: readonly string[], query: string): string => `WITH ${parts.join(",\n")}\n${query}`;

const materialized = (name: string, query: string, { once }: DialectRules): string =>
  `${name} AS ${once ? "MATERIALIZED " : ""}(${query})`;

function answerOf(spec: CountSpec, rules: DialectRules, hash: string): string {
  const rows = rules.name("rows");
  const counted = spec.names
    ? []
    : [
        `SELECT 'clause' AS kind, clause, '' AS body, MIN(body_number) AS number, COUNT(*) AS parts, row_texts AS ${rows}
FROM nap_parts WHERE named = 0 GROUP BY clause, weight, row_texts`,
        `SELECT 'body' AS kind, '' AS clause, body, MIN(clause_number) AS number, COUNT(*) AS parts, row_texts AS ${rows}
FROM nap_parts WHERE named = 0 GROUP BY body, alike, row_texts`,
      ];
  return [
    `SELECT 'unit' AS kind, clause, body, 0 AS number, 1 AS parts, row_texts AS ${rows}
FROM nap_parts WHERE named = 1`,
    ...counted,
    `SELECT 'query' AS kind, ${rules.literal(hash)} AS clause, '' AS body, 0 AS number, ${rules.total("row_count")} AS parts, ${rules.literal(askedText(spec))} AS ${rows}
FROM nap_units`,
  ].join("\nUNION ALL\n");
}

/** Tables of the plan that are empty are left out, with what they are joined for. */
function inlineTables(spec: CountSpec, rules: DialectRules): string[] {
  const { bodies, aliases, clauses, responsible } = spec;
  return [
    rules.inline("nap_bodies", {
      columns: [textColumn("id"), numberColumn("body_number"), numberColumn("weight")],
      rows: bodies.map((body) => [body.id, body.number, body.weight]),
    }),
    rules.inline("nap_clauses", {
      columns: [textColumn("id"), numberColumn("clause_number"), numberColumn("alike")],
      rows: clauses.map((clause) => [clause.id, clause.number, clause.alike]),
    }),
    ...(aliases.length === 0
      ? []
      : [
          rules.inline("nap_names", {
            columns: [textColumn("written"), textColumn("id")],
            rows: aliases.map(({ name, id }) => [name, id]),
          }),
        ]),
    ...(responsible.length === 0
      ? []
      : [
          rules.inline("nap_responsible", {
            columns: [textColumn("clause"), textColumn("body")],
            rows: responsible.map(({ clause, body }) => [clause, body]),
          }),
        ]),
  ];
}

/**
 * The rows of the table, each as one text: its cells, parted by `|`. A rater says whose row it is, which matters beside other
 * rows, and where the row says nothing: `alone` is the same text for a row that is the only one of its part.
 */
function rowsOf(spec: CountSpec, rules: DialectRules, source: string): string {
  const { columns, aliases } = spec;
  const cell = (column: string): string => rules.text(`t.${rules.name(column)}`);
  const body = columns.body === null ? "''" : `TRIM(${cell(columns.body)})`;
  const isNamed = columns.body !== null && aliases.length > 0;
  const line = columns.cells.map(({ column, use }) => asUsed(cell(column), use, rules));
  const isBlank = columns.cells
    .filter(({ use }) => use === "rating")
    .map(({ column }) => `TRIM(${cell(column)}) = ''`)
    .join(" AND ");
  const alone = columns.cells.map(({ use }, index) =>
    use === "rater" ? `CASE WHEN ${isBlank} THEN ${line[index] ?? "''"} ELSE '' END` : (line[index] ?? "''"),
  );
  const joined = (cells: readonly string[]): string =>
    cells.length < 2
      ? (cells[0] ?? "''")
      : rules.concat(cells.flatMap((own, index) => (index === 0 ? [own] : ["'|'", own])));
  return `SELECT TRIM(${cell(columns.clause)}) AS clause, ${isNamed ? `COALESCE(a.id, ${body})` : body} AS body,
  ${joined(line)} AS row_text${tellsRaters(spec) ? `, ${joined(alone)} AS alone` : ""}
FROM ${source} t${isNamed ? ` LEFT JOIN nap_names a ON a.written = ${body}` : ""}`;
}

/** Whether a row has another text beside others than alone. */
const tellsRaters = ({ names, columns }: CountSpec): boolean =>
  !names && columns.cells.some(({ use }) => use === "rater");

/** Signs that part cells and rows are written otherwise within a cell. */
const escapedCell = (cell: string): string =>
  `CASE WHEN ${cell} LIKE '%~%' OR ${cell} LIKE '%|%' OR ${cell} LIKE '%;%' THEN REPLACE(REPLACE(REPLACE(${cell}, '~', '~0'), '|', '~1'), ';', '~2') ELSE ${cell} END`;

function asUsed(cell: string, use: CellUse, { length, part, literal }: DialectRules): string {
  if (use !== "presence") return escapedCell(cell);
  const trimmed = `TRIM(${cell})`;
  const odd = oddSpaces.map(literal).join(", ");
  const begins = escapedCell(part(trimmed, oddLetters));
  // What begins with a letter or a digit of ASCII is neither empty nor a dash: nearly all texts are not looked at any closer.
  const ranges = [
    ["0", ":"],
    ["A", "["],
    ["a", "{"],
  ]
    .map(([from, to]) => `${cell} >= '${from}' AND ${cell} < '${to}'`)
    .join(" OR ");
  return [
    `CASE WHEN ${ranges} THEN '${longText}'`,
    `WHEN ${length(trimmed)} <= ${dashLetters} THEN ${escapedCell(trimmed)}`,
    `WHEN ${trimmed} < '!' THEN ${begins}`,
    `WHEN ${trimmed} >= '~' AND ${part(trimmed, 1)} IN (${odd}) THEN ${begins}`,
    `ELSE '${longText}' END`,
  ].join(" ");
}

/** One line for each clause and body, with the text of its row where there is one row only. */
const unitsOf = (spec: CountSpec, { only }: DialectRules): string =>
  `SELECT clause, body, COUNT(*) AS row_count, ${only(tellsRaters(spec) ? "alone" : "row_text")} AS row_text
FROM nap_rows GROUP BY clause, body`;

/** Where there are several rows, all of them as one text, parted by `;`. */
const severalOf = ({ gather }: DialectRules): string =>
  `SELECT r.clause AS clause, r.body AS body, ${gather("r.row_text")} AS row_texts
FROM nap_rows r JOIN nap_units u ON u.clause = r.clause AND u.body = r.body
WHERE u.row_count > 1 GROUP BY r.clause, r.body`;

/** What a part is to the plan. Beside rows for the whole of a clause, a row that says nothing is skipped: no other clause is like it. */
function partsOf({ names, responsible }: CountSpec): string {
  const isListed = responsible.length > 0;
  const named = names
    ? "1"
    : `CASE WHEN u.body = '' OR b.id IS NULL OR c.id IS NULL${isListed ? " OR p.body IS NOT NULL" : ""} THEN 1 ELSE 0 END`;
  return `SELECT u.clause AS clause, u.body AS body, ${named} AS named,
  b.body_number AS body_number, b.weight AS weight, c.clause_number AS clause_number,
  CASE WHEN w.clause IS NULL THEN c.alike ELSE -1 - c.clause_number END AS alike,
  CASE WHEN u.row_count = 1 THEN u.row_text ELSE s.row_texts END AS row_texts
FROM nap_units u
LEFT JOIN nap_several s ON s.clause = u.clause AND s.body = u.body
LEFT JOIN nap_bodies b ON b.id = u.body
LEFT JOIN nap_clauses c ON c.id = u.clause
LEFT JOIN (SELECT clause FROM nap_units WHERE body = '') w ON w.clause = u.clause${
    isListed ? "\nLEFT JOIN nap_responsible p ON p.clause = u.clause AND p.body = u.body" : ""
  }`;
}
