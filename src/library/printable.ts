// A result of this library → the document that printers make text of.
import type { Document } from "../core.ts";
import type { LanguageId } from "./language.ts";

/** A result → its document in a language. */
export const printables = new WeakMap<object, (language: LanguageId) => Document>();

export function printable<T extends object>(result: T, document: (language: LanguageId) => Document): T {
  printables.set(result, document);
  return result;
}
