// A level or band, and a language → its name within a sentence.
import type { Text } from "../model/text.ts";
import { textIn } from "../model/textIn.ts";
import type { Language } from "./words.ts";

/** Ids are English words as they stand; other languages have the label. */
export const nameIn = (
  { id, label }: { readonly id: string; readonly label: Text },
  language: Language,
): string => (language === "en" ? id : textIn(label, language) || id);
