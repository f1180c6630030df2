// What is made of the judged clauses of a body → the same, made once for all bodies for which as many clauses are alike.
import { toText, type Fraction } from "../math/fraction.ts";
import type { Clause } from "../model/plan.ts";
import type { StepResult } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";

/**
 * Where an engine counted, ten thousand bodies have a handful of figures. Of clauses that were judged one by one it costs more to see
 * that they are alike than to sum them up; a refused gap names its clause.
 */
export function alikeBodiesOnce<T>(
  make: (judged: readonly JudgedClause[], total: number) => T,
  weightOf: (clause: Clause) => Fraction,
): (judged: readonly JudgedClause[], total: number) => T {
  const made = new Map<string, T>();
  const numbers = new Map<StepResult, number>();
  const numberOf = (result: StepResult): number => {
    const known = numbers.get(result) ?? numbers.size;
    numbers.set(result, known);
    return known;
  };
  return (judged, total) => {
    if (judged.some(({ count, gap }) => count === undefined || gap === "refuse")) return make(judged, total);
    const key = [
      total,
      ...judged.map(
        ({ result, count, eligible, clause }) =>
          `${numberOf(result)} ${count} ${eligible} ${toText(weightOf(clause))}`,
      ),
    ].join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const own = make(judged, total);
    made.set(key, own);
    return own;
  };
}
