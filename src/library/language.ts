// The languages in which results are printed.
import { languages, type Language as Id } from "../core.ts";

/** A language in which results are printed: `en`, `az` … */
export type LanguageId = Id;

/** The words of a language. Made by `loadLanguage`. */
export interface Language {
  readonly id: LanguageId;
}

export const languageIds: readonly LanguageId[] = languages;

export const loadedLanguages = new WeakSet<object>();
