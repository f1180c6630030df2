// An assessment's claims and its method → the figures that no mean of so many clauses can be.
import { add, fraction, subtract, toText, type Fraction } from "../math/fraction.ts";
import { gridOf } from "../math/grid.ts";
import { multiplesIn, type Interval } from "../math/interval.ts";
import { addValue, noValues, placeIn, sumsOf } from "../math/reachableSums.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Assessment } from "../model/assessment.ts";
import { clauseLevels } from "../model/clauseLevels.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";

/** Numbers of clauses that would fit, as many as a line can hold. */
const mostNamed = 6;

/**
 * NAP504 for each claim that states a number of clauses whose equal-weight mean, each clause at a level of the
 * method, prints as the figure under no rounding rule: GRIM (Brown & Heathers 2017) over the open interval of one
 * printed unit around the figure, which holds what any of the five modes can make into it.
 *
 * Silent where the method gives clauses other values than its levels: means over directions, declared weights,
 * several ratings of a clause, percents and measured values. Counts are left to NAP503.
 *
 * @example 72.22 over 21 clauses under `halves`, a row a clause: NAP504, with 9 and 18 as what would fit
 */
export function impossibleClaims({ value: assessment, at }: Located<Assessment>, method: Method): Problem[] {
  const levels = levelsOf(assessment, method);
  if (levels === null) return [];
  return assessment.claims.flatMap(({ figure, percent, clauses }, index) => {
    if (clauses === null || clauses === 0) return [];
    const unit = fraction(1n, 10n ** BigInt(decimalsOf(figure)));
    const around = {
      low: subtract(percent, unit),
      lowClosed: false,
      high: add(percent, unit),
      highClosed: false,
    };
    const fitting = fittingNumbers(levels, around, clauses);
    if (fitting.at(-1) === clauses) return [];
    return [
      problem("NAP504", at(["claims", index, "figure"]), {
        figure,
        clauses,
        levels: levels.map(toText),
        fitting: fitting.slice(-mostNamed).map(String),
      }),
    ];
  });
}

/** What a clause can count as, in percent; `null` where the ratings leave more than the levels. */
function levelsOf({ scale, ratings }: Assessment, method: Method): readonly Fraction[] | null {
  if (scale === null || method.across !== "clauses" || method.weights !== "equal") return null;
  const clauses = ratings.column.clause.numbers.subarray(0, ratings.rows);
  const once = new Set(clauses).size === clauses.length;
  const measured = [...ratings.percents, ...ratings.values].some((written) => written !== null);
  return once && !measured ? clauseLevels(method, scale) : null;
}

/** The numbers of clauses, up to `most`, of which some mean lies in the interval; ascending. */
function fittingNumbers(levels: readonly Fraction[], interval: Interval, most: number): number[] {
  const { unit, steps } = gridOf(levels);
  let sums = noValues;
  return Array.from({ length: most }, (_, at) => at + 1).filter((clauses) => {
    sums = addValue(sums, steps);
    const { first, last } = multiplesIn(interval, fraction(unit.n, unit.d * BigInt(clauses)));
    const reached = sumsOf(sums);
    return placeIn(reached, Number(first)) < placeIn(reached, Number(last) + 1);
  });
}
