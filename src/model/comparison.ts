// The result of comparing two scores: the gap, what it is made of, and clause by clause who says what.
import type { Fraction } from "../math/fraction.ts";
import type { Agreement } from "./agreement.ts";
import type { Sentence, SideName } from "./comparisonSentence.ts";
import type { Clause } from "./plan.ts";
import type { Figure, Reason, Score } from "./score.ts";

/** The choices that make up a method, as far as they touch exact figures. */
export const methodChoices = ["values", "within", "across", "eligible", "treat", "weights"] as const;

/** One of the choices among which the method term is divided. */
export type MethodChoice = (typeof methodChoices)[number];

/** What each reason for a missing term is made of. */
export interface ComparisonReasonParams {
  readonly "no-figure": { readonly side: SideName };
  readonly "no-common-clause": Readonly<Record<never, never>>;
  readonly "no-common-figure": { readonly side: SideName };
  /** Whose ratings, and the id of the method that cannot value them. */
  readonly unreadable: { readonly ratings: SideName; readonly method: string };
  readonly "no-crossed-figure": { readonly ratings: SideName; readonly method: string };
  /** A mixed method: the choices that it takes from A's method, and those from B's. */
  readonly "no-hybrid-figure": {
    readonly fromA: readonly MethodChoice[];
    readonly fromB: readonly MethodChoice[];
  };
}

export type ComparisonReasonId = keyof ComparisonReasonParams;

export const comparisonReasons = [
  "no-figure",
  "no-common-clause",
  "no-common-figure",
  "unreadable",
  "no-crossed-figure",
  "no-hybrid-figure",
] as const satisfies readonly ComparisonReasonId[];

/** Why a term is missing, or only half of what it should be. */
export interface ComparisonReasonOf<I extends ComparisonReasonId> {
  readonly id: I;
  readonly params: ComparisonReasonParams[I];
  /** What scoring said about it. */
  readonly reasons: readonly Reason[];
}

/** Why a term is missing, by its id. */
export type ComparisonReason = { [I in ComparisonReasonId]: ComparisonReasonOf<I> }[ComparisonReasonId];

/**
 * Why the rows of a side carry no value for a clause: it is out of the side's scope, has no row, or its rows amount to an
 * outcome without a value.
 */
export const missingReasons = [
  "out-of-scope",
  "no-row",
  "unrated",
  "not-due",
  "not-applicable",
  "insufficient",
] as const;

export type MissingReason = (typeof missingReasons)[number];

/** For each side why its rows carry no value for a clause; `null` where they carry one. A common clause has two `null`. */
export interface Missing {
  readonly a: MissingReason | null;
  readonly b: MissingReason | null;
}

/** Clauses that are in the coverage term for the same reasons, and what they add to it, in percentage points. */
export interface CoverageGroup extends Missing {
  /** Ids, in the order of A's plan. */
  readonly clauses: readonly string[];
  /** `null` where there is no coverage term; the groups add up to it. */
  readonly contribution: Fraction | null;
}

/** The two halves of coverage: what each side's other clauses do to its own figure. In percentage points. */
export interface CoverageTerm {
  readonly total: Fraction | null;
  readonly a: Fraction | null;
  readonly b: Fraction | null;
}

/** In percentage points; `parts` add up to `total`, and are `null` where a mixed method has no figure. */
export interface MethodTerm {
  readonly total: Fraction;
  readonly parts: Readonly<Record<MethodChoice, Fraction>> | null;
}

export const splitWays = ["both-orders", "under-a", "under-b", "inseparable", "none"] as const;

/**
 * How method and rating were separated: over both orders; only under A's or B's method, since the other cannot
 * value the crossed ratings; not at all; or `none`, where a side has no figure on the common clauses.
 */
export type SplitWay = (typeof splitWays)[number];

/** Figures of the common clauses: A and B as they are, x = A's ratings by B's method, y = B's by A's. */
export interface CommonFigures {
  readonly a: Figure;
  readonly b: Figure;
  readonly x: Figure;
  readonly y: Figure;
}

/** From the least to the greatest value that is possible, in percentage points. */
export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * What the figures of A and B, in percent, and the gap, in percentage points, could be if both sides counted the
 * clauses of either.
 */
