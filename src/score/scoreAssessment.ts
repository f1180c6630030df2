// A plan, an assessment of it, and a method → the score: every figure exact.
import { one, toText, type Fraction } from "../math/fraction.ts";
import { hasMoreDigits } from "../math/hasMoreDigits.ts";
import { LongFraction } from "../math/longFraction.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import { outcomes, type Outcome } from "../model/outcome.ts";
import type { Day } from "../model/period.ts";
import type { Place } from "../model/place.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import type { DirectionScore, Figure, Score } from "../model/score.ts";
import { countBands } from "./bands.ts";
import { createBodyCollector } from "./bodyFigures.ts";
import { createClauseReader } from "./clauseReader.ts";
import { clauseResult } from "./clauseResult.ts";
import { clauseScores } from "./clauseScores.ts";
import { countedParts } from "./countedParts.ts";
import { eachResultOnce } from "./eachResultOnce.ts";
import { exactLimit } from "./exactLimit.ts";
import { clauseGroup, directionGroup } from "./groupFigure.ts";
import { judgeClause, type JudgedClause } from "./judgeClause.ts";
import { clauseRules } from "./rateClause.ts";
import type { ScoreInput } from "./scoreInput.ts";
import { withAllLevels } from "./withAllLevels.ts";
import { withheldScore } from "./withheldScore.ts";

/**
 * Scores an assessment under a method. Errors in `found` (problems of its plan, scale, method or rows), and rows
 * that the method cannot read, withhold all figures: they are `insufficient`, with the problems as the reason.
 *
 * What is wrong with the rows whatever the method (statuses on no scale, percents above 100, rows for the whole
 * beside rows for parts) is for `checkRatings` to find, and to be given as `found`. Claims are not checked here;
 * see `checkClaims`.
 *
 * @example
 * const { overall } = scoreAssessment(inputOf(own)).score;
 * [toText(overall.value), overall.scored, overall.inScope] // ["5/6", 3, 4]
 * toText(scoreAssessment(inputOf(own, strict)).score.overall.value) // "2/3"
 * scoreAssessment(inputOf(own), [problem("NAP302", startOf("own.yaml"))]).score.overall.value // null
 */
export function scoreAssessment(
  input: ScoreInput,
  found: readonly Problem[] = [],
): { score: Score; problems: Problem[] } {
  const { assessment } = input;
  const asOf = input.asOf ?? assessment.asOf ?? assessment.period?.end ?? null;
  const earlier = found.filter(isError);
  if (earlier.length > 0) return { score: withheldScore(input, asOf, earlier), problems: [] };
  try {
    return scoreRows(input, asOf);
  } catch (error) {
    if (!(error instanceof LongFraction)) throw error;
    const tooLong = problem("NAP421", startOfRows(input), { limit: exactLimit });
    return { score: withheldScore(input, asOf, [tooLong]), problems: [tooLong] };
  }
}

const startOfRows = ({ assessment }: Pick<ScoreInput, "assessment">): Place => ({
  source: assessment.ratings.sources[0] ?? assessment.id,
  line: 1,
  column: 1,
});

/** Throws `LongFraction` where a figure has more digits than are given. */
function scoreRows(input: ScoreInput, asOf: Day | null): { score: Score; problems: Problem[] } {
  const { plan, assessment, method } = input;
  const weightOf = (clause: Clause): Fraction => (method.weights === "declared" ? clause.weight : one);
  const reader = createClauseReader(input);
  const bodies = createBodyCollector(plan, weightOf, method, asOf);
  const rules = clauseRules(method, plan);
  const judged = reader.clauses.map((clause) => {
    const rows = reader.read(clause);
    bodies.add(clause, rows);
    return judgeClause(clause, clauseResult(clause, rows, rules), method, asOf);
  });
  for (const part of countedParts(input)) bodies.addCounted(part);
  const problems = reader.problems();
  if (method.eligible !== "all" && asOf === null)
    problems.push(problem("NAP408", startOfRows(input), { method: method.id, eligible: method.eligible }));
  const errors = problems.filter(isError);
  if (errors.length > 0) return { score: withheldScore(input, asOf, errors), problems };

  const inScale = <T extends { readonly figure: Figure }>(item: T): T => ({
    ...item,
    figure: withAllLevels(item.figure, input.scale),
  });
  const groups = groupFigures(plan, judged, weightOf, method);
  const directions = method.countsOnly ? groups.directions.map(inScale) : groups.directions;
  const overall = withAllLevels(groups.overall, input.scale);
  const ofBodies = method.countsOnly ? bodies.figures().map(inScale) : bodies.figures();
  refuseLong([{ figure: overall }]);
  refuseLong(directions);
  refuseLong(ofBodies);
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
    bodies: ofBodies,
    clauses: clauseScores(judged, weightOf, { directions, overall, method }),
    claims: [],
  };
  return { score, problems: [...problems, ...coverageNotes(score)] };
}

