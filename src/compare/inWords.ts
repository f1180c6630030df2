// A comparison → three to six plain sentences, as ids and the numbers to put into them.
import { toPercent } from "../math/toPercent.ts";
import { absolute, compareFractions, isZero, subtract, zero, type Fraction } from "../math/fraction.ts";
import { printingModes } from "../math/printingModes.ts";
import { roundToText, type RoundingMode } from "../math/round.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Sentence } from "../model/comparisonSentence.ts";
import type { Score } from "../model/score.ts";
import { isWithheld } from "../model/isWithheld.ts";
import { disputedSentences } from "./disputedSentences.ts";

type Parts = Omit<Comparison, "sentences">;

/** Only what the figures carry is said; a sentence whose figure is missing is left out. */
export const inWords = (comparison: Parts): Sentence[] => [
  ...gapSentence(comparison),
  ...splitSentence(comparison),
  ...commonSentence(comparison),
  ...disputedSentences(comparison),
  ...outcomesSentence(comparison),
  ...agreementSentence(comparison),
  ...largestSentence(comparison),
  ...publishedSentences(comparison),
];

function gapSentence({ a, b }: Parts): Sentence[] {
  const [valueA, valueB] = [a.overall.value, b.overall.value];
  if (valueA === null || valueB === null) {
    const sides = [
      ...(valueA === null ? (["A"] as const) : []),
      ...(valueB === null ? (["B"] as const) : []),
    ];
    const methods = [a, b].flatMap(({ method }) => (method.countsOnly ? [method.id] : []));
    const countsOnly = methods.length === 0 ? {} : { countsOnly: [...new Set(methods)] };
    return [{ id: "no-gap", params: { sides, ...countsOnly } }];
  }
  const [percentA, percentB] = [toPercent(valueA), toPercent(valueB)];
  const params = { a: percentA, b: percentB, gap: absolute(subtract(percentA, percentB)) };
  const sign = compareFractions(valueA, valueB);
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

function outcomesSentence({ a, b, agreement }: Parts): Sentence[] {
  const { clauses, of, outcomes } = agreement;
  if (clauses === 0 || clauses === of || a.assessment === b.assessment) return [];
  return [{ id: "outcomes", params: { clauses, of, n: outcomes.n, same: outcomes.same } }];
}

function agreementSentence({ a, b, agreement: { n, clauses, above, signTest } }: Parts): Sentence[] {
  if (n === 0 || a.assessment === b.assessment) return [];
  return [
    {
      id: "agree",
      params: {
        n,
        clauses,
        same: above.same,
        a: above.a,
        b: above.b,
        ...(signTest === null ? {} : { p: signTest }),
      },
    },
  ];
}

function largestSentence({ clauses, split: { gap } }: Parts): Sentence[] {
  const moving = clauses.flatMap(({ clause: { id }, contribution: { total, rating, coverage } }) =>
    total === null || isZero(total) ? [] : [{ id, amount: total, where: largerOf(rating, coverage) }],
  );
  const [largest] = moving;
  if (gap === null || largest === undefined) return [];
  const { id: clause, amount, where } = largest;
  const others = moving.filter((item) => sameSize(item.amount, amount)).length - 1;
  return [{ id: "largest", params: { clause, amount, others, where } }];
}

/** Even a common clause may move coverage, where a direction weighs more on one side. */
const largerOf = (rating: Fraction | null, coverage: Fraction | null): "rating" | "coverage" =>
  compareFractions(absolute(coverage ?? zero), absolute(rating ?? zero)) > 0 ? "coverage" : "rating";

const sameSize = (one: Fraction, other: Fraction): boolean =>
  compareFractions(absolute(one), absolute(other)) === 0;

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
