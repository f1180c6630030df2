// Judged clauses and the overall figure → the points that each clause adds, and the points that it lost.
import {
  divide,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { Clause } from "../model/plan.ts";
import type { ClauseScore, Score } from "../model/score.ts";
import { eachResultOnce } from "./eachResultOnce.ts";
import { clauseFigure } from "./groupFigure.ts";
import type { JudgedClause } from "./judgeClause.ts";

/**
 * A clause's share is its weight over the weights that count, in its group and of its group: the plan, or the
 * direction times the direction's part among those with a figure. Shares, 0 to 1, add up to 1; points = share ×
 * credit × 100 to the overall figure in percent, and points lost to 100 minus that figure, all exactly. `null`
 * if there is no overall figure.
 *
 * @example four clauses of equal weight at 1, 1, 1/2 and 0: share 1/4 each; points 25, 25, 12.5, 0; lost 0, 0, 12.5, 25
 */
export function clauseScores(
  judged: readonly JudgedClause[],
  weightOf: (clause: Clause) => Fraction,
  score: Pick<Score, "directions" | "overall" | "method">,
): ClauseScore[] {
  const groupOf = groupTest(score);
  const shareOf = (item: JudgedClause): Fraction => {
    const { weights, share } = groupOf(item);
    const within = item.credit === null || isZero(weights) ? zero : divide(weightOf(item.clause), weights);
    return multiply(within, share);
  };
  const pointsOf = (item: JudgedClause): Points => {
    if (score.overall.value === null) return noPoints;
    const share = shareOf(item);
    const points = multiply(multiply(share, item.credit ?? zero), hundred);
    return { share, points, lost: subtract(multiply(share, hundred), points) };
  };
  // Clauses of one weight and credit have the same points: in a plan of fifty thousand they are computed a few times.
  const known = new Map<Fraction | null, Points>();
  const likePoints = (item: JudgedClause): Points => {
    if (score.method.across !== "clauses" || weightOf(item.clause) !== one) return pointsOf(item);
    const own = known.get(item.credit) ?? pointsOf(item);
    known.set(item.credit, own);
    return own;
  };
  const figureOf = eachResultOnce(clauseFigure);
  return judged.map((item) => {
    const { share, points, lost } = likePoints(item);
    return {
      clause: item.clause,
      figure: figureOf(item),
      weight: weightOf(item.clause),
      share,
      points,
      lost,
      gap: item.gap,
    };
  });
}

type Points = Pick<ClauseScore, "share" | "points" | "lost">;

const noPoints: Points = { share: null, points: null, lost: null };

const hundred = fraction(100);

/** What clauses are weighed in: the plan, or a direction. */
interface ClauseGroup {
  /** The sum of the weights of its clauses that count: the denominator of its figure. */
  readonly weights: Fraction;
  /** The part of the overall figure that the group makes up: all of it, or a direction's weight among those with a figure. */
  readonly share: Fraction;
}

function groupTest({
  directions,
  overall,
  method,
}: Pick<Score, "directions" | "overall" | "method">): (item: JudgedClause) => ClauseGroup {
  const whole = { weights: overall.denominator, share: one };
  if (method.across === "clauses") return () => whole;
  const weighed = directions
    .filter(({ figure }) => figure.value !== null)
    .map(({ direction, figure }) => ({
      id: direction.id,
      weights: figure.denominator,
      weight: method.weights === "declared" ? direction.weight : one,
    }));
  const total = sum(weighed.map(({ weight }) => weight));
  const groups = new Map(
    weighed.map(({ id, weights, weight }) => [
      id,
      { weights, share: isZero(total) ? zero : divide(weight, total) },
    ]),
  );
  return ({ clause }) => groups.get(clause.direction) ?? noGroup;
}

/** A direction without a figure. */
const noGroup: ClauseGroup = { weights: zero, share: zero };
