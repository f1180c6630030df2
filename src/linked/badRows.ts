// What is wrong with rows → the rows that cannot be read, and what is still known of each.
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { KnownOfRow } from "../parse/ratings/leaveOutRows.ts";

/**
 * Errors of rows, each by what remains known of them: nothing where the clause itself is wrong, the clause alone where it is
 * not known what of it is rated. Of the last three all rows of the clause are in doubt, and none is chosen.
 */
export const knownOfBadRow: Partial<Record<ProblemCode, KnownOfRow>> = {
  NAP203: "thing",
  NAP209: "thing",
  NAP210: "thing",
  NAP216: "thing",
  NAP302: "no-clause",
  NAP303: "clause",
  NAP304: "clause",
  NAP311: "thing",
  NAP330: "no-clause",
  NAP331: "no-clause",
  NAP402: "thing",
  NAP309: "clause",
  NAP310: "clause",
  NAP313: "clause",
};

const ofWholeClause: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP309", "NAP310", "NAP313"]);

/** The rows of the table that problems stand at, by their numbers. */
export function badRows(table: RatingTable, problems: readonly Problem[]): Map<number, KnownOfRow> {
  const wanted = new Map<string, { readonly is: KnownOfRow; readonly whole: boolean }>();
  for (const { code, at, others = [], params } of problems) {
    const left = knownOfBadRow[code];
    if (left === undefined) continue;
    const is = code === "NAP216" && params["column"] === "body" ? "clause" : left;
    for (const { source, row = 0 } of [at, ...others])
      wanted.set(`${source} ${row}`, leastKnown(wanted.get(`${source} ${row}`), is, ofWholeClause.has(code)));
  }
  const rows = new Map<number, KnownOfRow>();
  const clauses = new Set<number>();
  if (wanted.size === 0) return rows;
  const { numbers } = table.column.clause;
  for (let row = 0; row < table.rows; row++) {
    const { source, row: number = 0 } = table.place(row, "clause");
    const found = wanted.get(`${source} ${number}`);
    if (found === undefined || table.isLeftOut(row)) continue;
    rows.set(row, found.is);
    if (found.whole) clauses.add(numbers[row] ?? 0);
  }
  for (let row = 0; clauses.size > 0 && row < table.rows; row++)
    if (clauses.has(numbers[row] ?? 0) && !rows.has(row) && !table.isLeftOut(row)) rows.set(row, "clause");
  return rows;
}

const ranks: readonly KnownOfRow[] = ["no-clause", "clause", "thing"];

function leastKnown(
  before: { readonly is: KnownOfRow; readonly whole: boolean } | undefined,
  is: KnownOfRow,
  whole: boolean,
): { is: KnownOfRow; whole: boolean } {
  if (before === undefined) return { is, whole };
  return {
    is: ranks.indexOf(before.is) < ranks.indexOf(is) ? before.is : is,
    whole: whole || before.whole,
  };
}
