// The id of a language → its words.
import { languageIds, loadedLanguages, type Language } from "./language.ts";
import { UnknownName } from "./unknownName.ts";

/**
 * Loads the words of a language, for the option `language` of a printer. English is there without it.
 *
 * @example
 * const azerbaijani = await loadLanguage("az");
 * toMarkdown(ngo, { language: azerbaijani }).includes("Ümumi") // true
 */
export async function loadLanguage(id: string): Promise<Language> {
  const known = languageIds.find((language) => language === id);
  if (known === undefined) throw new UnknownName("language", id, languageIds);
  const language = await Promise.resolve({ id: known });
  loadedLanguages.add(language);
  return language;
}
