// A text and a language in → the string to show out.
import type { Text } from "./text.ts";

/** The text in `language`; else in English; else in the first language that it has. */
export function textIn(text: Text, language: string): string {
  if (typeof text === "string") return text;
  return text[language] ?? text["en"] ?? Object.values(text)[0] ?? "";
}
