// Two folded names → how many edits lie between them.
import { distance } from "fastest-levenshtein";

/** Levenshtein's edits, but two swapped letters are one. */
export const edits = (a: string, b: string): number => (isSwap(a, b) ? 1 : distance(a, b));

const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length;
};
