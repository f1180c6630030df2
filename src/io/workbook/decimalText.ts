// A number of a workbook → its decimal digits as the spreadsheet shows them.

/** Digits that a spreadsheet keeps; further digits come from the binary form. */
const digits = 15;

/**
 * The shortest decimal text with a point: 72.5, and 0.3 for 0.30000000000000004.
 *
 * @param shift places that the point moves to the right: 2 for percents
 */
export function decimalText(value: number, shift = 0): string {
  const [mantissa = "", exponent = ""] = Math.abs(value)
    .toExponential(digits - 1)
    .split("e");
  const significant = mantissa.replace(".", "").replace(/(?<!0)0+$/, "");
  if (significant === "") return "0";
  const point = Number(exponent) + 1 + shift;
  const whole = point <= 0 ? "0" : significant.slice(0, point).padEnd(point, "0");
  const rest = point <= 0 ? "0".repeat(-point) + significant : significant.slice(point);
  return `${value < 0 ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
