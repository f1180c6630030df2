// A language and the themes that are wanted → their words.
import { startThemes } from "./en/startThemes.ts";
import type { Loaders, Theme, Words } from "./words.ts";

/** A language is a folder beside this file, and its line of this table. */
const folders = {
  en: async () => (await import("./en/themes.ts")).themes,
  az: async () => (await import("./az/themes.ts")).themes,
  ru: async () => (await import("./ru/themes.ts")).themes,
} satisfies Record<string, () => Promise<Loaders>>;

/** A language in which results are shown; data keep whatever languages they have. */
export type Language = keyof typeof folders;

/** All of them, the master first. */
export const languages = Object.keys(folders) as [Language, ...Language[]];

/**
 * Loads the words of these themes, and `common`.
 *
 * @example
 * const { common, problems } = await loadWords("en", ["problems"]);
 * [common.language, problems.severities.error] // ["en", "error"]
 */
export async function loadWords<T extends Theme>(
  language: Language,
  themes: readonly T[],
): Promise<Words<T>> {
  const wanted: readonly Theme[] = ["common", ...themes];
  // A start reads few files: those of the master need no list of all themes.
  const isStart = language === languages[0] && wanted.every((theme) => Object.hasOwn(startThemes, theme));
  const loaders = isStart ? (startThemes as Partial<Loaders> as Loaders) : await folders[language]();
  const loaded = await Promise.all(wanted.map(async (theme) => [theme, await loaders[theme]()] as const));
  return Object.fromEntries(loaded) as unknown as Words<T>;
}
