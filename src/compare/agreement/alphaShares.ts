// Units rated by two or more raters → the part of 1 − alpha that the disagreement within each unit makes up.
import { fraction, toText, zero, type Fraction } from "../../math/fraction.ts";
import type { AlphaMetric } from "./disagreements.ts";
import type { AlphaUnit } from "./krippendorffAlpha.ts";
import { rankedUnits } from "./rankedUnits.ts";

/**
 * 1 − alpha is observed ÷ expected disagreement, and the observed one is a sum over units. What a unit adds to it, while the
 * expected disagreement is that of all values, is its share: the shares add up to 1 − alpha, exactly. A unit in
 * which all agree has the share 0.
 *
 * @param units for each unit its values, `null` where a rater gave none; ranks for the ordinal metric
 * @returns a share for each unit, in their order; all 0 where alpha is undefined
 * @example
 * const [no, yes] = [zero, one];
 * alphaShares([[no, no], [yes, yes], [no, yes]], "nominal").map(toText) // ["0", "0", "5/9"]
 */
export function alphaShares(units: readonly AlphaUnit[], metric: AlphaMetric): Fraction[] {
  // Fifty thousand clauses have a handful of kinds.
  const kindOf = new Map<string, number>();
  const kinds: AlphaUnit[] = [];
  const all = units.map((unit) => {
    const key = unit.map((value) => (value === null ? "" : toText(value))).join(" ");
    const known = kindOf.get(key);
    if (known !== undefined) return known;
    kindOf.set(key, kinds.length);
    kinds.push(unit);
    return kinds.length - 1;
  });
  const { ranks, size, measure } = rankedUnits(kinds, metric, units.length);
  const counts = new Float64Array(size);
  let total = 0;
  for (const kind of all)
    for (const rank of ranks[kind] ?? []) {
      counts[rank] = (counts[rank] ?? 0) + 1;
      total += 1;
    }
  const expected = measure.expected(counts, total);
  const shares = kinds.map((_, kind) => {
    if (expected.n === 0n) return zero;
    const alone = new Float64Array(kinds.length);
    alone[kind] = 1;
    const { n, d } = measure.observed(alone, counts);
    return fraction(BigInt(total - 1) * n * expected.d, expected.n * d);
  });
  return all.map((kind) => shares[kind] ?? zero);
}
