// Two scores and their common clauses → the gap, and the terms that add up to it.
import { add, fraction, multiply, subtract, type Fraction } from "../math/fraction.ts";
import type { ComparisonReason, CoverageTerm, GapSplit, MethodTerm, SplitWay } from "../model/comparison.ts";
import type { SideName } from "../model/comparisonSentence.ts";
import type { Method } from "../model/method.ts";
import type { Score } from "../model/score.ts";
import { isWithheld } from "../model/isWithheld.ts";
import { coverageBounds } from "./coverageBounds.ts";
import { pointsBetween } from "./points.ts";
import { scoreOn } from "./scoreOn.ts";
import { splitMethod } from "./splitMethod.ts";

/** Scores on the common clauses: A and B as they are, x = A's ratings by B's method, y = B's by A's. */
export interface CommonScores {
  readonly a: Score;
  readonly b: Score;
  readonly x: Score;
  readonly y: Score;
}

const half = fraction(1, 2);

/**
 * F_A − F_B = coverage + method + rating, without remainder, in percentage points:
 * coverage = (F_A − a) + (b − F_B), each side by its own ratings and its own method;
 * method = ((a − x) + (y − b)) ÷ 2 and rating = ((a − y) + (x − b)) ÷ 2, on the common clauses: the Shapley value
 * of two players (Shorrocks 1999). Swapping A and B flips every sign, and no rating is invented.
 * Where x or y does not exist one order is left: method = y − b, rating = a − y (or a − x, x − b).
 *
 * @returns terms that cannot be computed are `null`, and `reasons` say why
 * @example F_A 92.13, F_B 35.42, a 92.36, b 43.75, x 81.25, y 63.89 // 8.10 + 15.63 + 32.99 = 56.71
 */
export function splitGap(a: Score, b: Score, common: CommonScores, clauses: readonly string[]): GapSplit {
  const figure = {
    a: common.a.overall.value,
    b: common.b.overall.value,
    x: common.x.overall.value,
    y: common.y.overall.value,
  };
  const way = wayOf(figure);
  const coverage: CoverageTerm = coverageOf(a.overall.value, b.overall.value, figure);
  const toA = pointsBetween(figure.a, figure.x);
  const toB = pointsBetween(figure.y, figure.b);
  const ratingUnderA = pointsBetween(figure.a, figure.y);
  const ratingUnderB = pointsBetween(figure.x, figure.b);
  const { term, reason } = methodTerm(way, meanOf(toA, toB), a, b, clauses);
  return {
    gap: pointsBetween(a.overall.value, b.overall.value),
    coverage,
    method: term,
    rating: way === "none" ? null : meanOf(ratingUnderA, ratingUnderB),
    together: way === "inseparable" ? pointsBetween(figure.a, figure.b) : null,
    interaction: toA === null || toB === null ? null : subtract(toA, toB),
    way,
    bounds: way === "none" && hasFigures(a) && hasFigures(b) ? coverageBounds(a, b) : null,
    reasons: [...reasonsOf(a, b, common, clauses), ...(reason === null ? [] : [reason])],
  };
}

/** Neither withheld nor of a method that gives none. */
const hasFigures = (score: Score): boolean => !isWithheld(score) && !score.method.countsOnly;

type Known = Readonly<Record<keyof CommonScores, Fraction | null>>;

const wayOf = ({ a, b, x, y }: Known): SplitWay => {
  if (a === null || b === null) return "none";
  if (x !== null && y !== null) return "both-orders";
  return y !== null ? "under-a" : x !== null ? "under-b" : "inseparable";
};

function coverageOf(figureA: Fraction | null, figureB: Fraction | null, common: Known): CoverageTerm {
  const halves = { a: pointsBetween(figureA, common.a), b: pointsBetween(common.b, figureB) };
  return { total: halves.a === null || halves.b === null ? null : add(halves.a, halves.b), ...halves };
}

/** The mean of both, or the one that exists. */
const meanOf = (first: Fraction | null, second: Fraction | null): Fraction | null =>
  first === null ? second : second === null ? first : multiply(half, add(first, second));

function methodTerm(
  way: SplitWay,
  total: Fraction | null,
  a: Score,
  b: Score,
  clauses: readonly string[],
): { term: MethodTerm | null; reason: ComparisonReason | null } {
  if (way === "none" || total === null) return { term: null, reason: null };
  const tried = way === "both-orders" ? [a, b] : way === "under-a" ? [b] : [a];
  const { parts, reason } = splitMethod(a.method, b.method, (method: Method) =>
    tried.map((side) => scoreOn(side, method, clauses)),
  );
  return { term: { total, parts }, reason };
}

const missing = (
  id: "no-figure" | "no-common-figure",
  side: SideName,
  { overall }: Score,
): ComparisonReason[] => (overall.value === null ? [{ id, params: { side }, reasons: overall.reasons }] : []);

function reasonsOf(a: Score, b: Score, common: CommonScores, clauses: readonly string[]): ComparisonReason[] {
  const whole = [...missing("no-figure", "A", a), ...missing("no-figure", "B", b)];
  if (isWithheld(a) || isWithheld(b)) return whole;
  if (clauses.length === 0) return [...whole, { id: "no-common-clause", params: {}, reasons: [] }];
  const onCommon = [
    ...missing("no-common-figure", "A", common.a),
    ...missing("no-common-figure", "B", common.b),
  ];
  if (onCommon.length > 0) return [...whole, ...onCommon];
  return [...whole, ...crossed("A", common.x, b.method), ...crossed("B", common.y, a.method)];
}

const crossed = (ratings: SideName, score: Score, method: Method): ComparisonReason[] =>
  score.overall.value === null
    ? [
        {
          id: isWithheld(score) ? "unreadable" : "no-crossed-figure",
          params: { ratings, method: method.id },
          reasons: score.overall.reasons,
        },
      ]
    : [];
