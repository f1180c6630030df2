// What a comparison says in words: for each sentence an id, and the exact numbers and names that it is made of.
import type { Fraction } from "../math/fraction.ts";
import type { RoundingMode } from "../math/round.ts";

export type SideName = "A" | "B";

/** Figures in percent, and the gap without its sign in percentage points. */
interface GapParams {
  readonly a: Fraction;
  readonly b: Fraction;
  readonly gap: Fraction;
}

/** A figure that A published, what its rows give, and published minus found in percentage points. */
interface PublishedByA {
  readonly figureA: string;
  readonly foundA: Fraction;
  readonly excessA: Fraction;
  /** The body whose account was coded, where the rows are a coding. */
  readonly ofA?: string;
  /** The rounding modes under which the rows give the figure all the same. */
  readonly roundingsA?: readonly RoundingMode[];
}

interface PublishedByB {
  readonly figureB: string;
  readonly foundB: Fraction;
  readonly excessB: Fraction;
  readonly ofB?: string;
  readonly roundingsB?: readonly RoundingMode[];
}

/** What each sentence is made of. Terms are in percentage points, A minus B, as is the gap beside them. */
export interface SentenceParams {
  readonly "a-above": GapParams;
  readonly "b-above": GapParams;
  readonly level: GapParams;
  /** The sides without a figure. */
  /** `countsOnly`: the ids of their methods, where these give no figures. */
  readonly "no-gap": {
    readonly sides: readonly SideName[];
    readonly countsOnly?: readonly string[];
  };
  readonly bounds: { readonly clauses: number; readonly low: Fraction; readonly high: Fraction };
  readonly split: SplitParams;
  readonly "split-one-method": SplitParams;
  readonly "split-one-rating": SplitParams;
  readonly "split-in-one": {
    readonly coverage: Fraction;
    readonly together: Fraction;
    readonly gap: Fraction;
  };
  /** For how many clauses the rows of each side carry a value, and those of both. */
  readonly common: { readonly a: number; readonly b: number; readonly both: number };
  /**
   * Clauses that one side calls not due or not applicable, and that the other rates: as what, each status as written, or ""
   * where it gave a clause several.
   */
  readonly disputed: {
    readonly side: SideName;
    readonly reason: "not-due" | "not-applicable";
    readonly clauses: readonly string[];
    readonly rated: readonly string[];
  };
  /**
   * Of the clauses of which a side says anything those that are compared, where not all are; and of all of them how often both say the
   * same, a reason why there is no value included.
   */
  readonly outcomes: {
    readonly clauses: number;
    readonly of: number;
    readonly n: number;
    readonly same: number;
  };
  /** Ratings from both: where they agree, where A or B is higher; `p`: how likely by chance, 0 to 1. */
  readonly agree: {
    /** Pairs of ratings, and the clauses of which they are. */
    readonly n: number;
    readonly clauses: number;
    readonly same: number;
    readonly a: number;
    readonly b: number;
    readonly p?: Fraction;
  };
  /** The clause that moves the gap most, by which term, and how many others move it as much. */
  readonly largest: {
    readonly clause: string;
    readonly amount: Fraction;
    readonly others: number;
    readonly where: "rating" | "coverage";
  };
  readonly "a-published": PublishedByA;
  readonly "b-published": PublishedByB;
  readonly "both-published": PublishedByA & PublishedByB;
}

interface SplitParams {
  readonly coverage: Fraction;
  readonly method: Fraction;
  readonly rating: Fraction;
  readonly gap: Fraction;
}

export type SentenceId = keyof SentenceParams;

export const sentenceIds = [
  "a-above",
  "b-above",
  "level",
  "no-gap",
  "bounds",
  "split",
  "split-one-method",
  "split-one-rating",
  "split-in-one",
  "common",
  "disputed",
  "outcomes",
  "agree",
  "largest",
  "a-published",
  "b-published",
  "both-published",
] as const satisfies readonly SentenceId[];

/** A sentence about a comparison: an id, and exact numbers or names to put into it. */
export interface SentenceOf<I extends SentenceId> {
  readonly id: I;
  readonly params: SentenceParams[I];
}

/** One of the sentences about a comparison. */
export type Sentence = { [I in SentenceId]: SentenceOf<I> }[SentenceId];
