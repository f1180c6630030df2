// A comparison → three to six plain sentences, as ids and the numbers to put into them.
import { toPercent } from "../math/toPercent.ts";
import { absolute, compareFractions, isZero, subtract, zero, type Fraction } from "../math/fraction.ts";
import { printingModes } from "../math/printingModes.ts";
import { roundToText, type RoundingMode } from "../math/round.ts";
import { decimalsOf } from "../math/unround.ts";
import type { ClauseComparison, Comparison } from "../model/comparison.ts";
import type { Sentence } from "../model/comparisonSentence.ts";
import type { Score } from "../model/score.ts";
import { isWithheld } from "./commonClauses.ts";
import { disputedSentences } from "./disputedSentences.ts";

type Parts = Omit<Comparison, "sentences">;

/** Only what the figures carry is said; a sentence whose figure is missing is left out. */
export const inWords = (comparison: Parts): Sentence[] => [
  ...gapSentence(comparison),
  ...splitSentence(comparison),
  ...commonSentence(comparison),
  ...disputedSentences(comparison),
  ...agreementSentence(comparison),
  ...largestSentence(comparison),
  ...publishedSentences(comparison),
];

function gapSentence({ a, b, split }: Parts): Sentence[] {
  if (split.gap === null || a.overall.value === null || b.overall.value === null) {
    const sides = [
      ...(a.overall.value === null ? (["A"] as const) : []),
      ...(b.overall.value === null ? (["B"] as const) : []),
    ];
    return [{ id: "no-gap", params: { sides } }];
  }
  const params = { a: toPercent(a.overall.value), b: toPercent(b.overall.value), gap: absolute(split.gap) };
  const sign = compareFractions(split.gap, zero);
  return [{ id: sign > 0 ? "a-above" : sign < 0 ? "b-above" : "level", params }];
}

function splitSentence({ a, b, split }: Parts): Sentence[] {
  if (split.gap === null) return [];
  const coverage = split.coverage.total;
  if (split.bounds !== null) {
    const { clauses, gap } = split.bounds;
    return [{ id: "bounds", params: { clauses, low: gap.low, high: gap.high } }];
  }
  if (coverage === null) return [];
  if (split.together !== null)
    return [{ id: "split-in-one", params: { coverage, together: split.together, gap: split.gap } }];
  if (split.method === null || split.rating === null) return [];
  const terms = { coverage, method: split.method.total, rating: split.rating, gap: split.gap };
  if (a.method.hash === b.method.hash) return [{ id: "split-one-method", params: terms }];
  return [{ id: a.assessment === b.assessment ? "split-one-rating" : "split", params: terms }];
}

function commonSentence({ a, b, common, clauses }: Parts): Sentence[] {
  if (isWithheld(a) || isWithheld(b) || a.assessment === b.assessment) return [];
  const only = (side: "only-a" | "only-b"): number =>
    clauses.filter(({ relation }) => relation === side).length;
  const counts = {
    both: common.length,
    a: common.length + only("only-a"),
    b: common.length + only("only-b"),
  };
  return [{ id: "common", params: counts }];
}

function agreementSentence({ a, b, agreement: { n, above, signTest } }: Parts): Sentence[] {
  if (n === 0 || a.assessment === b.assessment) return [];
  return [
    {
      id: "agree",
      params: { n, same: above.same, a: above.a, b: above.b, ...(signTest === null ? {} : { p: signTest }) },
    },
  ];
}

function largestSentence({ clauses, common, split: { gap } }: Parts): Sentence[] {
  const [largest] = clauses;
  const amount = largest?.contribution.total ?? null;
  if (gap === null || largest === undefined || amount === null || isZero(amount)) return [];
  const like = clauses.filter(({ contribution: { total } }) => total !== null && sameSize(total, amount));
  return [
    {
      id: "largest",
      params: { clause: largest.clause.id, amount, others: like.length - 1, where: whereOf(largest, common) },
    },
  ];
}

const sameSize = (one: Fraction, other: Fraction): boolean =>
  compareFractions(absolute(one), absolute(other)) === 0;

const whereOf = ({ clause }: ClauseComparison, common: readonly string[]): "rating" | "coverage" =>
  common.includes(clause.id) ? "rating" : "coverage";

function publishedSentences({ a, b }: Parts): Sentence[] {
  const [ofA, ofB] = [excess(a), a.assessment === b.assessment ? null : excess(b)];
  const byA =
    ofA === null
      ? null
      : {
          figureA: ofA.figure,
          foundA: ofA.found,
          excessA: ofA.excess,
          ...(ofA.of === null ? {} : { ofA: ofA.of }),
          ...(ofA.roundings.length === 0 ? {} : { roundingsA: ofA.roundings }),
        };
  const byB =
    ofB === null
      ? null
      : {
          figureB: ofB.figure,
          foundB: ofB.found,
          excessB: ofB.excess,
          ...(ofB.of === null ? {} : { ofB: ofB.of }),
          ...(ofB.roundings.length === 0 ? {} : { roundingsB: ofB.roundings }),
        };
  if (byA !== null && byB !== null) return [{ id: "both-published", params: { ...byA, ...byB } }];
  if (byA !== null) return [{ id: "a-published", params: byA }];
  return byB === null ? [] : [{ id: "b-published", params: byB }];
}

interface Excess {
  readonly figure: string;
  readonly found: Fraction;
  readonly excess: Fraction;
  /** Whose account was coded. */
  readonly of: string | null;
  /** Under which the rows give it all the same. */
  readonly roundings: readonly RoundingMode[];
}

/** A published figure that the rows do not give when they are rounded as it is; `null` for any other. */
function excess({ assessment, overall, method }: Score): Excess | null {
  const [claim] = assessment.claims;
  if (claim === undefined || overall.value === null) return null;
  const found = toPercent(overall.value);
  const decimals = decimalsOf(claim.figure);
  return roundToText(found, decimals, method.rounding.mode) === claim.figure
    ? null
    : {
        figure: claim.figure,
        found,
        excess: subtract(claim.percent, found),
        of: assessment.kind === "coded" ? (assessment.of?.body ?? null) : null,
        roundings: printingModes(found, claim.figure),
      };
}
