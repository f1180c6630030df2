// The languages in which results are printed.
import { languages } from "../core.ts";

/** A language in which results are printed: `en`, `az` … */
export type LanguageId = (typeof languages)[number];

/** The words of a language. Made by `loadLanguage`. */
export interface Language {
  readonly id: LanguageId;
}

export const languageIds: readonly LanguageId[] = languages;

export const loadedLanguages = new WeakSet<object>();
