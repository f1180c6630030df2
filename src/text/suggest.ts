// A misspelt name and the known names in → the one that was probably meant out.
import { asLatin } from "./confusables.ts";
import { edits as editsBetween } from "./edits.ts";
import { fold } from "./fold.ts";
import { negates } from "./negates.ts";

/** After so many names a suggester has no more to say, so that a wrong file costs no more than a right one. */
const mostNames = 1000;

/** Nor has it once it has looked at so many candidates. */
const mostCandidates = 1_000_000;

/**
 * A function that gives the known name nearest to a misspelt one, within a third of its length (at least one edit, at
 * most three; names are folded, edits are Levenshtein's, and two swapped letters are one), the first among equals; else
 * `null`. A name of up to four
 * letters must begin as the known one does: "done" is not a slip of "none". No suggestion adds or removes a negation:
 * "complete" is not meant by "incomplete". After 1000 names, or a million candidates
 * looked at, it gives `null` for all.
 *
 * @example
 * const suggestStatus = suggester(["complete", "limited", "substantial"]);
 * ["Substancial", "done"].map(suggestStatus) // ["substantial", null]
 */
export function suggester(known: Iterable<string>): (name: string) => string | null {
  let candidates: { name: string; folded: string }[] | null = null;
  let asked = 0;
  return (name) => {
    if (asked++ * (candidates?.length ?? 0) > mostCandidates || asked > mostNames) candidates = [];
    candidates ??= Array.from(known, (candidate) => ({ name: candidate, folded: asLatin(fold(candidate)) }));
    const wanted = asLatin(fold(name));
    if (wanted === "") return null;
    let best: string | null = null;
    let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of candidates) {
      if (Math.abs(candidate.folded.length - wanted.length) >= least) continue;
      if (wanted.length < 5 && !candidate.folded.startsWith(wanted.charAt(0))) continue;
      const edits = editsBetween(wanted, candidate.folded);
      if (edits < least && !(edits > 0 && negates(wanted, candidate.folded)))
        [best, least] = [candidate.name, edits];
    }
    return best;
  };
}

/**
 * The known name that was probably meant, as `suggester` finds it; `null` where none is near.
 *
 * @example
 * suggest("assesments", ["assessments", "methods"]) // "assessments"
 * suggest("ratings", ["assessments", "methods"]) // null
 */
export const suggest = (name: string, known: Iterable<string>): string | null => suggester(known)(name);
