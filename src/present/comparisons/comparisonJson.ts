// A comparison → the JSON contract's kind `comparison`.
import { toText, type Fraction } from "../../math/fraction.ts";
import type { Agreement, Measure } from "../../model/agreement.ts";
import type {
  Comparison,
  Contribution,
  CoverageBounds,
  GroupComparison,
  MethodTerm,
  Sentence,
} from "../../model/comparison.ts";
import type { Method, Rounding } from "../../model/method.ts";
import type { Figure, Score } from "../../model/score.ts";
import { coefficientRounding, commonRounding, exactJson, inPercent } from "./comparisonNumbers.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { sentenceText } from "./comparisonSentences.ts";
import { measureReasonText } from "./comparisonWords.ts";
import { clauseEvidence } from "./clauseEvidence.ts";
import { figureJson } from "../figureJson.ts";
import { scoreJson } from "../scores/scoresJson.ts";
import { wholeView } from "../scores/scoreView.ts";

const none = { exact: null, value: null } as const;

/** @param evidence whether the rows of both sides are listed with each clause */
export function comparisonJson(comparison: Comparison, evidence: boolean) {
  const { a, b, split, published, figures } = comparison;
  const rounding = commonRounding(a, b);
  const exact = (value: Fraction | null) => exactJson(value, rounding);
  return {
    a: sideJson(a),
    b: sideJson(b),
    gap: exact(split.gap),
    terms: {
      coverage: {
        ...(exact(split.coverage.total) ?? none),
        a: exact(split.coverage.a),
        b: exact(split.coverage.b),
      },
      method: methodJson(split.method, rounding),
      rating: exact(split.rating),
      together: exact(split.together),
      published: { a: exact(published.a), b: exact(published.b) },
    },
    publishedGap: exact(published.gap),
    split: {
      way: split.way,
      interaction: exact(split.interaction),
      reasons: split.reasons.map((reason) => ({
        id: reason.id,
        params: reason.params,
        text: comparisonReasonText(reason, "en"),
      })),
      bounds: split.bounds === null ? null : boundsJson(split.bounds, rounding),
    },
    common: {
      clauses: comparison.common,
      a: figureJson(figures.a, a.method.rounding),
      b: figureJson(figures.b, b.method.rounding),
      x: figureJson(figures.x, b.method.rounding),
      y: figureJson(figures.y, a.method.rounding),
    },
    clauses: comparison.clauses.map((item) => ({
      id: item.clause.id,
      direction: item.clause.direction,
      a: figureOrNull(item.a, a.method),
      b: figureOrNull(item.b, b.method),
      relation: item.relation,
      difference: exact(item.difference),
      contribution: contributionJson(item.contribution, rounding),
      ...(evidence
        ? {
            evidence: {
              a: clauseEvidence(a.assessment.ratings, item.rows.a),
              b: clauseEvidence(b.assessment.ratings, item.rows.b),
            },
          }
        : {}),
    })),
    directions: comparison.directions.map((group) => groupJson(group, a, b)),
    bodies: comparison.bodies.map((group) => groupJson(group, a, b)),
    agreement: agreementJson(comparison.agreement, rounding),
    sentences: comparison.sentences.map((sentence) => sentenceJson(sentence, rounding)),
    claims: [...claimsJson("A", a), ...claimsJson("B", b)],
  };
}

function sideJson(score: Score) {
  const { plan, assessment, method, overall } = scoreJson(score, wholeView);
  return { plan, assessment, method, overall };
}

const claimsJson = (side: "A" | "B", score: Score) =>
  scoreJson(score, wholeView).claims.map((claim) => ({ side, ...claim }));

const figureOrNull = (figure: Figure | null, { rounding }: Method) =>
  figure === null ? null : figureJson(figure, rounding);

function methodJson(term: MethodTerm | null, rounding: Rounding) {
  const parts = Object.entries(term?.parts ?? {}).map(([choice, part]) => [
    choice,
    exactJson(part, rounding),
  ]);
  return {
    ...(exactJson(term?.total ?? null, rounding) ?? none),
    parts: parts.length === 0 ? null : Object.fromEntries(parts),
  };
}

const boundsJson = ({ clauses, a, b, gap }: CoverageBounds, rounding: Rounding) => {
  const range = ({ low, high }: CoverageBounds["a"]) => ({
    low: exactJson(low, rounding),
    high: exactJson(high, rounding),
  });
  return { clauses, a: range(a), b: range(b), gap: range(gap) };
};

const contributionJson = ({ total, rating, coverage }: Contribution, rounding: Rounding) => ({
  ...(exactJson(total, rounding) ?? none),
  rating: exactJson(rating, rounding),
  coverage: exactJson(coverage, rounding),
});

const groupJson = ({ id, difference, contribution, ...figures }: GroupComparison, a: Score, b: Score) => ({
  id,
  a: figureOrNull(figures.a, a.method),
  b: figureOrNull(figures.b, b.method),
  difference: exactJson(difference, commonRounding(a, b)),
  contribution: contributionJson(contribution, commonRounding(a, b)),
});

const sentenceJson = (sentence: Sentence, rounding: Rounding) => ({
  id: sentence.id,
  params: Object.fromEntries(
    Object.entries(sentence.params).map(([name, value]) => [
      name,
      typeof value === "object" ? toText(value) : value,
    ]),
  ),
  text: sentenceText(sentence, rounding, "en"),
});

/** Coefficients as they are; shares in percent, differences in percentage points. */
export function measureJson(measure: Measure, rounding: Rounding, inUnit = (value: Fraction) => value) {
  const exact = (value: Fraction) => exactJson(inUnit(value), rounding);
  const value = measure.value === null ? none : (exact(measure.value) ?? none);
  return {
    value: value.value,
    exact: value.exact,
    interval:
      measure.interval === null
        ? null
        : { low: exact(measure.interval.low), high: exact(measure.interval.high) },
    undefinedResamples: measure.undefinedResamples,
    reason: measure.reason === null ? null : measureReasonText(measure.reason, "en"),
  };
}

function agreementJson(agreement: Agreement, rounding: Rounding) {
  const { n, basis, scale, valuedBy, metric, above, signTest, spread, table, resampling } = agreement;
  return {
    n,
    basis,
    scale,
    valuedBy,
    resampling,
    percent: measureJson(agreement.percent, rounding, inPercent),
    alpha: { metric, ...measureJson(agreement.alpha, coefficientRounding) },
    kappa: { weights: "quadratic", ...measureJson(agreement.kappa, coefficientRounding) },
    ac2: { weights: "quadratic", ...measureJson(agreement.ac2, coefficientRounding) },
    meanDifference: measureJson(agreement.meanDifference, rounding),
    shareAbove: measureJson(agreement.shareAbove, rounding, inPercent),
    above,
    signTest: exactJson(signTest, { decimals: 4, mode: "half-up" }),
    bias: exactJson(spread?.bias ?? null, rounding),
    noise: exactJson(spread?.noise ?? null, rounding),
    meanSquare: exactJson(spread?.meanSquare ?? null, rounding),
    table,
  };
}
