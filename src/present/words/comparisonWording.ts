// What has to be said of comparisons, in every language: the parts of each sentence, as texts and counts.
import type { ComparisonReasonParams } from "../../model/comparison.ts";
import type { SideName } from "../../model/comparisonSentence.ts";

interface Figures {
  /** Rounded numbers as text, with the decimal mark of the language. Sizes have no sign. */
  readonly a: string;
  readonly b: string;
  readonly gap: string;
}

/** Terms turned so that what works in the direction of the gap has no minus. */
interface Split {
  readonly gap: string;
  readonly coverage: string;
  readonly method: string;
  readonly rating: string;
  /** Whether a term works against the gap, and so has a minus. */
  readonly against: boolean;
}

/** A figure that a side published beside what its rows give. */
export interface PublishedTexts {
  readonly side: SideName;
  readonly figure: string;
  readonly found: string;
  readonly points: string;
  /** Whether more was published than the rows give. */
  readonly more: boolean;
  /** The name of the body that published the figure, where the rows are our coding of its account; else `null`. */
  readonly coded: string | null;
  /** Under which rounding the rows give the figure all the same; `null` for none. */
  readonly ifRounded: string | null;
}

/** The parts of each sentence as they are shown. */
export interface SentenceTexts {
  readonly "a-above": Figures;
  readonly "b-above": Figures;
  readonly level: Figures;
  /** `countsOnly`: the ids of their methods, where these give no figures. */
  readonly "no-gap": {
    readonly sides: readonly SideName[];
    readonly countsOnly?: readonly string[];
  };
  readonly bounds: { readonly clauses: number; readonly low: string; readonly high: string };
  readonly split: Split;
  readonly "split-one-method": Split;
  readonly "split-one-rating": Split;
  readonly "split-in-one": {
    readonly gap: string;
    readonly coverage: string;
    readonly together: string;
    readonly against: boolean;
  };
  readonly common: { readonly a: number; readonly b: number; readonly both: number };
  readonly disputed: {
    readonly side: SideName;
    readonly other: SideName;
    readonly reason: "not-due" | "not-applicable";
    readonly count: number;
    /** Their ids, each with the other side's status in brackets where it gave one: `1.4 (none)`. */
    readonly clauses: string;
  };
  readonly outcomes: {
    readonly clauses: number;
    readonly of: number;
    readonly n: number;
    readonly same: number;
  };
  readonly agree: {
    /** Pairs of ratings, and the clauses of which they are. */
    readonly n: number;
    readonly clauses: number;
    readonly same: number;
    readonly a: number;
    readonly b: number;
    /** In percent; `null` where neither side is higher anywhere. */
    readonly chance: string | null;
  };
  readonly largest: {
    readonly clause: string;
    readonly points: string;
    readonly towards: SideName;
    /** How many other clauses move the gap as much. */
    readonly others: number;
    readonly where: "rating" | "coverage";
  };
  readonly "a-published": readonly [PublishedTexts];
  readonly "b-published": readonly [PublishedTexts];
  readonly "both-published": readonly [PublishedTexts, PublishedTexts];
}

/** Whole sentences, with their full stop. */
export type SentenceWordings = { readonly [I in keyof SentenceTexts]: (p: SentenceTexts[I]) => string };

/** Clauses of a sentence, without a full stop. @param because "" or what scoring said about it, in brackets */
export type ComparisonReasonWordings = {
  readonly [I in keyof ComparisonReasonParams]: (p: ComparisonReasonParams[I], because: string) => string;
};
