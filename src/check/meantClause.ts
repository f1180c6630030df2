// The ids of clauses → the one that a misspelt id meant.
import { digitsMeant } from "../text/digitsMeant.ts";
import { plainId } from "../text/plainId.ts";
import { suggester } from "../text/suggest.ts";

/** None where only digits are others: 1.4 is not a misspelt 1.1, but 1,4 and 1.04 may be 1.4. */
export function meantClause(known: Iterable<string>): (id: string) => string | null {
  // Of fifty thousand ids, gathered only where a row needs it.
  let lookUp: ReturnType<typeof gather> | null = null;
  return (written) => {
    const { ids, suggest } = (lookUp ??= gather(known));
    // A character that nobody sees is not a letter of the id.
    const id = plainId(written)?.id.trim() ?? written;
    if (id !== written && ids.has(id)) return id;
    // The eye reads 1.3 in 1.З, with a Cyrillic letter, and no other number.
    const digits = digitsMeant(id);
    if (digits !== null) return ids.has(digits) ? digits : null;
    const found = suggest(id);
    return found === null || found.replace(/\d/g, "0") === id.replace(/\d/g, "0") ? null : found;
  };
}

function gather(known: Iterable<string>): {
  ids: ReadonlySet<string>;
  suggest: (id: string) => string | null;
} {
  const ids = new Set(known);
  return { ids, suggest: suggester(ids) };
}
