// A rounded number as text → the same with the decimal sign of a language.
import type { Words } from "./words/words.ts";

/**
 * For people only: the digits stay as they were rounded, and only the sign changes. A mark may stand in front.
 *
 * @example localNumber("72.22", ",") // "72,22"
 */
export const localNumber = (text: string, decimal: Words["common"]["decimal"]): string =>
  decimal === "." ? text : text.replace(/^((?:! )?[+-]?\d+)\.(\d+)$/, `$1${decimal}$2`);
