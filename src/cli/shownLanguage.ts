// The language of a call → the one in which results are shown, as long as they have not got the words of all languages.
import type { Language } from "../core.ts";

type Shown = Extract<Language, "en" | "az">;

export const shownLanguage = (language: Language): Shown => (language === "az" ? language : "en");