function refuseLong(scores: readonly { readonly figure: Figure }[]): void {
  for (const { figure } of scores)
    if (figure.value !== null && hasMoreDigits(figure.value.d, exactLimit)) throw new LongFraction();
}

/** The overall figure alone, without what goes with it; `null` where problems, or its length, withhold it. */
export function overallFigure(input: ScoreInput, found: readonly Problem[] = []): Figure | null {
  try {
    return figureOfRows(input, found);
  } catch (error) {
    if (error instanceof LongFraction) return null;
    throw error;
  }
}

function figureOfRows(input: ScoreInput, found: readonly Problem[]): Figure | null {
  const { plan, assessment, method } = input;
  const asOf = input.asOf ?? assessment.asOf ?? assessment.period?.end ?? null;
  if (found.some(isError) || (method.eligible !== "all" && asOf === null)) return null;
  const reader = createClauseReader(input);
  const rules = clauseRules(method, plan);
  const judged = reader.clauses.map((clause) =>
    judgeClause(clause, clauseResult(clause, reader.read(clause), rules), method, asOf),
  );
  if (reader.problems().some(isError)) return null;
  const weightOf = (clause: Clause): Fraction => (method.weights === "declared" ? clause.weight : one);
  return groupFigures(plan, judged, weightOf, method).overall;
}

function groupFigures(
  plan: Plan,
  judged: readonly JudgedClause[],
  weightOf: (clause: Clause) => Fraction,
  method: Method,
): { directions: DirectionScore[]; overall: Figure } {
  const ofOne = eachResultOnce((item) => clauseGroup([item], () => one, 1, method));
  const directions: DirectionScore[] = [];
  // Both are in the plan's order: the clauses of a direction stand together.
  let next = 0;
  for (const direction of plan.directions) {
    const start = next;
    while (judged[next]?.clause.direction === direction.id) next++;
    const only = judged[start];
    const isOne = next === start + 1 && direction.clauses.length === 1;
    const figure =
      isOne && only !== undefined && weightOf(only.clause) === one
        ? ofOne(only)
        : clauseGroup(judged.slice(start, next), weightOf, direction.clauses.length, method);
    directions.push({ direction, figure });
  }
  const total = clausesOf(plan).length;
  const overall =
    method.across === "clauses"
      ? clauseGroup(judged, weightOf, total, method)
      : directionGroup(
          directions.map((own) => ({
            ...own,
            weight: method.weights === "declared" ? own.direction.weight : one,
          })),
          judged,
          total,
          method,
        );
  return { directions, overall };
}

function countOutcomes(judged: readonly JudgedClause[]): Record<Outcome, number> {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { result } of judged) counts[result.outcome]++;
  return counts;
}

function coverageNotes(score: Score): Problem[] {
  const minimum = toText(score.method.minimumCoverage);
  const noteOf = ({ scored, eligible }: Figure, group: { direction?: string }): Problem =>
    problem("NAP406", startOfRows(score), { ...group, scored, eligible, minimum, method: score.method.id });
  return [
    ...(isBelowMinimum(score.overall) ? [noteOf(score.overall, {})] : []),
    ...score.directions
      .filter(({ figure }) => isBelowMinimum(figure))
      .map(({ direction, figure }) => noteOf(figure, { direction: direction.id })),
  ];
}

const isBelowMinimum = ({ reasons }: Figure): boolean =>
  reasons.some(({ id }) => id === "below-minimum-coverage");
