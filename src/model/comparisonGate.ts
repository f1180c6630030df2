// A bound that a comparison must keep, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { Comparison } from "./comparison.ts";
import type { AgeCheck, GateVerdict } from "./gate.ts";

/** What a comparison can be held against. */
export const comparisonGateKinds = ["max-gap", "min-agreement"] as const;

/** How far figures may lie apart, or how far assessors must agree. */
export interface ComparisonGate {
  readonly kind: (typeof comparisonGateKinds)[number];
  /** Of alpha: whether its value is meant, or the lower end of its interval. */
  readonly of: "value" | "lower";
  /** `max-gap`: percentage points, 0 or more; `min-agreement`: Krippendorff's alpha, at most 1. */
  readonly limit: Fraction;
  /** The limit as the call or the workspace wrote it. */
  readonly written: string;
}

/** Whether a comparison keeps a bound. */
export interface ComparisonGateCheck {
  readonly gate: ComparisonGate;
  /** The pair whose gap it is; `null` for the alpha of all. */
  readonly pair: Comparison | null;
  /** The gap without its sign in percentage points, or alpha, or the lower end of its interval; `null` where there is none. */
  readonly found: Fraction | null;
  /** False where nothing was found: what cannot be computed keeps no bound. `null` where that passes. */
  readonly met: GateVerdict;
  /** What the gap is too wide, in percentage points, or what is missing of alpha; above 0; `null` where the bound is kept or nothing was found. */
  readonly distance: Fraction | null;
  /**
   * The fewest clauses that add as much to the gap, or as much to the disagreement that alpha measures; `null` where the bound is
   * kept, for the lower end of an interval, and where clauses do not add that much: a method can part two figures.
   */
  readonly clauses: readonly string[] | null;
}

/** What was checked beside a comparison: its own bounds, and how old each side is. */
export type ComparisonCheck = ComparisonGateCheck | AgeCheck;
