// A number of ordered categories → how much each pair of them counts as agreement.
import { fraction, one, subtract, zero, type Fraction } from "../../math/fraction.ts";

/** 1 for equal categories, less for others; categories are numbered from 0, worst to best. */
export type CategoryWeights = (k: number, l: number) => Fraction;

/**
 * identity: only equal categories agree; linear: 1 − |k − l| ÷ (q − 1); quadratic: 1 − (k − l)² ÷ (q − 1)²
 * (Cohen 1968). A single category agrees with itself.
 *
 * @example categoryWeights.quadratic(3)(0, 1) // 3/4
 */
export const categoryWeights = {
  identity: () => (k, l) => (k === l ? one : zero),
  linear: (q) => (k, l) => (k === l ? one : subtract(one, fraction(Math.abs(k - l), q - 1))),
  quadratic: (q) => (k, l) => (k === l ? one : subtract(one, fraction((k - l) ** 2, (q - 1) ** 2))),
} as const satisfies Record<string, (categories: number) => CategoryWeights>;
