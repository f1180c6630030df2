// What is asked of a published figure, and what arithmetic answers.
import type { Fraction } from "../math/fraction.ts";
import type { RoundingRule } from "../math/unround.ts";
import type { AuditRemark, ChanceReach } from "./auditRemark.ts";
import type { ClaimCheck, Score } from "./score.ts";

export type {
  AuditRemark,
  AuditRemarkId,
  AuditRemarkOf,
  AuditRemarkParams,
  ChanceReach,
  SearchSize,
} from "./auditRemark.ts";

/** All numbers of clauses are tried up to this one; above it, the stated one alone. */
export const mostFewer = 500;

/** What a clause can be worth, as an audit tries it. */
export interface AuditScale {
  /** A usual scale, the id of a method, or the levels as the call lists them. */
  readonly id: string;
  /** In percent: at least two, ascending, 0 to 100. */
  readonly levels: readonly Fraction[];
}

/** A band of clauses, from `min` percent up to the next higher band, and how many clauses are said to lie in it. */
export interface CountedBand {
  readonly id: string;
  /** In percent, as is `below`. */
  readonly min: Fraction;
  /** Where the next higher band begins; `null` for the highest, which ends with 100 itself. */
  readonly below: Fraction | null;
  /** `null` where nothing is said of the band. */
  readonly count: number | null;
}

/** A published figure, what was said with it, and what it is to be held against. */
export interface FigureQuestion {
  /** As printed: digits with at most one point. Trailing zeros matter. */
  readonly figure: string;
  /** What the figure would be if all were done: 100 for percents, 5 for marks out of five. */
  readonly of: Fraction;
  /** Over how many clauses it is said to be; `null` where that is not stated. */
  readonly clauses: number | null;
  /** Where that is not stated: the clauses of the plan, which are tried first; `null` without a plan. */
  readonly planned: number | null;
  /** Numbers of clauses are tried from 1 up to this one, at least `clauses`; above 500, only this one. */
  readonly most: number;
  /** Numbers of other things that may have been averaged, such as activities; `null` where none are to be tried. */
  readonly units: { readonly from: number; readonly to: number } | null;
  /** All bands, highest first; none where nothing is said of any. */
  readonly bands: readonly CountedBand[];
  readonly scales: readonly AuditScale[];
  readonly roundings: readonly RoundingRule[];
  /** Clauses of each direction, where a mean of direction means is to be tried; `null` where it is not. */
  readonly directionSizes: readonly number[] | null;
}

/** How the clauses can lie on the levels of a scale so that they give the figure. */
export interface Solutions {
  /** Ways to place the clauses on the levels; `null` where they are too many to count, or are not counted. */
  readonly count: bigint | null;
  /** The first few of them: the number of clauses at each level of the scale. */
  readonly listed: readonly (readonly number[])[];
}

/** `equal`: every clause counts alike; `direction-means`: the figure is the mean of the directions' means. */
export const auditWeights = ["equal", "direction-means"] as const;

/** One of `auditWeights`. */
export type AuditWeights = (typeof auditWeights)[number];

/**
 * What is averaged: the clauses that are stated (or those of the plan), their directions, other units, fewer clauses than stated,
 * or any number, where none is stated.
 */
export const auditReadings = ["stated", "directions", "units", "fewer", "any"] as const;

/** One of `auditReadings`. */
export type AuditReading = (typeof auditReadings)[number];

/** Circumstances under which the figure comes about; one of several, and no proof. */
export interface Explanation {
  readonly reading: AuditReading;
  /** For what share of figures that came about in another way, 0 to 1, the search up to here finds something; `null` for the stated number. */
  readonly chance: Fraction | null;
  readonly clauses: number;
  readonly scale: AuditScale;
  /** Finer scales on which the very same solutions remain. */
  readonly alsoOn: readonly string[];
  readonly weights: AuditWeights;
  /** The rules under which it fits. What follows is said of the first of them. */
  readonly roundings: readonly RoundingRule[];
  /** The exact means, in percent, that print as the figure. */
  readonly means: { readonly count: number; readonly least: Fraction; readonly greatest: Fraction };
  readonly reach: ChanceReach;
  readonly solutions: Solutions;
  readonly assumes: readonly AuditRemark[];
  readonly supports: readonly AuditRemark[];
  readonly settles: readonly AuditRemark[];
}

/** Circumstances under which the figure cannot come about. */
export interface Impossibility {
  /** `null` where no number of clauses is stated, and none of those tried fits. */
  readonly clauses: number | null;
  readonly scale: AuditScale;
  readonly weights: AuditWeights;
  readonly roundings: readonly RoundingRule[];
  /** The nearest exact means, in percent, that can be reached on either side; `null` where there is none. */
  readonly nearest: { readonly below: Fraction | null; readonly above: Fraction | null };
}

