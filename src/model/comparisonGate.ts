// A bound that a comparison must keep, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { NoInterval } from "./agreement.ts";
import type { Comparison } from "./comparison.ts";
import type { AgeCheck, GateVerdict } from "./gate.ts";

/** What a comparison can be held against. */
export const comparisonGateKinds = ["max-gap", "min-agreement"] as const;

/** The gap of a pair, Krippendorff's alpha of all, or the share of equal outcomes of a pair. */
export const comparisonMeasures = ["gap", "alpha", "outcomes"] as const;

/** How far figures may lie apart, or how far assessors must agree. */
export interface ComparisonGate {
  readonly kind: (typeof comparisonGateKinds)[number];
  readonly measure: (typeof comparisonMeasures)[number];
  /** Of alpha and of outcomes: whether the value is meant, or the lower end of its interval. */
  readonly of: "value" | "lower";
  /** A gap in percentage points, 0 or more; alpha, at most 1; equal outcomes in percent. */
  readonly limit: Fraction;
  /** The limit as the call or the workspace wrote it. */
  readonly written: string;
}

/** Whether a comparison keeps a bound. */
export interface ComparisonGateCheck {
  readonly gate: ComparisonGate;
  /** The pair whose gap or outcomes it is about; `null` for the alpha of all. */
  readonly pair: Comparison | null;
  /** The gap without its sign in percentage points, or alpha, or equal outcomes in percent, or the lower end of its interval; `null` where there is none. */
  readonly found: Fraction | null;
  /** False where nothing was found: what cannot be computed keeps no bound. `null` where that passes. */
  readonly met: GateVerdict;
  /** What the gap is too wide, in percentage points, or what is missing of alpha or, in percentage points, of equal outcomes; above 0; `null` where the bound is kept or nothing was found. */
  readonly distance: Fraction | null;
  /**
   * The fewest clauses that add as much to the gap, or as much to the disagreement; `null` where the bound is
   * kept, for the lower end of an interval, and where clauses do not add that much: a method can part two figures.
   */
  readonly clauses: readonly string[] | null;
  /** How many clauses are compared, of those of which a side says anything; `null` for a gap. */
  readonly compared: { readonly clauses: number; readonly of: number } | null;
  /** Why the lower end of an interval was not found, though there is a value. */
  readonly noInterval: NoInterval | null;
}

/** What was checked beside a comparison: its own bounds, and how old each side is. */
export type ComparisonCheck = ComparisonGateCheck | AgeCheck;
