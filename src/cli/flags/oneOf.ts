// A flag that takes one of a few words, and the word that was given → the word that it is.
import { suggest, UsageError } from "../../core.ts";

/** Throws a `UsageError` that lists what is allowed, and names what was probably meant. */
export function oneOf<T extends string>(flag: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === written);
  if (found !== undefined) return found;
  throw new UsageError("not-one-of", { flag, written, allowed, suggestion: suggest(written, allowed) });
}
