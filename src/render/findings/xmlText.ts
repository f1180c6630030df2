// A text → the same text within XML 1.0, in an element or an attribute.
import { plainText } from "./plainText.ts";

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // Not only in ]]>, where it has to be.
  ">": "&gt;",
  '"': "&quot;",
};

/** Control characters, which XML does not allow, become spaces. */
export const xmlText = (text: string): string =>
  plainText(text).replace(/[&<>"]/g, (mark) => marks[mark] ?? "");
