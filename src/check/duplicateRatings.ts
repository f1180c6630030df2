// Rows → those that rate the same clause, activity, body and rater again.
import { clausesOf } from "../model/clauses.ts";
import { manyProblems } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { RatedThing } from "../model/problems/problemParts.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { copiedFiles, type CopiedFile, type Repetition } from "./copiedFiles.ts";
import { lostTrailingZero, eatenProblem } from "./lostTrailingZero.ts";
import { otherRow } from "./otherRow.ts";

/** NAP309, or NAP313 where the repeated id is what a spreadsheet makes of one that is missing. */
export function duplicateRatings(table: RatingTable, plan: Plan | null): Problem[] {
  const keys = rowKeys(table);
  const repeated = repeatedKeys(keys);
  if (repeated.size === 0) return [];
  const eaten = lostTrailingZero(table, plan);
  const first = new Map<number, number>();
  const repetitions: Repetition[] = [];
  for (const [row, key] of keys.entries()) {
    if (!repeated.has(key)) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else repetitions.push({ row, earlier, isEqual: areEqual(table, row, earlier) });
  }
  const copies = table.sources.length < 2 ? new Map<string, CopiedFile>() : copiedFiles(table, repetitions);
  const problems = manyProblems();
  const alone =
    copies.size === 0
      ? repetitions
      : repetitions.filter(({ row }) => !copies.has(table.place(row, "clause").source));
  for (const { row, earlier, isEqual } of alone) {
    const missing = eaten(cellText(table, row, "clause"));
    if (missing === null || (isEqual && !isInOrder(table, row, missing.id, plan)))
      problems.add("NAP309", () => duplicate(table, row, earlier));
    else problems.add("NAP313", () => eatenProblem(table, row, earlier, missing));
  }
  return [...problems.list(), ...[...copies.values()].map((copy) => copied(table, copy))];
}

/** Rows that rate the same were probably copied. Texts are not always kept, and the answer is one for all commands. */
const areEqual = ({ column, hasEvidence, hasNote }: RatingTable, row: number, other: number): boolean =>
  [column.status, column.percent, column.value].every(({ numbers }) => numbers[row] === numbers[other]) &&
  hasEvidence(row) === hasEvidence(other) &&
  hasNote(row) === hasNote(other);

/** Whether a row stands where that of the clause would: behind the clause before it, or before the one behind it. */
function isInOrder(table: RatingTable, row: number, id: string, plan: Plan | null): boolean {
  const ids = plan === null ? [] : clausesOf(plan).map((clause) => clause.id);
  const at = ids.indexOf(id);
  const own = cellText(table, row, "clause");
  const [before, behind] = [ids[at - 1], ids[at + 1]];
  return (
    (before !== undefined && before !== own && row > 0 && cellText(table, row - 1, "clause") === before) ||
    (behind !== undefined && row + 1 < table.rows && cellText(table, row + 1, "clause") === behind)
  );
}

/** One number a row, equal for rows that rate the same thing. */
function rowKeys({ column, rows }: RatingTable): Float64Array {
  const keys = new Float64Array(rows);
  let distinct = 1;
  for (const { names, numbers } of [
    column.clause,
    column.activity,
    column.body,
    column.rater,
    column.round,
  ]) {
    if (distinct * names.length > Number.MAX_SAFE_INTEGER) distinct = renumber(keys);
    for (let row = 0; row < rows; row++) keys[row] = (keys[row] ?? 0) * names.length + (numbers[row] ?? 0);
    distinct *= names.length;
  }
  return keys;
}

/** Replaces the keys by 0, 1, 2 … so that further columns fit; returns how many there are. */
function renumber(keys: Float64Array): number {
  const numbers = new Map<number, number>();
  for (const [row, key] of keys.entries()) {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    keys[row] = number;
  }
  return numbers.size;
}

function repeatedKeys(keys: Float64Array): ReadonlySet<number> {
  const sorted = keys.toSorted();
  const repeated = new Set<number>();
  for (let index = 1; index < sorted.length; index++)
    if (sorted[index] === sorted[index - 1]) repeated.add(sorted[index] as number);
  return repeated;
}

function duplicate(table: RatingTable, row: number, earlier: number): Problem {
  return problem("NAP309", table.place(row, "clause"), {
    rated: ratedIn(table, row),
    row: rowNumber(table, row),
    first: otherRow(table, row, earlier),
  });
}

const copied = (table: RatingTable, { row, first, rows, of }: CopiedFile): Problem =>
  problem("NAP309", table.place(row, "clause"), {
    rated: ratedIn(table, row),
    row: rowNumber(table, row),
    first: otherRow(table, row, first),
    copy: { rows, of },
  });

const ratedIn = (table: RatingTable, row: number): RatedThing => ({
  clause: cellText(table, row, "clause"),
  ...Object.fromEntries(
    (["activity", "body", "rater"] as const)
      .map((column) => [column, cellText(table, row, column)] as const)
      .filter(([, text]) => text !== ""),
  ),
});
