// A plan, an assessment of it, and a method → the score: every figure exact.
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
import type { Assessment } from "../model/assessment.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import { outcomes, type Outcome } from "../model/outcome.ts";
import type { Activity, Clause, Plan } from "../model/plan.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import type { BandCount, ClauseScore, DirectionScore, Figure, Score } from "../model/score.ts";
import { bodyFigures } from "./bodyFigures.ts";
import { clauseFigure, clauseGroup, directionGroup, type WeighedClause } from "./groupFigure.ts";
import { judgeClause, type JudgedClause } from "./judgeClause.ts";
import { rateClause, type RatedRow } from "./rateClause.ts";
import { createRowReader } from "./readRows.ts";
import { rowsByClause } from "./rowsByClause.ts";
import type { ScoreInput } from "./scoreInput.ts";
import { withheldScore } from "./withheldScore.ts";

/**
 * Scores an assessment under a method. Errors in `found` (problems of its plan, scale, method or rows), and rows
 * that the method cannot read, withhold all figures: they are `insufficient`, with the problems as the reason.
 *
 * Claims are not checked here; see `checkClaims`.
 */
export function scoreAssessment(
  input: ScoreInput,
  found: readonly Problem[] = [],
): { score: Score; problems: Problem[] } {
  const { plan, assessment, method } = input;
  const asOf = input.asOf ?? assessment.asOf ?? assessment.period?.end ?? null;
  const earlier = found.filter(isError);
  if (earlier.length > 0) return { score: withheldScore(input, asOf, earlier), problems: [] };

  const { rated, problems } = readClauses(input);
  if (method.eligible !== "all" && asOf === null)
    problems.push(
      problem(
        "NAP408",
        { source: assessment.ratings.sources[0] ?? assessment.id, line: 1, column: 1 },
        { method: method.id, eligible: method.eligible },
      ),
    );
  const errors = problems.filter(isError);
  if (errors.length > 0) return { score: withheldScore(input, asOf, errors), problems };

  const judged = rated.map(({ clause, rows }) =>
    judgeClause(
      clause,
      rateClause(clause, rows, { within: method.within, unratedPart: method.treat.unratedPart }),
      method,
      asOf,
    ),
  );
  const weightOf = (clause: Clause): Fraction => (method.weights === "declared" ? clause.weight : one);
  const { directions, overall } = groupFigures(plan, judged, weightOf, method);
  const score: Score = {
    plan,
    assessment,
    scale: input.scale,
    method,
    asOf,
    overall,
    bands: countBands(judged, method),
    outcomes: countOutcomes(judged),
    directions,
    bodies: bodyFigures(plan, rated, weightOf, method, asOf),
    clauses: clauseScores(judged, weightOf, { directions, overall, method }),
    claims: [],
  };
  return { score, problems: [...problems, ...coverageNotes(score)] };
}

function readClauses({ plan, assessment, scale, method, readable }: ScoreInput): {
  rated: { clause: Clause; rows: RatedRow[] }[];
  problems: Problem[];
} {
  const table = assessment.ratings;
  const rows = rowsByClause(table);
  const reader = createRowReader(table, scale, method, readable ?? []);
  const clauses = clausesOf(plan).filter(({ id }) => isInScope(assessment, id, rows.has(id)));
  const rated = clauses.map((clause) => {
    const activities = new Map<string, Activity>(
      clause.activities.map((activity) => [activity.id, activity]),
    );
    const own = Array.from(rows.get(clause.id) ?? [], (row) =>
      reader.read(row, activities.get(activityOf(table, row)) ?? null),
    );
    return { clause, rows: own };
  });
  return { rated, problems: reader.problems() };
}

const activityOf = ({ column: { activity } }: Assessment["ratings"], row: number): string =>
  activity.names[activity.numbers[row] ?? 0] ?? "";

const isInScope = ({ scope }: Assessment, clause: string, hasRow: boolean): boolean =>
  scope === "plan" || (scope === "rated" ? hasRow : scope.includes(clause));

