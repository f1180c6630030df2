// The ids of clauses → the one that a misspelt id meant.
import { suggester } from "../text/suggest.ts";

/** None where only digits are others: 1.4 is not a misspelt 1.1, but 1,4 and 1.04 may be 1.4. */
export function meantClause(known: Iterable<string>): (id: string) => string | null {
  const suggest = suggester(known);
  return (id) => {
    const found = suggest(id);
    return found === null || found.replace(/\d/g, "0") === id.replace(/\d/g, "0") ? null : found;
  };
}
