// Figures of every combination of choices → how much of their variance each choice explains, exactly.
import {
  add,
  divide,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { ChoiceEffect } from "../model/sensitivity.ts";

/** A combination: the option taken for each choice, in the order of the choices, and its figure as a share from 0 to 1. */
export interface Combination {
  readonly taken: readonly number[];
  readonly value: Fraction;
}

/**
 * First-order, total and Shapley effects of the choices, all combinations being alike: shares of the variance, 0 to 1. Shapley effects add up to 1.
 * `null` where all figures are one and the same, or a combination has no figure.
 *
 * Method: Owen (2014), Song, Nelson and Staum (2016); by complete enumeration, not by sampling.
 *
 * @param options how many each choice has: as many combinations as their product
 */
export function effects(
  combinations: readonly Combination[],
  options: readonly number[],
): ChoiceEffect[] | null {
  if (combinations.length !== options.reduce((count, own) => count * own, 1)) return null;
  const variances = new Map<number, Fraction>();
  const all = (1 << options.length) - 1;
  const varianceOf = (subset: number): Fraction => {
    const known = variances.get(subset) ?? varianceOfMeans(combinations, subset);
    variances.set(subset, known);
    return known;
  };
  const total = varianceOf(all);
  if (isZero(total)) return null;
  return options.map((_, choice) => {
    const own = 1 << choice;
    return {
      first: divide(varianceOf(own), total),
      total: divide(subtract(total, varianceOf(all & ~own)), total),
      shapley: divide(shapley(varianceOf, choice, options.length), total),
    };
  });
}

/** The variance of the means of all combinations that agree in the choices of the subset. */
function varianceOfMeans(combinations: readonly Combination[], subset: number): Fraction {
  const groups = new Map<string, Fraction[]>();
  for (const { taken, value } of combinations) {
    const key = taken.filter((_, choice) => ((subset >> choice) & 1) === 1).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  const means = [...groups.values()].map((values) => divide(sum(values), fraction(values.length)));
  const mean = divide(sum(means), fraction(means.length));
  const squares = means.map((own) => multiply(subtract(own, mean), subtract(own, mean)));
  return divide(sum(squares), fraction(means.length));
}

/** Σ over the subsets without the choice: |u|! (k − |u| − 1)! / k! × (V(u and the choice) − V(u)). */
function shapley(varianceOf: (subset: number) => Fraction, choice: number, count: number): Fraction {
  let effect = zero;
  for (let subset = 0; subset < 1 << count; subset++) {
    if (((subset >> choice) & 1) === 1) continue;
    const size = ones(subset);
    const weight = fraction(factorial(size) * factorial(count - size - 1), factorial(count));
    const gain = subtract(varianceOf(subset | (1 << choice)), varianceOf(subset));
    effect = add(effect, multiply(weight, gain));
  }
  return effect;
}

const ones = (subset: number): number => subset.toString(2).replaceAll("0", "").length;

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
