// The languages in which results are printed, and the words behind each.
import { languageNamed as named, languages, masterWords, type ResultWords } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { UnknownName } from "./unknownName.ts";

/** A language in which results are printed: `en`, `az` … */
export type LanguageId = (typeof languages)[number];

/** The words of a language. Made by `loadLanguage` and by `loadWorkspace`. */
export interface Language {
  readonly id: LanguageId;
}

export const languageOrigins = new WeakMap<object, ResultWords>();

/** That of the first language, whose words are there at once. */
export const masterLanguage: Language = { id: languages[0] };
languageOrigins.set(masterLanguage, masterWords);

export function wordsOf(language: Language): ResultWords {
  const words = languageOrigins.get(language);
  if (words === undefined) throw new InvalidOption("language", "what loadLanguage gave is needed");
  return words;
}

export function languageNamed(id: unknown): LanguageId {
  const known = typeof id === "string" ? named(id) : null;
  if (known === null) throw new UnknownName("language", id, languages);
  return known;
}
