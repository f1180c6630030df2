// A result of this library → the document that printers make text of.
import type { Document, ResultWords } from "../core.ts";

/** What a result looks like in each language, and in which words its own sentences are. */
interface Origin {
  readonly documentIn: (words: ResultWords) => Document;
  readonly words: ResultWords;
}

export const printables = new WeakMap<object, Origin>();

export function printable<T extends object>(
  result: T,
  documentIn: Origin["documentIn"],
  words: ResultWords,
): T {
  printables.set(result, { documentIn, words });
  return result;
}