function groupFigures(
  plan: Plan,
  judged: readonly JudgedClause[],
  weightOf: (clause: Clause) => Fraction,
  method: Method,
): { directions: DirectionScore[]; overall: Figure } {
  const weighed: WeighedClause[] = judged.map((item) => ({ judged: item, weight: weightOf(item.clause) }));
  const directions = plan.directions.map((direction) => {
    const own = weighed.filter((item) => item.judged.clause.direction === direction.id);
    return {
      direction,
      weight: method.weights === "declared" ? direction.weight : one,
      figure: clauseGroup(own, direction.clauses.length, method),
    };
  });
  const total = clausesOf(plan).length;
  const overall =
    method.across === "clauses"
      ? clauseGroup(weighed, total, method)
      : directionGroup(directions, weighed, total, method);
  return { directions: directions.map(({ direction, figure }) => ({ direction, figure })), overall };
}

const countBands = (judged: readonly JudgedClause[], method: Method): BandCount[] => {
  const reached = judged.flatMap(({ result }) =>
    result.value === null ? [] : [bandOf(result.value, method)],
  );
  return method.bands.map((band) => ({ band, count: reached.filter((id) => id === band.id).length }));
};

/** The id of the highest band whose minimum the share reaches; `null` below all of them. */
export const bandOf = (share: Fraction, { bands }: Method): string | null =>
  bands.find(({ min }) => share.n * 100n * min.d >= min.n * share.d)?.id ?? null;

const countOutcomes = (judged: readonly JudgedClause[]): Record<Outcome, number> =>
  Object.fromEntries(
    outcomes.map((outcome) => [outcome, judged.filter(({ result }) => result.outcome === outcome).length]),
  ) as Record<Outcome, number>;

/** Each clause's part of the denominator; shares sum to 1 and points to the overall figure, exactly. */
function clauseScores(
  judged: readonly JudgedClause[],
  weightOf: (clause: Clause) => Fraction,
  { directions, overall, method }: Pick<Score, "directions" | "overall" | "method">,
): ClauseScore[] {
  const weights = judged.map((item) => (item.credit === null ? zero : weightOf(item.clause)));
  const groupOf = (item: JudgedClause): string => (method.across === "clauses" ? "" : item.clause.direction);
  const sums = new Map<string, Fraction>();
  for (const [index, item] of judged.entries())
    sums.set(groupOf(item), sum([sums.get(groupOf(item)) ?? zero, weights[index] ?? zero]));
  const withFigure = directions.filter(({ figure }) => figure.value !== null);
  const directionWeight = (weight: Fraction): Fraction => (method.weights === "declared" ? weight : one);
  const allDirections = sum(withFigure.map(({ direction }) => directionWeight(direction.weight)));
  const directionShares = new Map(
    withFigure.map(({ direction }) => [
      direction.id,
      divide(directionWeight(direction.weight), isZero(allDirections) ? one : allDirections),
    ]),
  );
  return judged.map((item, index) => {
    const group = groupOf(item);
    const total = sums.get(group) ?? zero;
    const within = isZero(total) ? zero : divide(weights[index] ?? zero, total);
    const share = method.across === "clauses" ? within : multiply(within, directionShares.get(group) ?? zero);
    const points = multiply(multiply(share, item.credit ?? zero), fraction(100));
    const known = overall.value !== null;
    return {
      clause: item.clause,
      figure: clauseFigure(item),
      weight: weightOf(item.clause),
      share: known ? share : null,
      points: known ? points : null,
      lost: known ? subtract(multiply(share, fraction(100)), points) : null,
      gap: item.gap,
    };
  });
}

function coverageNotes(score: Score): Problem[] {
  const groups = [
    { name: "overall", figure: score.overall },
    ...score.directions.map(({ direction, figure }) => ({ name: `direction ${direction.id}`, figure })),
  ];
  return groups.flatMap(({ name, figure }) =>
    figure.reasons
      .filter(({ id }) => id === "below-minimum-coverage")
      .map(({ params }) =>
        problem(
          "NAP406",
          { source: score.assessment.ratings.sources[0] ?? score.assessment.id, line: 1, column: 1 },
          { ...params, group: name, method: score.method.id },
        ),
      ),
  );
}
