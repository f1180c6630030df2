// Text from data → text that may stand in XML, and acts on nothing.
import { isPlain } from "../../isPlain.ts";
import { visibleText } from "../../visibleText.ts";

/** What XML has no place for: halves of surrogate pairs, and two that are no characters. */
const unheld = /[\p{Cs}\ufffe\uffff]/gu;

const marks = /[&<>"]/g;

const written: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * What cannot be in a file becomes `\ufffd`, and control characters a space.
 *
 * @example xmlText("a<b\u0007") // "a&lt;b "
 */
export const xmlText = (text: string): string =>
  isPlain(text)
    ? text
    : visibleText(text)
        .replace(unheld, "\ufffd")
        .replace(marks, (mark) => written[mark] ?? mark);
