// The name of a language, as a call, a variable or a file has it → the language of that name.
import { languages, type Language } from "./loadWords.ts";

/**
 * By its id in letters of any case; a country, a script or an encoding behind it, as in names of locales, changes nothing.
 * `null` for a language without words.
 *
 * @example
 * ["AZ", "ru_RU.UTF-8", "de"].map(languageNamed) // ["az", "ru", null]
 */
export function languageNamed(written: string): Language | null {
  const id = written
    .trim()
    .split(/[-_.@]/, 1)[0]
    ?.toLowerCase();
  return languages.find((known) => known === id) ?? null;
}
