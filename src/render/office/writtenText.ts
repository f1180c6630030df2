// A text → the text that a workbook holds for it.
import { cellText } from "../../text/cellText.ts";

/** `_x0041_` in a file stands for the letter A, so that its underscore is written as a number itself. */
export function writtenText(text: string): string {
  const held = cellText(text).text;
  return held.includes("_x") ? held.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") : held;
}
