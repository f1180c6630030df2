// The result of asking how far two or more assessors agree.
import type { Fraction } from "../math/fraction.ts";

/**
 * Why a measure has no value: a side's figures are withheld; no clause can be compared; all ratings are equal; there
 * are values only, and no statuses of one scale; or that scale has fewer than two levels.
 */
export type MeasureReason = "withheld" | "no-pairs" | "no-variation" | "no-common-scale" | "one-category";

/** A coefficient, share or difference with its interval; a value of `null` is undefined, never 1. */
export interface Measure {
  readonly value: Fraction | null;
  /** 95 % percentile interval over resampled clauses; `null` where no resample gives a value. */
  readonly interval: { readonly low: Fraction; readonly high: Fraction } | null;
  /** `null` where there is a value. */
  readonly reason: MeasureReason | null;
  /** Resamples in which the measure is undefined; they are left out of the interval. */
  readonly undefinedResamples: number;
}

/** How intervals came about: all resamples there are, or as many drawn with a seed. */
export type Resampling =
  | { readonly kind: "exhaustive"; readonly resamples: number; readonly seed: null }
  | { readonly kind: "random"; readonly resamples: number; readonly seed: number };

/** How often each pair of statuses occurs: a row for each level of A's scale, a column for each of B's. */
export interface CrossTable {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** How far two assessors agree on the clauses that both rated, and in which direction they do not. */
export interface Agreement {
  /** Clauses that both rated with something that can be compared. */
  readonly n: number;
  /** Whether statuses of one scale were compared, or the values that the methods give. */
  readonly basis: "statuses" | "values";
  /** Id of the scale of the statuses; `null` for values. */
  readonly scale: string | null;
  /** Whether values are the mean of what either method gives, or each side's by its own method. */
  readonly valuedBy: "both-methods" | "own-method";
  /** Share of clauses with equal ratings, 0 to 1. */
  readonly percent: Measure;
  /** Of alpha: ordinal for statuses, interval for values. */
  readonly metric: "ordinal" | "interval";
  /** Krippendorff's; at most 1, as are the next two. */
  readonly alpha: Measure;
  /** Cohen's with quadratic weights, for statuses only. */
  readonly kappa: Measure;
  /** Gwet's with quadratic weights, for statuses only. */
  readonly ac2: Measure;
  /** `null` unless both sides gave each clause one status. */
  readonly table: CrossTable | null;
  /** A minus B, in percentage points. */
  readonly meanDifference: Measure;
  /** Share of clauses where A is higher than B, 0 to 1. */
  readonly shareAbove: Measure;
  /** Clauses where A is higher than B, where B is higher than A, and where they are equal. */
  readonly above: { readonly a: number; readonly b: number; readonly same: number };
  /** Two-sided exact probability of an imbalance like this or larger; `null` where neither side is higher. */
  readonly signTest: Fraction | null;
  /** In squared percentage points: meanSquare = bias + noise; `null` without values, and where they have too many digits. */
  readonly spread: {
    readonly meanSquare: Fraction;
    readonly bias: Fraction;
    readonly noise: Fraction;
  } | null;
  readonly resampling: Resampling;
}
