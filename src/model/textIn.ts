// A text and languages in → the string to show out.
import type { Text } from "./text.ts";

/**
 * The text in the first of these languages that it has; else in the first that it is in; "" when it is in none.
 *
 * @param preferred codes as the text uses them, `az` say
 * @example
 * textIn({ en: "partly done", az: "qismən" }, ["az", "en"]) // "qismən"
 * textIn({ az: "qismən" }, ["ru", "en"]) // "qismən"
 */
export function textIn(text: Text, preferred: readonly string[]): string {
  if (typeof text === "string") return text;
  const language = preferred.find((each) => text[each] !== undefined);
  return (language === undefined ? Object.values(text)[0] : text[language]) ?? "";
}
