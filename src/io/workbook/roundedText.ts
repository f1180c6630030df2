// The decimal digits of a number of a workbook → those that a format with fewer decimals shows.

/**
 * As spreadsheets do, from the decimal digits, with a tie away from zero.
 *
 * @param digits with more decimals than these
 * @example
 * roundedText("1.005", 2) // "1.01"
 */
export function roundedText(digits: string, decimals: number): string {
  const [whole = "", rest = ""] = digits.replace("-", "").split(".");
  const kept = BigInt(whole + rest.slice(0, decimals)) + (rest.charAt(decimals) >= "5" ? 1n : 0n);
  const text = String(kept).padStart(decimals + 1, "0");
  const sign = digits.startsWith("-") && kept > 0n ? "-" : "";
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
