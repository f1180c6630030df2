// A series of linked assessments → how its figure moved from round to round.
import type { Day } from "../model/period.ts";
import type { SeriesProgress } from "../model/progress.ts";
import { progressOf, type ScoredRound } from "../rounds/progress/progressOf.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";
import type { PlannedSeries } from "./seriesIn.ts";

/**
 * Scores each round of a series, then compares each with the one before it.
 *
 * @param scoreOf the score of an assessment; `null` where it has no method, or its figures are withheld
 * @param asOf the day that the call asks for; rounds of a later day are in no step
 * @example
 * const rounds = [{ id: "y1", title: "y1", asOf: null, items: [{ plan, assessment: own }] }];
 * const planned = { plan: plan.value, series: { id: "own", assessor: "own", rounds } };
 * seriesProgress(planned, () => ({ id: "own", score })).steps // []
 */
export const seriesProgress = (
  { plan, series }: PlannedSeries,
  scoreOf: (linked: LinkedAssessment) => ScoredRound,
  asOf: Day | null = null,
): SeriesProgress =>
  progressOf(plan, {
    ...series,
    rounds: series.rounds.map((round) => {
      const isAfter = asOf !== null && round.asOf !== null && round.asOf > asOf;
      const items = round.items.map((linked) =>
        isAfter ? { id: linked.assessment.value.id, score: null } : scoreOf(linked),
      );
      return { ...round, items, isAfter };
    }),
  });
