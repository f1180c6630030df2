// A ratings table → the rows of each clause.
import { numbersOf } from "../model/nameNumbers.ts";
import type { RatingTable } from "../model/ratingTable.ts";

/** The rows of clauses, by id. */
export interface ClauseRows {
  readonly has: (clause: string) => boolean;
  /** Of the clauses that have rows, as the table numbers them. */
  readonly ids: () => Iterable<string>;
  /** What is made of each row of a clause, in the table's order; nothing of a clause without rows. */
  readonly map: <T>(clause: string, make: (row: number) => T) => T[];
}

/** Two passes over one column: of fifty thousand clauses none has an object of its own. */
export function rowsByClause({ column: { clause }, rows }: RatingTable): ClauseRows {
  const { names, numbers } = clause;
  const starts = new Int32Array(names.length + 1);
  for (let row = 0; row < rows; row++) {
    const behind = (numbers[row] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let number = 1; number < starts.length; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  const next = starts.slice();
  const ordered = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const number = numbers[row] ?? 0;
    const position = next[number] ?? 0;
    ordered[position] = row;
    next[number] = position + 1;
  }
  const numberOf = numbersOf(clause);
  const hasRows = (number: number | undefined): boolean =>
    number !== undefined && starts[number] !== starts[number + 1];
  return {
    has: (id) => hasRows(numberOf.get(id)),
    ids: () => names.filter((_, number) => hasRows(number)),
    map(id, make) {
      const number = numberOf.get(id);
      const made: ReturnType<typeof make>[] = [];
      if (number === undefined) return made;
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++)
        made.push(make(ordered[at] ?? 0));
      return made;
    },
  };
}