export interface CoverageBounds {
  /** Counted by either side. */
  readonly clauses: number;
  readonly a: Range;
  readonly b: Range;
  readonly gap: Range;
}

/**
 * The gap and what it is made of: gap = coverage + method + rating. All terms in percentage points, A minus B; `null`
 * where they cannot be computed, and `reasons` say why.
 */
export interface GapSplit {
  readonly gap: Fraction | null;
  readonly coverage: CoverageTerm;
  readonly method: MethodTerm | null;
  readonly rating: Fraction | null;
  /** Method and rating in one, where they cannot be separated. */
  readonly together: Fraction | null;
  /** How much the method's effect differs between A's and B's ratings; method and rating share it evenly. */
  readonly interaction: Fraction | null;
  readonly way: SplitWay;
  /** Where way is `none`, unless figures are withheld; else `null`. */
  readonly bounds: CoverageBounds | null;
  readonly reasons: readonly ComparisonReason[];
}

/** Terms that lead from the gap that the rows give to the published gap, in percentage points. */
export interface PublishedTerms {
  /** A's published figure minus its recomputed one; `null` where A published none. */
  readonly a: Fraction | null;
  /** B's recomputed figure minus its published one; `null` where B published none. */
  readonly b: Fraction | null;
  readonly gap: Fraction | null;
}

/** What a clause, direction or body adds to two terms, in percentage points; `null` where the term is missing. */
export interface Contribution {
  readonly rating: Fraction | null;
  readonly coverage: Fraction | null;
  /** Both together. */
  readonly total: Fraction | null;
}

export const relations = ["a-above", "b-above", "same", "only-a", "only-b", "no-value", "no-rating"] as const;

/**
 * How two sides' ratings of a clause compare. `only-a`: only A's rows carry a value. `no-value`: the rows of both carry
 * one or those of neither do, and there is nothing to compare; `no-rating`: in scope, and neither side has a row.
 */
export type Relation = (typeof relations)[number];

/** A clause that either side has in scope: its figure on each side, and what that does to the gap. */
export interface ClauseComparison {
  readonly clause: Clause;
  /** Under each side's own method; `null` where the clause is out of the side's scope. */
  readonly a: Figure | null;
  readonly b: Figure | null;
  readonly relation: Relation;
  readonly missing: Missing;
  /** A minus B in percentage points, where both have a value. */
  readonly difference: Fraction | null;
  readonly contribution: Contribution;
  /** The rows of each side's table that rate the clause, counted from 0. */
  readonly rows: { readonly a: readonly number[]; readonly b: readonly number[] };
}

/**
 * A direction or a body: its figure on each side, and what its clauses do to the gap. Clauses of several bodies count
 * in equal parts for each; id "" is for those of none.
 */
export interface GroupComparison {
  readonly id: string;
  /** `null` where the side has no clause of it. */
  readonly a: Figure | null;
  readonly b: Figure | null;
  /** A minus B in percentage points, where both have a value. */
  readonly difference: Fraction | null;
  readonly contribution: Contribution;
}

/** Two scores, A and B: the gap between their overall figures, what it is made of, and how far they agree. */
export interface Comparison {
  readonly a: Score;
  readonly b: Score;
  /** Ids of the clauses for which the rows of both carry a value, in A's plan's order. */
  readonly common: readonly string[];
  /** All other clauses by the reasons on both sides, and common ones that move coverage, if any. */
  readonly coverageGroups: readonly CoverageGroup[];
  readonly figures: CommonFigures;
  readonly split: GapSplit;
  readonly published: PublishedTerms;
  /** Largest contribution first. */
  readonly clauses: readonly ClauseComparison[];
  readonly directions: readonly GroupComparison[];
  /** Empty where neither side names one. */
  readonly bodies: readonly GroupComparison[];
  readonly agreement: Agreement;
  readonly sentences: readonly Sentence[];
}

/** Three or more scores: each pair, and one alpha over all. */
export interface ManyComparison {
  readonly scores: readonly Score[];
  readonly pairs: readonly Comparison[];
  readonly agreement: Pick<Agreement, "n" | "clauses" | "of" | "basis" | "metric" | "alpha" | "resampling">;
}
