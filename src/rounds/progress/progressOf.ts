// A series of scores → how its figure moved, from round to round.
import type { RoundProgress, RoundStep, SeriesProgress } from "../../model/progress.ts";
import type { Plan } from "../../model/plan.ts";
import type { Score } from "../../model/score.ts";
import type { Series } from "../../model/series.ts";
import { changes } from "../../compare/changes/changes.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";
import { statusOrder } from "../../score/statusOrder.ts";
import { clauseStepsOf } from "./clauseStepsOf.ts";

/** An assessment of a series, and its score; `null` where it has none. */
export interface ScoredRound {
  readonly id: string;
  readonly score: Score | null;
}

/**
 * Each round that has a score against the one before it: a later figure minus an earlier one, split as `changes` does, so that plan,
 * coverage, method and rating add up to it. What became of a clause is told under one method, that of the later round. A round with
 * several assessments is in none of the steps.
 *
 * @example
 * const rounds = [
 *   { id: "m06", title: "m06", asOf: null, items: [{ id: "a", score: otherScore }] },
 *   { id: "y1", title: "y1", asOf: null, items: [{ id: "b", score }] },
 * ];
 * const { steps } = progressOf(plan.value, { id: "own", assessor: "own", rounds });
 * [steps[0].from, steps[0].to, toText(steps[0].move.split.gap)] // ["m06", "y1", "275/6"]
 */
export function progressOf(plan: Plan, { id, assessor, rounds: own }: Series<ScoredRound>): SeriesProgress {
  const rounds = own.map(({ items, ...round }): RoundProgress => {
    const [only, ...others] = items;
    return {
      ...round,
      assessments: items.map((item) => item.id),
      score: others.length === 0 ? (only?.score ?? null) : null,
    };
  });
  const scored = rounds.flatMap((round) =>
    round.score === null ? [] : [{ id: round.id, score: round.score }],
  );
  const steps = scored.slice(1).map(({ id: to, score: now }, index): RoundStep => {
    const { id: from, score: before } = scored[index] ?? { id: to, score: now };
    const move = changes(now, before, { plan: "term", cells: false });
    const same = underNewMethod(now, move.b);
    const clauses = clauseStepsOf(move, statusOrder(now, same ?? before), same);
    return { from, to, move, clauses, underNewMethod: same };
  });
  return { id, assessor, plan, rounds, steps };
}

/** Under another method the same ratings may give another figure: both are told. */
const underNewMethod = ({ method }: Score, before: Score): Score | null =>
  method.hash === before.method.hash
    ? null
    : scoreAssessment({ ...before, assessment: before.assessment, method }).score;
