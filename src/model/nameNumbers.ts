// The distinct texts of a column → the number of each of them.
import type { NameColumn } from "./ratingTable.ts";

/** By the list of texts, since fifty thousand clauses are asked for by their ids time and again. */
const known = new WeakMap<NameColumn["names"], ReadonlyMap<string, number>>();

/** What `numbersOf` gives for these names: whoever gathered them has it already. */
export const keepNumbers = (names: NameColumn["names"], numbers: ReadonlyMap<string, number>): void =>
  void known.set(names, numbers);

/**
 * The number that each text of a column has in its names.
 *
 * @example numbersOf(own.value.ratings.column.clause).get("1.1") // 1
 */
export function numbersOf({ names }: Pick<NameColumn, "names">): ReadonlyMap<string, number> {
  const found = known.get(names) ?? new Map(names.map((name, number) => [name, number]));
  known.set(names, found);
  return found;
}
