// A number of ordered categories → how much each pair of them counts as agreement.
import { fraction, one, subtract, zero, type Fraction } from "../../math/fraction.ts";

/** How much two categories count as agreement: 1 for equal ones, less for others. Numbered from 0, worst to best. */
export type CategoryWeights = (k: number, l: number) => Fraction;

/**
 * Three kinds of weights for q categories, 1 or more. identity: only equal categories agree; linear:
 * 1 − |k − l| ÷ (q − 1); quadratic: 1 − (k − l)² ÷ (q − 1)² (Cohen 1968). From 0 to 1; a single category agrees with
 * itself.
 *
 * @example
 * categoryWeights.linear(3)(0, 1) // fraction(1, 2)
 * categoryWeights.quadratic(3)(0, 1) // fraction(3, 4)
 */
export const categoryWeights = {
  identity: () => (k, l) => (k === l ? one : zero),
  linear: (q) => (k, l) => (k === l ? one : subtract(one, fraction(Math.abs(k - l), q - 1))),
  quadratic: (q) => (k, l) => (k === l ? one : subtract(one, fraction((k - l) ** 2, (q - 1) ** 2))),
} as const satisfies Record<string, (categories: number) => CategoryWeights>;
