// The numbers of a column → its decimal sign.
import { isAmbiguousNumeral, thousandsMark } from "./groupedNumeral.ts";

const oneSign = /^[+\-\u2212]?\d+([.,])\d+$/;

/**
 * The decimal sign of a column: that of its cells which leave no doubt; `null` where none does, or they differ.
 *
 * @example
 * decimalSignOf(["1.200", "1,447.5"]) // "."
 * decimalSignOf(["1.200", "0,75"]) // ","
 * decimalSignOf(["1.200", "3", "0.5", "0,5"]) // null
 */
export function decimalSignOf(texts: readonly string[]): "." | "," | null {
  const found = new Set(texts.map(signIn).filter((sign) => sign !== null));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The decimal sign that a number has, or must have; `null` where it says nothing of it. */
function signIn(text: string): "." | "," | null {
  if (isAmbiguousNumeral(text)) return null;
  const thousands = thousandsMark(text);
  if (thousands !== null) return thousands === "." ? "," : ".";
  const decimal = oneSign.exec(text.trim())?.[1];
  return decimal === "." || decimal === "," ? decimal : null;
}
