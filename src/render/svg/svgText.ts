// A text → the same text within an element of SVG.
import { isPlain } from "../isPlain.ts";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const directions = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const unwritable = /\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Control characters become a space; marks that turn the direction of writing, and letters that nobody sees, vanish; what
 * XML cannot hold becomes U+FFFD.
 */
export const svgText = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .replace(controls, " ")
        .replace(directions, "")
        .replace(unwritable, "\ufffd")
        .replace(/[&<>"]/g, (mark) => marks[mark] ?? "");
