// A text and a language in → the string to show out.
import type { Text } from "./text.ts";

/**
 * The text in `language`; else in English; else in the first language that it has; "" when it has none.
 *
 * @param language a code as the text uses it, `az` say
 * @example
 * textIn({ en: "partly done", az: "qismən" }, "az") // "qismən"
 * textIn({ az: "qismən" }, "en") // "qismən"
 */
export function textIn(text: Text, language: string): string {
  if (typeof text === "string") return text;
  return text[language] ?? text["en"] ?? Object.values(text)[0] ?? "";
}
