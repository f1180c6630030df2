// A figure as printed, and what it is out of → the unit of its last digit, and how many values could be printed.
import { divide, fraction, multiply, type Fraction } from "../math/fraction.ts";
import { decimalsOf } from "../math/unround.ts";
import type { FigureQuestion } from "../model/audit.ts";

export interface PrintedUnit {
  /** The last printed digit, in percent. */
  readonly unit: Fraction;
  /** How many values from 0 to all can be printed. */
  readonly printable: number;
}

/** @example printedUnit({ figure: "4.24", of: fraction(5) }) // { unit: fraction(1, 5), printable: 501 } */
export function printedUnit({ figure, of }: Pick<FigureQuestion, "figure" | "of">): PrintedUnit {
  const digits = 10n ** BigInt(decimalsOf(figure));
  const all = multiply(of, fraction(digits));
  return { unit: divide(fraction(100n, digits), of), printable: Number(all.n / all.d) + 1 };
}
