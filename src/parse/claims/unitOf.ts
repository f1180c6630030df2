// The unit of a claim as written, or the kind of part before an id → the name that nap has for it.
import { fold } from "../../text/fold.ts";
import { partWords, unitWords } from "./unitWords.ts";

const named = (words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([name, all]) => all.map((word) => [fold(word), name] as const)));

const units = named(unitWords);
const parts = named(partWords);

/**
 * Any other unit is as it was written.
 *
 * @example
 * unitOf("Clause") // "clauses"
 */
export const unitOf = (written: string | undefined): string => {
  const unit = written?.trim() || "%";
  return units.get(fold(unit)) ?? unit;
};

/** `direction`, `body` or `band`, in any of the languages; else nothing. */
export const partNamed = (word: string): string | undefined => parts.get(fold(word));
