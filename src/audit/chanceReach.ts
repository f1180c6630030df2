// The means that can be reached and the printed unit → how many printable values they cover.
import { compareFractions, divide, type Fraction } from "../math/fraction.ts";
import type { ChanceReach } from "../model/audit.ts";
import type { Attainable } from "./attainable.ts";
import type { PrintedUnit } from "./printedUnit.ts";

/**
 * How many values from 0 to all with this number of decimals are a possible mean, rounded half up: it says what a match
 * is worth. Means that differ by at least one printed unit all print differently.
 *
 * @example 0/50/100 over 18 clauses, two decimals: 37 of 10001
 */
export function chanceReach({ sums, step }: Attainable, { unit, printable }: PrintedUnit): ChanceReach {
  if (compareFractions(step, unit) >= 0) return { reachable: sums.size, printable };
  const ratio = divide(step, unit);
  return sums.size <= printable
    ? { reachable: printedOf(sums, ratio), printable }
    : { reachable: reachedOf(sums, ratio, printable), printable };
}

/** Sum by sum. Whole numbers far below 2^53: steps finer than a printed unit have small terms. */
function printedOf(sums: Attainable["sums"], ratio: Fraction): number {
  const [twice, divisor] = [Number(2n * ratio.n), Number(ratio.d)];
  let [reachable, last] = [0, -1];
  for (let place = 0; place < sums.size; place++) {
    const halfUp = (sums.at(place) ?? 0) * twice + divisor;
    const printed = (halfUp - (halfUp % (2 * divisor))) / (2 * divisor);
    if (printed !== last) reachable++;
    last = printed;
  }
  return reachable;
}

/** Value by value: the sums from (value − 1/2) ÷ ratio on, below (value + 1/2) ÷ ratio. */
function reachedOf(sums: Attainable["sums"], ratio: Fraction, printable: number): number {
  const [n, d] = [Number(2n * ratio.n), Number(ratio.d)];
  let [reachable, from] = [0, 0];
  for (let value = 0; value < printable; value++) {
    const to = sums.placeOf(Math.ceil(((2 * value + 1) * d) / n));
    if (to > from) reachable++;
    from = to;
  }
  return reachable;
}
