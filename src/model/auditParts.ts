// Parts, their printed percents and their total: what is asked, and what arithmetic answers.
import type { Fraction } from "../math/fraction.ts";
import type { RoundingRule } from "../math/unround.ts";

/** The parts of a table, with the total and the percents that are printed with them; `null` where none are. */
export interface PartsQuestion {
  /** Counts or amounts: at least one, each 0 or more. */
  readonly parts: readonly Fraction[];
  readonly total: Fraction | null;
  /** As printed, one a part: digits with at most one point. */
  readonly percents: readonly string[] | null;
}

/** A part and the percent printed beside it. */
export interface PartPercent {
  readonly printed: string;
  /** Exact percent of the stated total, and of the sum of the parts; `null` where that is 0 or not stated. */
  readonly ofTotal: Fraction | null;
  readonly ofSum: Fraction | null;
  /** The rounding rules under which the printed percent is the part's share of either. */
  readonly fitsTotal: readonly RoundingRule[];
  readonly fitsSum: readonly RoundingRule[];
}

/** The rounding rules under which every printed percent is the share of its part. */
export interface RulesTogether {
  readonly ofTotal: readonly RoundingRule[];
  readonly ofSum: readonly RoundingRule[];
}

/** Whether the printed percents are shares that were adjusted so that they add to 100. */
export interface RemainderFit {
  readonly fits: boolean;
  /** Rows that lost equally much, of which only some were rounded up: a free choice. */
  readonly tied: readonly number[];
}

/** The smallest sets of rows that make up what a sum is too great by. */
export interface SurplusRows {
  /** Up to a hundred of them. */
  readonly sets: readonly (readonly number[])[];
  /** How many more there are. */
  readonly more: number;
  /** How many rows a set had at most that was tried; 0 where none was. */
  readonly tried: number;
}

/** Whether parts, total and percents agree, and which rows would explain it if not. Rows are counted from 0. */
export interface PartsAudit {
  readonly question: PartsQuestion;
  readonly sum: Fraction;
  /** Sum minus stated total; `null` where no total is stated. */
  readonly difference: Fraction | null;
  /** Without these rows a sum that is too great meets the total. */
  readonly surplus: SurplusRows;
  /** Rows whose value is just what is missing from a sum that is too small: counted twice they meet the total. */
  readonly missing: readonly number[];
  /** Rows with the same value. */
  readonly repeated: readonly (readonly number[])[];
  readonly percents: readonly PartPercent[];
  /** A table is rounded in one way; `null` where no percents are printed. */
  readonly together: RulesTogether | null;
  /** By the rule of the largest remainder; `null` where it cannot be tried. */
  readonly largestRemainder: RemainderFit | null;
  /** What the printed percents add up to; `null` where none are printed. */
  readonly percentSum: Fraction | null;
}
