// The lines of an answer, and what its query knew → what was counted, or why it cannot be used.
import { answerHeader } from "./countQuery.ts";
import { readAsked, type CountSpec } from "./countSpec.ts";
import { rowsIn } from "./rowTexts.ts";

/** Rows that stand together: those of one clause and body, or of several that have the same. */
export interface CountedGroup {
  /** As the table has it; the id of one of several. */
  readonly clause: string;
  readonly body: string;
  /** For how many parts it stands; `null`: for the part that it names. */
  readonly parts: number | null;
  /** The cells of each row, in the order of the query's cells. */
  readonly rows: readonly (readonly string[])[];
  /** Where it stands in the answer. */
  readonly source: string;
  readonly line: number;
}

/** What a database counted. */
export interface Answer {
  /** By clause: parts that are named, and such as stand for several bodies. */
  readonly byClause: readonly CountedGroup[];
  /** By body: such as stand for several clauses. */
  readonly byBody: readonly CountedGroup[];
  /** All rows that were counted. */
  readonly rows: number;
}

/** Why an answer cannot be used, where, and what was found there. */
export type AnswerFault =
  | { readonly id: "counts-without-column"; readonly column: string; readonly found: readonly string[] }
  | { readonly id: "counts-of-other-query" }
  | {
      readonly id: "counts-not-whole";
      readonly source: string;
      readonly line: number;
      readonly column: string;
      readonly written: string;
    }
  | {
      readonly id: "counts-unreadable";
      readonly source: string;
      readonly line: number;
      readonly column: string;
      readonly written: string;
    }
  | { readonly id: "counts-incomplete"; readonly said: number; readonly found: number }
  | { readonly id: "counts-without-end" }
  | { readonly id: "counts-twice"; readonly source: string; readonly line: number }
  | { readonly id: "counts-too-many" };

/** A line of an answer, and where it stands. */
export interface AnswerLine {
  readonly cells: readonly string[];
  readonly source: string;
  readonly line: number;
}

type Column = (typeof answerHeader)[number];

/**
 * Whether an answer cannot be used.
 *
 * @example isFault({ id: "counts-without-end" }) // true
 */
export const isFault = <T extends object>(read: T | AnswerFault): read is AnswerFault => "id" in read;

/** More than that is more than a figure can be told exactly of, and is far below what a database counts up to. */
const most = Number.MAX_SAFE_INTEGER;

/**
 * The lines of an answer, held against the query that it is of.
 *
 * @param specFor what a query would have to know that asked for these columns, and the hash of its text; `null` where they are
 *   not the columns that are wanted
 * @example readAnswer(["kind"], [], () => null).id // "counts-without-column"
 */
export function readAnswer(
  header: readonly string[],
  lines: readonly AnswerLine[],
  specFor: (asked: Pick<CountSpec, "columns" | "names">) => { spec: CountSpec; hash: string } | null,
): { readonly answer: Answer; readonly spec: CountSpec; readonly hash: string } | AnswerFault {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = answerHeader.find((column) => !names.includes(column));
  if (missing !== undefined) return { id: "counts-without-column", column: missing, found: header };
  const index = Object.fromEntries(answerHeader.map((column) => [column, names.indexOf(column)]));
  const cellIn =
    ({ cells }: AnswerLine) =>
    (column: Column): string =>
      cells[index[column] ?? -1] ?? "";
  const ends = lines.filter((line) => cellIn(line)("kind") === "query");
  const [end, again] = ends;
  if (end === undefined) return { id: "counts-without-end" };
  if (again !== undefined) return { id: "counts-twice", source: again.source, line: again.line };
  const asked = readAsked(cellIn(end)("rows"));
  const query = asked === null ? null : specFor(asked);
  if (query === null || cellIn(end)("clause") !== query.hash) return { id: "counts-of-other-query" };
  const said = wholeNumber(cellIn(end)("parts"), 0);
  if (said === null)
    return {
      id: "counts-not-whole",
      source: end.source,
      line: end.line,
      column: "parts",
      written: cellIn(end)("parts"),
    };
  const answer = readLines(lines, cellIn, query.spec, said);
  return isFault(answer) ? answer : { ...query, answer };
}

function readLines(
  lines: readonly AnswerLine[],
  cellIn: (line: AnswerLine) => (column: Column) => string,
  spec: CountSpec,
  said: number,
): Answer | AnswerFault {
  const width = spec.columns.cells.length;
  const bodies = new Map(spec.bodies.map(({ id, number }) => [number, id]));
  const clauses = new Map(spec.clauses.map(({ id, number }) => [number, id]));
  const byClause: CountedGroup[] = [];
  const byBody: CountedGroup[] = [];
  let [inClauses, inBodies] = [0, 0];
  for (const own of lines) {
    const cell = cellIn(own);
    const { line, source } = own;
    const wrong = (column: Column): AnswerFault => ({
      id: "counts-unreadable",
      source,
      line,
      column,
      written: cell(column),
    });
    const kind = cell("kind");
    if (kind === "query") continue;
    const parts = wholeNumber(cell("parts"), 1);
    if (parts === null)
      return { id: "counts-not-whole", source, line, column: "parts", written: cell("parts") };
    const rows = rowsIn(cell("rows"), width);
    if (rows === null) return wrong("rows");
    const number = wholeNumber(cell("number"), 0) ?? -1;
    const total = parts * rows.length;
    if (total > most) return { id: "counts-too-many" };
    if (kind === "unit") {
      if (parts !== 1) return wrong("parts");
      byClause.push({ clause: cell("clause"), body: cell("body"), parts: null, rows, source, line });
      inClauses += total;
      inBodies += total;
    } else if (kind === "clause" && !spec.names) {
      const body = bodies.get(number);
      if (body === undefined) return wrong("number");
      byClause.push({ clause: cell("clause"), body, parts, rows, source, line });
      inClauses += total;
    } else if (kind === "body" && !spec.names) {
      const clause = clauses.get(number);
      if (clause === undefined) return wrong("number");
      byBody.push({ clause, body: cell("body"), parts, rows, source, line });
      inBodies += total;
    } else return wrong("kind");
  }
  if (Math.max(inClauses, inBodies, said) > most) return { id: "counts-too-many" };
  const found = inClauses === said ? inBodies : inClauses;
  return found === said ? { byClause, byBody, rows: said } : { id: "counts-incomplete", said, found };
}

/** `12`, or what a program makes of it that writes all numbers alike: `12.0`. */
function wholeNumber(written: string, least: number): number | null {
  const digits = /^(\d{1,19})(?:\.0{1,9})?$/.exec(written.trim())?.[1];
  const count = digits === undefined ? null : Number(digits);
  return count === null || count < least ? null : count;
}
