// A number as a table has it, and its decimal mark → the number as nap writes it.

const pointed = /^([+\-\u2212]?)(\d{1,3}(?:[,\s'’]\d{3})+|\d+)(\.\d+)?(\s*%)?$/;
const withComma = /^([+\-\u2212]?)(\d{1,3}(?:[.\s'’]\d{3})+|\d+)(,\d+)?(\s*%)?$/;

/**
 * A number under a stated decimal mark, without the marks between its thousands; `null` is what is no number under it.
 * Fractions are left as they are.
 *
 * @example
 * plainNumber("1.447,5", ",") // "1447.5"
 * plainNumber("1,447", ".") // "1447"
 * plainNumber("1.5", ",") // null
 */
export function plainNumber(text: string, decimal: "." | ","): string | null {
  const bare = text.trim();
  if (/^\d+\s*\/\s*\d+$/.test(bare)) return bare;
  const match = (decimal === "," ? withComma : pointed).exec(bare);
  if (match === null) return null;
  const [, sign = "", whole = "", decimals = "", percent = ""] = match;
  return `${sign}${whole.replaceAll(/\D/g, "")}${decimals.replace(",", ".")}${percent.trim()}`;
}