/** The numbers of clauses that fit on a scale, and how many would fit by chance. */
export interface ClausesFit {
  readonly scale: AuditScale;
  readonly clauses: readonly number[];
  /** Of the other units. */
  readonly units: readonly number[];
  /** The sum of the chance reaches of all numbers tried. */
  readonly expected: Fraction;
  /**
   * For what share, 0 to 1, of simulated figures of as many clauses some number but the stated one fits on this scale or one before
   * it, where the stated one does not; of all printable figures, where no number is stated.
   */
  readonly chance: Fraction;
}

/** The least and greatest mean, in percent, that the stated counts leave to so many clauses, on any scale. */
export interface CountBounds {
  readonly clauses: number;
  readonly least: Fraction;
  readonly greatest: Fraction;
  /** Whether the greatest mean can be reached, or only approached. */
  readonly greatestReached: boolean;
  /** Whether the figure lies outside, however it was rounded. */
  readonly excludes: boolean;
}

/**
 * How much of what a method can give was searched: all of it; as much as gave an example; nothing, since a rating can be any
 * percent; not all, since there are too many values.
 */
export const ownExtents = ["complete", "example", "any-percent", "too-many"] as const;

/**
 * A claimed figure, held against the plan itself: each clause has any value that its bodies, activities and raters can give it
 * under the method, or is left out.
 */
export interface OwnSearch {
  /** The id of the method. */
  readonly method: string;
  /** Clauses in scope. */
  readonly most: number;
  /** What one rating can be worth, in percent, ascending. */
  readonly levels: readonly Fraction[];
  readonly extent: (typeof ownExtents)[number];
  /** Numbers of counted clauses over which the figure can come about; all in scope where directions are averaged. */
  readonly clauses: readonly number[];
}

/**
 * `reproduced`: the rows give the figure, and nothing more was tried; `possible`: over the stated clauses (or, where none are stated, over some number) on every scale tried;
 * `possible-on-some-scales`: on some of them; `possible-otherwise`: over fewer clauses or with other weights
 * only; `possible-in-plan`: from the bodies, activities, raters and weights of the plan under the method; `impossible`: under
 * nothing that was tried; `unsettled`: nor was it found, but not everything could be tried.
 */
export const auditVerdicts = [
  "reproduced",
  "possible",
  "possible-on-some-scales",
  "possible-in-plan",
  "possible-otherwise",
  "unsettled",
  "impossible",
] as const;

/** One of `auditVerdicts`. */
export type AuditVerdict = (typeof auditVerdicts)[number];

/** What arithmetic says of a published figure. */
export interface FigureAudit {
  readonly question: FigureQuestion;
  readonly verdict: AuditVerdict;
  /** How many clauses the rows count, where they give the figure; else `null`. */
  readonly counted: number | null;
  /** By number of clauses; empty where no counts are stated. */
  readonly bounds: readonly CountBounds[];
  readonly fits: readonly ClausesFit[];
  /** Simplest first: the stated number, then other units, then fewer clauses. */
  readonly explanations: readonly Explanation[];
  readonly impossible: readonly Impossibility[];
  /** What the plan itself allows; `null` for a figure of the call, and where the rows give the figure. */
  readonly own: OwnSearch | null;
  /** What was said with the figure and does not add up. */
  readonly contradictions: readonly AuditRemark[];
  /** What could not be tried. */
  readonly untested: readonly AuditRemark[];
}

/** A figure's audit together with where the figure was claimed. */
export interface ClaimAudit {
  readonly audit: FigureAudit;
  /** `null` for a figure of the call. */
  readonly claim: { readonly score: Score; readonly check: ClaimCheck } | null;
}

/** Two figures for one plan, over sets of clauses of which the larger is taken to hold the smaller. */
export interface PairAudit {
  readonly larger: PairSide;
  readonly smaller: PairSide;
  /** Mean of the clauses that only the larger covers, were both agreed on the others; in percent. */
  readonly breakEven: RoundedRange;
  /** Whether a mean from 0 to 100 would do, so that coverage alone can explain the gap. */
  readonly coverageSuffices: boolean;
  /** The smaller's figure over all clauses of the larger, in percent: the others at 0 (worst), at 100 (best). */
  readonly worst: RoundedRange;
  readonly best: RoundedRange;
}

/** One of two published figures: the mean of so many clauses, each counting alike. */
export interface PairSide {
  /** Who published it. */
  readonly label: string;
  /** As printed, in percent. */
  readonly figure: string;
  readonly clauses: number;
}

/** The value for the figures as printed, and the ends that their rounding leaves. */
export interface RoundedRange {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}
