// What each clause can come to → the least and the greatest figure over all of them.
import { add, compareFractions, divide, isZero, multiply, zero, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { BoundFigure } from "../model/sensitivity.ts";
import { groupBy } from "../model/groupBy.ts";

/** What something adds to a figure: a value with a weight, or nothing. */
interface Range {
  readonly weight: Fraction;
  /** `null` where it never counts. */
  readonly least: Fraction | null;
  readonly greatest: Fraction | null;
  /** Whether it may be left out of the denominator. */
  readonly mayBeOut: boolean;
}

/** A clause's range with what its group is. */
export interface ClauseRange extends Range {
  readonly direction: string;
}

export interface Ends {
  readonly least: BoundFigure | null;
  readonly greatest: BoundFigure | null;
  /** Whether all of it may be left out: then there is no figure. */
  readonly mayBeEmpty: boolean;
}

/**
 * Exact where the ranges are: a mean is greatest with each value at its greatest, and with those left out that would lower it.
 *
 * @param weightOf of directions, where the mean is over these
 */
export function figureBounds(
  clauses: readonly ClauseRange[],
  method: Pick<Method, "across">,
  weightOf: (direction: string) => Fraction,
): Ends {
  if (method.across === "clauses") return meanBounds(clauses);
  const directions = [...groupBy(clauses, ({ direction }) => direction)].map(([direction, own]): Range => {
    const { least, greatest, mayBeEmpty } = meanBounds(own);
    return {
      weight: weightOf(direction),
      least: least?.value ?? null,
      greatest: greatest?.value ?? null,
      mayBeOut: mayBeEmpty,
    };
  });
  return meanBounds(directions);
}

function meanBounds(items: readonly Range[]): Ends {
  const counted = items.filter(({ least }) => least !== null);
  return {
    least: extremeMean(counted, "least"),
    greatest: extremeMean(counted, "greatest"),
    mayBeEmpty: counted.every(({ mayBeOut, weight }) => mayBeOut || isZero(weight)),
  };
}

/**
 * Those that must count, and then those that may, from the most extreme value on, for as long as each moves the mean: a value
 * beyond the mean of the others moves it its own way.
 */
function extremeMean(items: readonly Range[], end: "least" | "greatest"): BoundFigure | null {
  const sign = end === "greatest" ? 1 : -1;
  const valueOf = (item: Range): Fraction => item[end] ?? zero;
  let [numerator, denominator] = [zero, zero];
  for (const item of items)
    if (!item.mayBeOut)
      [numerator, denominator] = [
        add(numerator, multiply(valueOf(item), item.weight)),
        add(denominator, item.weight),
      ];
  const optional = items
    .filter(({ mayBeOut, weight }) => mayBeOut && !isZero(weight))
    .toSorted((a, b) => sign * compareFractions(valueOf(b), valueOf(a)));
  for (const item of optional) {
    const moves =
      isZero(denominator) ||
      Math.sign(compareFractions(valueOf(item), divide(numerator, denominator))) === sign;
    if (!moves) break;
    [numerator, denominator] = [
      add(numerator, multiply(valueOf(item), item.weight)),
      add(denominator, item.weight),
    ];
  }
  return isZero(denominator) ? null : { value: divide(numerator, denominator), numerator, denominator };
}
