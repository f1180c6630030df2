// Two methods and the ratings they are tried on → how much of the method effect each of their choices makes.
import { toPercent } from "../math/toPercent.ts";
import { fraction, type Fraction } from "../math/fraction.ts";
import { mean } from "../math/means.ts";
import { methodChoices, type ComparisonReason, type MethodChoice } from "../model/comparison.ts";
import type { Method } from "../model/method.ts";
import type { Score } from "../model/score.ts";
import { differingChoices, hybridMethod } from "./hybridMethod.ts";
import { shapleyValue } from "./shapleyValue.ts";

export type MethodParts = Readonly<Record<MethodChoice, Fraction>>;

/**
 * The Owen (1977) value of the six choices, with rating and method as the two players outside: each mixed method
 * is worth the mean of the figures that it gives for these ratings, and a choice gets the mean, over all
 * orders, of what changes when it goes over from B to A. Choices in which the methods agree get 0.
 *
 * @param scores for a mixed method, one score for each of the ratings
 * @returns percentage points that add up to the method effect; `null`, and why, if a mixed method has no figure
 * @example A's method counts all as 1, B's as 0, and nothing else differs // values 100, the rest 0
 */
export function splitMethod(
  a: Method,
  b: Method,
  scores: (method: Method) => readonly Score[],
): { parts: MethodParts | null; reason: ComparisonReason | null } {
  const differing = differingChoices(a, b);
  const missing: ComparisonReason[] = [];
  const worth = (group: number): Fraction | null => {
    const fromA = differing.filter((_, index) => (group & (1 << index)) !== 0);
    const tried = scores(hybridMethod(a, b, fromA));
    const without = tried.find(({ overall }) => overall.value === null);
    if (without === undefined) return mean(tried.map(({ overall }) => overall.value ?? fraction(0)));
    const params = { fromA, fromB: differing.filter((choice) => !fromA.includes(choice)) };
    missing.push({ id: "no-hybrid-figure", params, reasons: without.overall.reasons });
    return null;
  };
  const values = shapleyValue(differing.length, worth);
  if (values === null) return { parts: null, reason: missing[0] ?? null };
  const parts = methodChoices.map((choice) => {
    const value = values[differing.indexOf(choice)];
    return [choice, value === undefined ? fraction(0) : toPercent(value)] as const;
  });
  return { parts: Object.fromEntries(parts) as MethodParts, reason: null };
}
