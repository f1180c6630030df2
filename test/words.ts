// The words of every language for tests, loaded beforehand.
import { languages, loadWords, type Language } from "../src/present/words/loadWords.ts";
import type { Themes } from "../src/present/words/words.ts";

const themes = [
  "audit",
  "comparison",
  "explain",
  "methods",
  "notes",
  "problems",
  "scores",
  "usage",
] as const satisfies readonly (keyof Themes)[];

/** All themes of a language: `words.en` can be given wherever words of some themes are wanted. */
export const words = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await loadWords(language, themes)])),
) as Readonly<Record<Language, Themes>>;
