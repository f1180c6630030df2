// The languages of results → what each is called in itself.
import type { Language } from "./loadWords.ts";

const names: Readonly<Record<Language, string>> = { en: "English", az: "Azərbaycanca", ru: "Русский" };

export const languageNames: Readonly<Record<string, string>> = names;
