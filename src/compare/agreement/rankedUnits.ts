// Units of values and a metric → each unit as ranks, and how far ranks disagree.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { compareFractions, toText, type Fraction } from "../../math/fraction.ts";
import { disagreements, type AlphaMetric, type Disagreements } from "./disagreements.ts";

interface RankedUnits {
  /** For each unit the ranks of its values, in order; none of a unit with fewer than two. */
  readonly ranks: readonly (readonly number[])[];
  /** How many ranks there are. */
  readonly size: number;
  readonly measure: Disagreements;
}

/**
 * Values are ranked and made whole once. Alpha does not change when all values are multiplied by one number.
 *
 * @param units for each unit its values, `null` where a rater gave none
 * @param most units that a sample has, or more
 */
export function rankedUnits(
  units: readonly (readonly (Fraction | null)[])[],
  metric: AlphaMetric,
  most: number,
): RankedUnits {
  const values = distinctValues(units);
  const rankOf = new Map(values.map((value, rank) => [toText(value), rank]));
  const factor = commonDenominator(values);
  const ranks = units.map((unit) => {
    const own = unit.flatMap((value) => (value === null ? [] : [rankOf.get(toText(value)) ?? 0]));
    return own.length < 2 ? [] : own.toSorted((a, b) => a - b);
  });
  const measure = disagreements[metric]({
    values: values.map(({ n, d }) => n * (factor / d)),
    kinds: ranks,
    most: ranks.reduce((longest, own) => Math.max(longest, own.length), 1) * most,
  });
  return { ranks, size: values.length, measure };
}

function distinctValues(units: readonly (readonly (Fraction | null)[])[]): Fraction[] {
  const values = new Map<string, Fraction>();
  for (const unit of units) for (const value of unit) if (value !== null) values.set(toText(value), value);
  return [...values.values()].toSorted(compareFractions);
}
