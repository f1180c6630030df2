// A misspelt name and the known names in → the one that was probably meant out.
import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/** The known name nearest to `name` within a third of its length (at least one edit, at most three); else `null`. */
export function suggest(name: string, known: Iterable<string>): string | null {
  const wanted = fold(name);
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const edits = distance(wanted, fold(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
