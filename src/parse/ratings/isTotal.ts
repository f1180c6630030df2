// A cell → whether it says that its row sums up others.
import { fold } from "../../text/fold.ts";
import { totalWords } from "./totalWords.ts";

let known: ReadonlySet<string> | null = null;

/** Longer texts are titles of clauses, whatever they begin with. */
const mostWords = 6;

/**
 * A text that is one of the words, or begins or ends with one: "Total:", "Cəmi (1-ci istiqamət)", "İstiqamət üzrə cəmi".
 *
 * @example ["Total:", "итого по разделу 1", "1.10"].map(isTotal) // [true, true, false]
 */
export function isTotal(cell: string): boolean {
  if (!/\p{L}{3}/u.test(cell)) return false;
  known ??= new Set(totalWords.map(fold));
  const folded = fold(cell)
    .replace(/^[\s\p{P}\p{S}]+/u, "")
    .replace(/(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u, "");
  if (known.has(folded)) return true;
  const words = folded.split(/[\s:;,()/–—]+/).filter((word) => word !== "");
  return words.length <= mostWords && [words[0], words.at(-1)].some((word) => known?.has(word ?? ""));
}
