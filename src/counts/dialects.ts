// The languages of databases: how each writes what a counting query needs.

/** Databases for which queries are written. */
export const dialects = [
  "duckdb",
  "sqlite",
  "postgres",
  "mysql",
  "clickhouse",
  "spark",
  "trino",
  "bigquery",
] as const;

/** A database for which queries are written. */
export type Dialect = (typeof dialects)[number];

/** A small table within a query: its columns, and its rows of texts and whole numbers. */
export interface InlineTable {
  readonly columns: readonly { readonly name: string; readonly is: "text" | "number" }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A column of texts. */
export const textColumn = (name: string): InlineTable["columns"][number] => ({ name, is: "text" });

/** A column of whole numbers. */
export const numberColumn = (name: string): InlineTable["columns"][number] => ({ name, is: "number" });

export interface DialectRules {
  readonly name: (text: string) => string;
  readonly literal: (text: string) => string;
  /** Any value as text, nothing as the empty text; equal only to what has the same letters. */
  readonly text: (value: string) => string;
  readonly length: (text: string) => string;
  readonly part: (text: string, letters: number) => string;
  readonly concat: (texts: readonly string[]) => string;
  /** All texts of a group, sorted, with `;` between them. */
  readonly gather: (text: string) => string;
  /** The sum of whole numbers, as a whole number; 0 of none. */
  readonly total: (number: string) => string;
  /** The text of the only row of a group. */
  readonly only: (text: string) => string;
  /** A named part of the query, made of a table that stands in it. */
  readonly inline: (name: string, table: InlineTable) => string;
  /** Whether a part that is used several times is computed once. */
  readonly once: boolean;
  /** What is to be said before the query. */
  readonly before: readonly string[];
}

const doubled = (text: string, quote: string): string =>
  quote + text.replaceAll(quote, quote + quote) + quote;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Where a backslash has a meaning of its own. */
const escaped = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (letter) => escapes[letter] ?? letter)}'`;

/** The same of a name. */
const escapedName = (text: string): string => `\`${text.replaceAll(/[\\`]/g, String.raw`\$&`)}\``;

const valueOf =
  (literal: (text: string) => string) =>
  (value: string | number): string =>
    typeof value === "number" ? String(value) : literal(value);

const namesOf = ({ columns }: InlineTable): string => columns.map(({ name }) => name).join(", ");

/** An empty list of values is not written in any dialect. */
const nothing = (
  { columns }: InlineTable,
  name: string,
  { text, number }: { text: string; number: string },
): string =>
  `${name} AS (SELECT ${columns
    .map(({ name: column, is }) => `${is === "text" ? text : number} AS ${column}`)
    .join(", ")} WHERE 1 = 0)`;

const rowsOf = (
  table: InlineTable,
  literal: (text: string) => string,
  row: (values: string) => string,
): string => table.rows.map((values) => row(values.map(valueOf(literal)).join(", "))).join(",\n    ");

/** `name(columns) AS (VALUES (…), (…))`. */
const asValues =
  (literal: (text: string) => string, row: (values: string) => string = (values) => `(${values})`) =>
  (name: string, table: InlineTable): string =>
    table.rows.length === 0
      ? nothing(table, name, { text: "''", number: "0" })
      : `${name}(${namesOf(table)}) AS (VALUES\n    ${rowsOf(table, literal, row)})`;

const standard: DialectRules = {
  name: (text) => doubled(text, '"'),
  literal: (text) => doubled(text, "'"),
  text: (value) => `COALESCE(CAST(${value} AS VARCHAR), '')`,
  length: (text) => `LENGTH(${text})`,
  part: (text, letters) => `SUBSTR(${text}, 1, ${letters})`,
  concat: (texts) => texts.join(" || "),
  gather: (text) => `STRING_AGG(${text}, ';' ORDER BY ${text})`,
  total: (number) => `COALESCE(SUM(${number}), 0)`,
  only: (text) => `MIN(${text})`,
  inline: asValues((text) => doubled(text, "'")),
  once: false,
  before: [],
};

