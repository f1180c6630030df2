// A text for people → what it says, in each language that it has.
import type { Text } from "./text.ts";

/**
 * The string of a text, or its strings in all languages.
 *
 * @example textsOf({ en: "partly done", az: "qismən" }) // ["partly done", "qismən"]
 */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text);
