// One figure in several scores → its history in each series that has it.
import type { FigureExplanation } from "../model/explanation.ts";
import type { Plan } from "../model/plan.ts";
import type { FigureHistory } from "../model/series.ts";
import { seriesOf } from "./seriesOf.ts";

/**
 * Series with two rounds or more; none where each assessment is alone.
 *
 * @example
 * const found = explainFigure(score, { kind: "clause", id: "2.1" });
 * const of = (round, id) => ({ ...found, score: { ...score, assessment: { ...score.assessment, id, round } } });
 * figureHistories([of("m06", "a"), of("y1", "b")])[0].rounds.map(({ id }) => id) // ["m06", "y1"]
 */
export function figureHistories(found: readonly FigureExplanation[]): FigureHistory[] {
  const byPlan = new Map<Plan, FigureExplanation[]>();
  for (const item of found) {
    const own = byPlan.get(item.score.plan);
    if (own === undefined) byPlan.set(item.score.plan, [item]);
    else own.push(item);
  }
  return [...byPlan].flatMap(([plan, own]) =>
    seriesOf(plan, own, ({ score }) => score.assessment).flatMap(({ id: series, rounds }) => {
      const told = rounds.flatMap(({ id, asOf, items }) => {
        const [only, ...others] = items;
        if (only === undefined || others.length > 0) return [];
        const { score, figure } = only;
        return [
          { id, assessment: score.assessment.id, asOf: score.asOf ?? asOf, figure, method: score.method },
        ];
      });
      return told.length < 2 ? [] : [{ series, rounds: told }];
    }),
  );
}
