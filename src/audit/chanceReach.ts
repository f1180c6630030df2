// The means that can be reached and the printed decimals → how many printable values they cover.
import { compareFractions } from "../math/fraction.ts";
import type { ChanceReach } from "../model/audit.ts";
import type { Attainable } from "./attainable.ts";

/**
 * How many values from 0 to 100 with this number of decimals are a possible mean, rounded half up: it says what a match
 * is worth. Means that differ by at least one printed unit all print differently.
 *
 * @example 0/50/100 over 18 clauses, two decimals: 37 of 10001
 */
export function chanceReach({ sums, step }: Attainable, decimals: number): ChanceReach {
  const unit = 10n ** BigInt(decimals);
  const printable = Number(100n * unit) + 1;
  if (compareFractions(step, { n: 1n, d: unit }) >= 0) return { reachable: sums.length, printable };
  const [twice, divisor] = [Number(2n * step.n * unit), Number(step.d)];
  let [reachable, last] = [0, -1];
  for (const sum of sums) {
    // Whole numbers far below 2^53: steps finer than a printed unit have small terms.
    const halfUp = sum * twice + divisor;
    const printed = (halfUp - (halfUp % (2 * divisor))) / (2 * divisor);
    if (printed !== last) reachable++;
    last = printed;
  }
  return { reachable, printable };
}
