// A ratings table → the rows of each clause.
import type { RatingTable } from "../model/ratingTable.ts";

/** Clause id → its rows, in the table's order; two passes over one column, no object a row. */
export function rowsByClause({ column: { clause }, rows }: RatingTable): ReadonlyMap<string, Int32Array> {
  const counts = new Int32Array(clause.names.length);
  for (const number of clause.numbers) counts[number] = (counts[number] ?? 0) + 1;
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  const next = starts.slice();
  const ordered = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const number = clause.numbers[row] ?? 0;
    const position = next[number] ?? 0;
    ordered[position] = row;
    next[number] = position + 1;
  }
  return new Map(
    clause.names
      .map((name, number) => [name, ordered.subarray(starts[number], starts[number + 1])] as const)
      .filter(([, own]) => own.length > 0),
  );
}
