// The texts of a column of measured values → exact numbers, or `null` where they are none.
import type { Fraction } from "../../math/fraction.ts";
import { asciiNumeral } from "../../text/asciiNumeral.ts";
import { decimalSignOf } from "../../text/decimalSignOf.ts";
import { withoutThousands } from "../../text/withoutThousands.ts";
import { parseAmount } from "../amount.ts";

/**
 * Whether 1.200 is 1200 or 1.2 is decided by the other cells of the column; where they do not, it is 1.2, and a problem.
 *
 * @example
 * measuredValues(["1.200", "0,75"]) // [fraction(1200), fraction(3, 4)]
 * measuredValues(["1.200"]) // [fraction(6, 5)]
 */
export function measuredValues(texts: readonly string[]): (Fraction | null)[] {
  const plain = texts.map(asciiNumeral);
  const decimal = decimalSignOf(plain);
  return plain.map((text) => parseAmount(withoutThousands(text, decimal)));
}
