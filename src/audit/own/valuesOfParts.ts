// The parts of one step of a clause, each with the values that it can have, and a rule → the values that the step can have.
import type { Budget } from "../../math/budget.ts";
import { compareFractions, fraction, multiply, one, zero, type Fraction } from "../../math/fraction.ts";
import { partMeans, type MeanPart } from "../../math/partMeans.ts";
import { sumsIn } from "../../math/sumWords.ts";
import { medianValues } from "./medianValues.ts";

export type StepRule = "mean" | "median" | "min" | "max" | "weighted";

/** A clause that can have more values than this, or takes more work, is not enumerated. */
const mostValues = 4000;
const mostWork = 1e7;

/**
 * Any part can be left out, since a rating can also say that there is none. So the least, the greatest or the middle of some
 * parts is a value of one of them, or, for the median, the mean of the values of two of them.
 *
 * @param rule `weighted`: by the weights of the parts, which all other rules leave aside
 * @param budget of all that is searched for one figure
 * @returns each value once, ascending; `null` if there are too many
 * @example
 * const part = { values: [fraction(0), fraction(1)], weight: fraction(1), mayCountZero: false };
 * valuesOfParts([part, part], "mean", createBudget(1000)) // [fraction(0), fraction(1, 2), fraction(1)]
 */
export function valuesOfParts(parts: readonly MeanPart[], rule: StepRule, budget: Budget): Fraction[] | null {
  if (parts.length === 1) return distinct(parts[0]?.values ?? []);
  if (rule === "mean" || rule === "weighted") {
    const weighed = rule === "weighted" ? parts : parts.map((part) => ({ ...part, weight: one }));
    return meanValues(weighed, budget.part(mostWork));
  }
  const own = parts.flatMap(({ values }) => values);
  const zeros = parts.some(({ mayCountZero }) => mayCountZero) && own.length > 0;
  if (rule === "min") return distinct(zeros ? [...own, zero] : own);
  return rule === "median" ? medianValues(parts, zeros, mostValues, budget.part(mostWork)) : distinct(own);
}

function meanValues(parts: readonly MeanPart[], budget: Budget): Fraction[] | null {
  const reached = partMeans(parts, budget);
  if (reached === null) return null;
  // A mean is known by its sum and weight in lowest terms.
  const byWeight = new Map<number, Set<number>>();
  let size = 0;
  for (const { sums, weight } of reached) {
    const found = sumsIn(sums);
    if (found.length > mostValues || !budget.spend(found.length * perMean)) return null;
    for (const sum of found) {
      const shared = commonDivisor(sum, weight);
      const known = byWeight.get(weight / shared) ?? new Set();
      byWeight.set(weight / shared, known);
      if (known.has(sum / shared)) continue;
      known.add(sum / shared);
      size++;
      if (size > mostValues) return null;
    }
  }
  const unit = reached[0]?.unit ?? one;
  return [...byWeight]
    .flatMap(([weight, sums]) => [...sums].map((sum) => multiply(fraction(sum, weight), unit)))
    .toSorted(compareFractions);
}

/** What it costs to see whether a mean is known. */
const perMean = 300;

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

function distinct(values: readonly Fraction[]): Fraction[] {
  const found = new Map(values.map((value) => [`${value.n}/${value.d}`, value]));
  return [...found.values()].toSorted(compareFractions);
}