export const dialectRules: Readonly<Record<Dialect, DialectRules>> = {
  duckdb: { ...standard, only: (text) => `FIRST(${text})`, once: true },
  sqlite: {
    ...standard,
    text: (value) => `COALESCE(CAST(${value} AS TEXT), '')`,
    gather: (text) => `GROUP_CONCAT(${text}, ';')`,
    once: true,
  },
  postgres: {
    ...standard,
    text: (value) => `COALESCE(CAST(${value} AS TEXT), '') COLLATE "C"`,
    once: true,
  },
  mysql: {
    ...standard,
    name: (text) => doubled(text, "`"),
    literal: escaped,
    text: (value) => `COALESCE(CAST(${value} AS CHAR CHARACTER SET utf8mb4), '') COLLATE utf8mb4_0900_bin`,
    length: (text) => `CHAR_LENGTH(${text})`,
    concat: (texts) => `CONCAT(${texts.join(", ")})`,
    gather: (text) => `GROUP_CONCAT(${text} ORDER BY ${text} SEPARATOR ';')`,
    inline: asValues(escaped, (values) => `ROW(${values})`),
    before: ["SET SESSION group_concat_max_len = 4294967295"],
  },
  clickhouse: {
    ...standard,
    name: escapedName,
    literal: escaped,
    text: (value) => `ifNull(toString(${value}), '')`,
    length: (text) => `lengthUTF8(${text})`,
    part: (text, letters) => `substringUTF8(${text}, 1, ${letters})`,
    gather: (text) => `arrayStringConcat(arraySort(groupArray(${text})), ';')`,
    inline: (name, table) =>
      table.rows.length === 0
        ? nothing(table, name, { text: "''", number: "0" })
        : `${name} AS (SELECT * FROM VALUES('${table.columns
            .map(({ name: column, is }) => `${column} ${is === "text" ? "String" : "Int64"}`)
            .join(", ")}',\n    ${rowsOf(table, escaped, (values) => `(${values})`)}))`,
    before: ["SET join_use_nulls = 1"],
  },
  spark: {
    ...standard,
    name: (text) => doubled(text, "`"),
    literal: escaped,
    text: (value) => `COALESCE(CAST(${value} AS STRING), '')`,
    gather: (text) => `CONCAT_WS(';', SORT_ARRAY(COLLECT_LIST(${text})))`,
    inline: (name, table) =>
      table.rows.length === 0
        ? nothing(table, name, { text: "''", number: "0" })
        : `${name} AS (SELECT * FROM VALUES\n    ${rowsOf(table, escaped, (values) => `(${values})`)} AS t(${namesOf(table)}))`,
  },
  trino: {
    ...standard,
    inline: (name, table) =>
      table.rows.length === 0
        ? nothing(table, name, { text: "''", number: "0" })
        : `${name} AS (SELECT * FROM (VALUES\n    ${rowsOf(table, standard.literal, (values) => `(${values})`)}) AS t(${namesOf(table)}))`,
    gather: (text) => `ARRAY_JOIN(ARRAY_SORT(ARRAY_AGG(${text})), ';')`,
  },
  bigquery: {
    ...standard,
    name: escapedName,
    literal: escaped,
    text: (value) => `COALESCE(CAST(${value} AS STRING), '')`,
    inline: (name, table) =>
      table.rows.length === 0
        ? `${name} AS (SELECT ${table.columns
            .map(({ name: column, is }) => `${is === "text" ? "''" : "0"} AS ${column}`)
            .join(", ")} FROM (SELECT 1) WHERE 1 = 0)`
        : `${name} AS (SELECT * FROM UNNEST(ARRAY<STRUCT<${table.columns
            .map(({ name: column, is }) => `${column} ${is === "text" ? "STRING" : "INT64"}`)
            .join(", ")}>>[\n    ${rowsOf(table, escaped, (values) => `(${values})`)}]))`,
  },
};
