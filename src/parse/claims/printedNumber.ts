// A number as printed → its digits, with a decimal point and without marks between thousands; `null` for anything else.
import { longestNumeral } from "../../text/longNumeral.ts";
import { withoutThousands } from "../../text/withoutThousands.ts";
import { parseFigure } from "../figure.ts";

const grouped = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;

/**
 * @example
 * printedNumber("6 266,50") // "6266.50"
 */
export function printedNumber(text: string): string | null {
  const bare = text.trim();
  const whole = grouped.test(bare) ? bare.replaceAll(/\s/g, "") : bare;
  if (whole.length > longestNumeral) return null;
  const { figure, percent } = parseFigure(withoutThousands(whole, null));
  return percent === null ? null : figure;
}
