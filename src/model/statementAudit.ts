// What the rows say of a published figure, and what two published figures say of each other.
import type { Fraction } from "../math/fraction.ts";
import type { Assessment } from "./assessment.ts";
import type { Day, Period } from "./period.ts";
import type { Plan } from "./plan.ts";
import type { Score } from "./score.ts";
import type { Statement } from "./statement.ts";

/** All numbers between two ends; `null`: without an end. */
export interface Range {
  readonly low: Fraction | null;
  readonly lowClosed: boolean;
  readonly high: Fraction | null;
  readonly highClosed: boolean;
}

/**
 * Why a figure stands for no numbers: it cannot be read; it was not published; how near it is is not said; what it changed from stands for none,
 * or is in another unit; it changed from itself, or by way of others from itself; less than nothing would be left; it changed by way of too many others.
 */
export const openReasons = [
  "unread",
  "unstated",
  "about",
  "origin",
  "origin-unit",
  "own-origin",
  "below-zero",
  "long-chain",
] as const;

/** What a figure can stand for. */
export type FigureRanges =
  | {
      readonly kind: "ranges";
      /** Several where it is not said which way it changed; none of them reaches into another. */
      readonly ranges: readonly Range[];
      /** The number itself, where the figure is a plain one. */
      readonly printed: Fraction | null;
    }
  | { readonly kind: "open"; readonly why: (typeof openReasons)[number] };

/** A statement with whose it is, and of when. */
export interface PlacedStatement {
  readonly plan: Pick<Plan, "id">;
  readonly assessment: Assessment;
  readonly statement: Statement;
  readonly figure: FigureRanges;
  /** Its own, or that of its assessment; `null`: not stated. */
  readonly day: Day | null;
  readonly period: Period | null;
}

export const pairVerdicts = [
  "agree",
  "differ",
  "less-precise",
  "not-comparable",
  "cannot-be-checked",
] as const;

/** Why two figures are not compared. */
export const apartReasons = ["unit", "clauses", "day", "period"] as const;

/** What is not stated, so that the two may be of different things. */
export const pairRemarks = ["day-unknown", "period-unknown", "clauses-unknown"] as const;

/** Two figures for one thing. */
export interface StatementPair {
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
  readonly verdict: (typeof pairVerdicts)[number];
  /** Of `not-comparable`. */
  readonly apart: readonly (typeof apartReasons)[number][];
  /** Of `cannot-be-checked`. */
  readonly open: (typeof openReasons)[number] | null;
  readonly remarks: readonly (typeof pairRemarks)[number][];
  /** The second minus the first, exact; between ranges, their distance. `null` where they have a number in common, or none is known. */
  readonly difference: Fraction | null;
  /** Whether the difference is the least that there can be, and no difference of two printed numbers. */
  readonly isLeast: boolean;
  /** Whether both stand for the very same numbers. */
  readonly isSame: boolean;
  /** Which of the two is less precise. */
  readonly wider: "a" | "b" | null;
  /** Of counts over a period and over one that holds it: the longer, where its number is the smaller all the same. */
  readonly fewerInLonger: "a" | "b" | null;
  /** Of two changes of one figure, from two others that are not known: what holds between those. */
  readonly follows: FollowingChange | null;
}

/** The figure of claim `id` is that of claim `from`, changed by `low` to `high` percent. */
export interface FollowingChange {
  readonly id: string;
  readonly from: string;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** All pairs of one plan's claims, of which the first are compared. */
export interface StatementPairs {
  readonly compared: readonly StatementPair[];
  /** How many there are. */
  readonly total: number;
}

/**
 * `reproduced`: the rows give it, under the method or another one (`methods`); `attainable`: they do not, and other ratings of the same things could;
 * `impossible`: no ratings could; `unsettled`: nothing was found, and not everything could be tried; `not-reproduced`: the rows give another
 * number, and what others could give is not asked; `cannot-be-checked`: `missing` says what is missing.
 */
export const statementVerdicts = [
  "reproduced",
  "attainable",
  "not-reproduced",
  "unsettled",
  "impossible",
  "cannot-be-checked",
] as const;

/** The facts without which a claim cannot be held against the rows. */
export const missingFacts = [
  "rows-for-words",
  "unit-of-rows",
  "ratings",
  "clauses-of-plan",
  "method",
  "same-day",
  "figure-of-rows",
  "withheld",
  "counts-only",
  "band-of-method",
  "part-of-plan",
  ...openReasons,
] as const;

/** What a share of a band can be of: clauses with a status or a value, or all in scope. */
export const shareWholes = ["status", "value", "in-scope"] as const;

/** What the rows say of one claim. */
export interface StatementCheck {
  readonly statement: Statement;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** `null` where the assessment is not scored. */
  readonly score: Score | null;
  readonly verdict: (typeof statementVerdicts)[number];
  /** What the rows give, in the unit of the claim; of several numbers the one that is claimed. */
  readonly found: Fraction | null;
  /** Of a share of a band: what `found` is made of. */
  readonly share: {
    readonly count: number;
    readonly of: (typeof shareWholes)[number];
    readonly whole: number;
  } | null;
  /** Found minus printed. */
  readonly difference: Fraction | null;
  /** Methods under which the rows give it. */
  readonly methods: readonly string[];
  readonly missing: readonly (typeof missingFacts)[number][];
}
