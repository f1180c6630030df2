// A bound that a comparison must keep, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { Comparison } from "./comparison.ts";

export const comparisonGateKinds = ["max-gap", "min-agreement"] as const;

/** How far figures may lie apart, or how far assessors must agree. */
export interface ComparisonGate {
  readonly kind: (typeof comparisonGateKinds)[number];
  /** `max-gap`: percentage points, 0 or more; `min-agreement`: Krippendorff's alpha, at most 1. */
  readonly limit: Fraction;
  /** The limit as the call wrote it. */
  readonly written: string;
}

/** Whether a comparison keeps a bound. */
export interface ComparisonGateCheck {
  readonly gate: ComparisonGate;
  /** The pair whose gap it is; `null` for the alpha of all. */
  readonly pair: Comparison | null;
  /** The gap without its sign in percentage points, or alpha; `null` where it cannot be computed. */
  readonly found: Fraction | null;
  /** False where nothing was found: what cannot be computed keeps no bound. */
  readonly met: boolean;
}
