// Numbers as people write them in tables → exact fractions, or `null`.
import { divide, fraction, parseFraction, type Fraction } from "../math/fraction.ts";
import { asciiNumeral } from "../text/asciiNumeral.ts";
import { longestNumeral } from "../text/longNumeral.ts";

const hundred = fraction(100);
/** A space stands between thousands in front of the decimals only, and in no fraction. */
const grouped = /^([+-]?\d{1,3}(?:\s\d{3})+)([.,]\d+)?$/;

/**
 * A number with a decimal point or comma, or a fraction: `72.5`, `72,5`, `1 250`, `1/3`, `−3`; `null` when it is
 * not one, or longer than 60 characters; in the digits of any script. A comma is never one of thousands: `1,250` is 1¼.
 *
 * @example
 * parseAmount("1 250,5") // fraction(2501, 2)
 * parseAmount("about half") // null
 */
export const parseAmount = (text: string): Fraction | null => {
  const bare = asciiNumeral(text).trim();
  if (bare.length > longestNumeral) return null;
  return parseFraction(
    bare
      .replace(/^\u2212/, "-")
      .replace(grouped, (_, whole: string, decimals = "") => whole.replaceAll(/\s/g, "") + decimals)
      .replace(/(?:(?<!\s)\s+)?\/\s*/, "/")
      .replace(/^([+-]?\d+),(\d+)$/, "$1.$2"),
  );
};

/**
 * A percent as a share: `72.5`, `72.5%`, `72,5 %` are 29/40; `1/3` is a third of the whole, 33⅓ %.
 * `null` when the text is none of these. The range is not checked.
 *
 * @example
 * parsePercent("72,5 %") // fraction(29, 40)
 * parsePercent("1/3") // fraction(1, 3)
 * parsePercent("0.5") // fraction(1, 200)
 */
export function parsePercent(text: string): Fraction | null {
  const written = asciiNumeral(text).trim();
  const bare = written.replace(/^%|%$/, "");
  const amount = parseAmount(bare);
  if (amount === null) return null;
  return bare.includes("/") && bare === written ? amount : divide(amount, hundred);
}
