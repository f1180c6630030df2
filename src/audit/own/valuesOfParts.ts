// The parts of one step of a clause, each with the values that it can have, and a rule → the values that the step can have.
import {
  add,
  compareFractions,
  divide,
  fraction,
  multiply,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import { partMeans, type MeanPart } from "../../math/partMeans.ts";
import { sumsOf } from "../../math/reachableSums.ts";

export type StepRule = "mean" | "median" | "min" | "max" | "weighted";

/** A clause that can have more values than this, or takes more work, is not enumerated. */
const mostValues = 4000;
const mostWork = 2e8;

const two = fraction(2);

/**
 * Any part can be left out, since a rating can also say that there is none. So the least, the greatest or the middle of some
 * parts is a value of one of them, or, for the median, the mean of the values of two of them.
 *
 * @param rule `weighted`: by the weights of the parts, which all other rules leave aside
 * @returns each value once, ascending; `null` if there are too many
 * @example
 * const part = { values: [fraction(0), fraction(1)], weight: fraction(1), mayCountZero: false };
 * valuesOfParts([part, part], "mean") // [fraction(0), fraction(1, 2), fraction(1)]
 */
export function valuesOfParts(parts: readonly MeanPart[], rule: StepRule): Fraction[] | null {
  if (parts.length === 1) return distinct(parts[0]?.values ?? []);
  if (rule === "mean" || rule === "weighted")
    return meanValues(rule === "weighted" ? parts : parts.map((part) => ({ ...part, weight: fraction(1) })));
  const own = parts.flatMap(({ values }) => values);
  const zeros = parts.some(({ mayCountZero }) => mayCountZero) && own.length > 0;
  if (rule === "min") return distinct(zeros ? [...own, zero] : own);
  return rule === "median" ? medianValues(parts, zeros) : distinct(own);
}

function meanValues(parts: readonly MeanPart[]): Fraction[] | null {
  const reached = partMeans(parts, mostWork);
  if (reached === null) return null;
  const found = new Map<string, Fraction>();
  for (const { sums, unit, weight } of reached)
    for (const sum of sumsOf(sums)) {
      const value = divide(multiply(fraction(sum), unit), fraction(weight));
      found.set(`${value.n}/${value.d}`, value);
      if (found.size > mostValues) return null;
    }
  return [...found.values()].toSorted(compareFractions);
}

function medianValues(parts: readonly MeanPart[], zeros: boolean): Fraction[] | null {
  const own = parts.map(({ values, mayCountZero }) => (zeros && mayCountZero ? [...values, zero] : values));
  const size = own.reduce((total, { length }) => total + length, 0);
  if (size > 1000) return null;
  const pairs = own.flatMap((values, at) =>
    own
      .slice(at + 1)
      .flatMap((others) =>
        distinct(others).flatMap((other) => distinct(values).map((value) => divide(add(value, other), two))),
      ),
  );
  const found = distinct([...own.flat(), ...distinct(pairs)]);
  return found.length > mostValues ? null : found;
}

function distinct(values: readonly Fraction[]): Fraction[] {
  const found = new Map(values.map((value) => [`${value.n}/${value.d}`, value]));
  return [...found.values()].toSorted(compareFractions);
}
