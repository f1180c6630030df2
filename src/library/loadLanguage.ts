// The id of a language → its words.
import { loadWords, resultThemes } from "../core.ts";
import { languageNamed, languageOrigins, masterLanguage, type Language } from "./language.ts";

/**
 * Loads the words of a language, for the option `language` of a printer. English is there without it.
 *
 * @example
 * const azerbaijani = await loadLanguage("az");
 * toMarkdown(ngo, { language: azerbaijani }).includes("Ümumi") // true
 */
export async function loadLanguage(id: string): Promise<Language> {
  const known = languageNamed(id);
  if (known === masterLanguage.id) return masterLanguage;
  const words = await loadWords(known, resultThemes);
  const language: Language = { id: known };
  languageOrigins.set(language, words);
  return language;
}
