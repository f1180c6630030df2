// A number → the same without the marks between its thousands, where it is certain which these are.
import { isAmbiguousNumeral, thousandsMark } from "./groupedNumeral.ts";

/**
 * @param decimal the decimal sign of its column, if that is known
 * @example
 * withoutThousands("1.200", ",") // "1200"
 * withoutThousands("1,447.5", null) // "1447.5"
 * withoutThousands("1.200", null) // "1.200"
 */
export function withoutThousands(text: string, decimal: "." | "," | null): string {
  if (isAmbiguousNumeral(text))
    return decimal === null || text.includes(decimal) ? text : text.replace(/[.,]/, "");
  const thousands = thousandsMark(text);
  return thousands === null ? text : text.replaceAll(thousands, "");
}
