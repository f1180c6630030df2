// A language and the themes that are wanted → their words.
import type { Theme, Themes, Words } from "./words.ts";

type Loaders = { readonly [T in Theme]: () => Promise<Themes[T]> };

/** A language is a folder beside this file, and its part of this table. */
const folders = {
  en: {
    common: async () => (await import("./en/common.ts")).common,
    notes: async () => (await import("./en/notes.ts")).notes,
    problems: async () => (await import("./en/problems.ts")).problems,
    usage: async () => (await import("./en/usage.ts")).usage,
  },
  az: {
    common: async () => (await import("./az/common.ts")).common,
    notes: async () => (await import("./az/notes.ts")).notes,
    problems: async () => (await import("./en/problems.ts")).problems,
    usage: async () => (await import("./az/usage.ts")).usage,
  },
  ru: {
    common: async () => (await import("./ru/common.ts")).common,
    notes: async () => (await import("./ru/notes.ts")).notes,
    problems: async () => (await import("./en/problems.ts")).problems,
    usage: async () => (await import("./ru/usage.ts")).usage,
  },
} satisfies Record<string, Loaders>;

/** A language in which results are shown; data keep whatever languages they have. */
export type Language = keyof typeof folders;

/** All of them, the master first. */
export const languages = Object.keys(folders) as Language[];

/** Loads the words of these themes, and `common`. */
export async function loadWords<T extends Theme>(
  language: Language,
  themes: readonly T[],
): Promise<Words<T>> {
  const loaders: Loaders = folders[language];
  const wanted: readonly Theme[] = ["common", ...themes];
  const loaded = await Promise.all(wanted.map(async (theme) => [theme, await loaders[theme]()] as const));
  return Object.fromEntries(loaded) as unknown as Words<T>;
}
