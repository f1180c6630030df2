// The result of asking how far two or more assessors agree.
import type { Fraction } from "../math/fraction.ts";

/**
 * Why a measure has no value: a side's figures are withheld; no clause can be compared; all ratings are equal; there
 * are values only, and no statuses of one scale; or that scale has fewer than two levels.
 */
export type MeasureReason = "withheld" | "no-pairs" | "no-variation" | "no-common-scale" | "one-category";

/** From the least to the greatest value that is in keeping with the pairs. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** So many pairs at least does the interval of a coefficient need. */
export const fewestPairs = 20;

/** Why a value has no interval: too few pairs to say, or no two ratings that differ, which say nothing of how often others would. */
export type NoIntervalReason = "too-few" | "no-disagreement";

/** A reason, and of how many pairs, or units of several raters. */
export interface NoInterval {
  readonly reason: NoIntervalReason;
  readonly pairs: number;
}

/** A coefficient, share or difference with its interval; a value of `null` is undefined, never 1. */
export interface Measure {
  readonly value: Fraction | null;
  /** 95 %: of a share by Clopper and Pearson, of anything else by resampling. */
  readonly interval: Interval | null;
  /** `null` where there is a value. */
  readonly reason: MeasureReason | null;
  /** `null` where there is an interval, or no value. */
  readonly noInterval: NoInterval | null;
  /** Resamples in which the measure is undefined; they are left out of the interval. */
  readonly undefinedResamples: number;
}

/** How the intervals of coefficients came about. */
export interface Resampling {
  readonly kind: "random";
  readonly resamples: number;
  readonly seed: number;
}

/** What a side says of a clause, or of a part of it: whatever value it is, that there is none and why, or nothing. */
export type OutcomeWord = "rated" | "not-due" | "not-applicable" | "unrated" | "insufficient";

/** A clause, or a part of it, and what each side says of it. */
export interface OutcomeUnit {
  readonly clause: string;
  readonly a: OutcomeWord;
  readonly b: OutcomeWord;
}

/** How often both sides say the same of a clause, or of a part of it: the same value, or the same reason why there is none. */
export interface OutcomeAgreement {
  readonly n: number;
  readonly same: number;
  /** Share with equal outcomes, 0 to 1. */
  readonly percent: Measure;
  /** Those on which the sides differ, by the id of the clause. */
  readonly differing: readonly OutcomeUnit[];
}

/** Clauses that are not compared for the same reasons. Where both sides rate them, no rating of the one has a counterpart. */
export interface SetAsideClauses {
  readonly a: OutcomeWord;
  readonly b: OutcomeWord;
  readonly clauses: readonly string[];
}

/** How often each pair of statuses occurs: a row for each level of A's scale, a column for each of B's. */
export interface CrossTable {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** How far two assessors agree on the clauses that both rated, and in which direction they do not. */
export interface Agreement {
  /** Pairs of ratings that are compared: one a clause, or one for each part of a clause that both rated by itself. */
  readonly n: number;
  /** Clauses that have such a pair. */
  readonly clauses: number;
  /** Clauses that both have in scope and of which a side says anything; the others of these are set aside. */
  readonly of: number;
  readonly setAside: readonly SetAsideClauses[];
  readonly outcomes: OutcomeAgreement;
  /** Whether statuses of one scale were compared, or the values that the methods give. */
  readonly basis: "statuses" | "values";
  /** Id of the scale of the statuses; `null` for values. */
  readonly scale: string | null;
  /** Whether values are the mean of what either method gives, or each side's by its own method. */
  readonly valuedBy: "both-methods" | "own-method";
  /** Share of pairs with equal ratings, 0 to 1. */
  readonly percent: Measure;
  /** Of alpha: ordinal for statuses, interval for values. */
  readonly metric: "ordinal" | "interval";
  /** Krippendorff's; at most 1, as are the next two. */
  readonly alpha: Measure;
  /** Cohen's with quadratic weights, for statuses only. */
  readonly kappa: Measure;
  /** Gwet's with quadratic weights, for statuses only. */
  readonly ac2: Measure;
  /** Of pairs; `null` unless both sides gave most clauses a status. */
  readonly table: CrossTable | null;
  /** A minus B over the values of clauses, in percentage points. */
  readonly meanDifference: Measure;
  /** Share of pairs where A is higher than B, 0 to 1. */
  readonly shareAbove: Measure;
  /** Pairs where A is higher than B, where B is higher than A, and where they are equal. */
  readonly above: { readonly a: number; readonly b: number; readonly same: number };
  /** Two-sided exact probability of an imbalance like this or larger; `null` where neither side is higher. */
  readonly signTest: Fraction | null;
  /** In squared percentage points: meanSquare = bias + noise; `null` without values, and where they have too many digits. */
  readonly spread: {
    readonly meanSquare: Fraction;
    readonly bias: Fraction;
    readonly noise: Fraction;
  } | null;
  /** `null` where no coefficient has an interval. */
  readonly resampling: Resampling | null;
}
