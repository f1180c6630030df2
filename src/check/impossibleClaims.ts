// An assessment's claims and its method → the figures that no mean of so many clauses can be.
import { toPercent } from "../math/toPercent.ts";
import { add, compareFractions, fraction, subtract, toText, type Fraction } from "../math/fraction.ts";
import { gridOf, type Grid } from "../math/grid.ts";
import { multiplesIn, type Interval } from "../math/interval.ts";
import { addValue, noValues, placeIn, sumsOf } from "../math/reachableSums.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Assessment, Claim } from "../model/assessment.ts";
import { clauseLevels } from "../model/clauseLevels.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { ClaimLevels } from "../model/problems/claimProblems.ts";

/** Numbers of clauses that would fit, as many as a line can hold. */
const mostNamed = 6;

/** Claims over more clauses than this are not examined: `nap audit` tries those up to 10,000. */
const mostClauses = 500;

/** Nor are those whose sums have more places than this: levels that share no unit, such as 0.123456789. */
const mostSums = 200_000;

/**
 * NAP504 for each claim that states a number of clauses whose equal-weight mean, each clause at a level of the
 * method, prints as the figure under no rounding rule: GRIM (Brown & Heathers 2017) over the open interval of one
 * printed unit around the figure, which holds what any of the five modes can make into it.
 *
 * Where rows have percents, all of them whole, every whole percent is a level too. Silent where clauses can count
 * as anything else: means over directions, declared weights, several ratings of a clause, parts without a rating that count
 * as 0, finer percents, measured values; and of claims over more than 500 clauses. Counts are left to NAP503.
 *
 * @example
 * // 72.22 is 13/18: a mean of 9 or 18 clauses at 0, 50 and 100 %, and of no other number up to 21.
 * const claims = [{ ...own.value.claims[0], figure: "72.22", percent: fraction(7222, 100), clauses: 21 }];
 * const [{ code, params }] = impossibleClaims({ ...own, value: { ...own.value, claims } }, halves.value);
 * [code, params.fitting] // ["NAP504", [9, 18]]
 */
export function impossibleClaims({ value: assessment, at }: Located<Assessment>, method: Method): Problem[] {
  const levels = levelsOf(assessment, method);
  if (levels === null) return [];
  const grid = gridOf(levels);
  const named = levelsNamed(levels);
  const top = grid.steps.reduce((most, step) => Math.max(most, step), 1);
  const most = Math.min(mostClauses, Math.floor(mostSums / top));
  const examined = assessment.claims
    .map((claim, index) => ({
      ...claim,
      index: claim.index ?? index,
      clauses: claim.clauses ?? 0,
      around: unitAround(claim),
    }))
    .filter(({ clauses }) => clauses > 0 && clauses <= most);
  const fitting = fittingNumbers(grid, examined);
  return examined.flatMap(({ figure, clauses, index }, number) => {
    const fits = fitting[number] ?? [];
    if (fits.at(-1) === clauses) return [];
    return [
      problem("NAP504", at(["claims", index, "figure"]), {
        figure,
        clauses,
        levels: named,
        fitting: fits.slice(-mostNamed),
      }),
    ];
  });
}

/** What lies less than one printed unit from the figure. */
function unitAround({ figure, percent }: Claim): Interval {
  const unit = fraction(1n, 10n ** BigInt(decimalsOf(figure)));
  return { low: subtract(percent, unit), lowClosed: false, high: add(percent, unit), highClosed: false };
}

/** What a clause can count as, in percent; `null` where the ratings leave more than can be listed. */
function levelsOf({ scale, ratings }: Assessment, method: Method): readonly Fraction[] | null {
  const own = scale === null ? null : clauseLevels(method, scale);
  if (own === null || method.across !== "clauses" || method.weights !== "equal") return null;
  const clauses = ratings.column.clause.numbers.subarray(0, ratings.rows);
  const percents = ratings.percents.flatMap((share) => (share === null ? [] : [toPercent(share)]));
  if (new Set(clauses).size < clauses.length || ratings.values.some((value) => value !== null)) return null;
  // Of a clause with one row, bodies and activities without one can count as 0: its value is then a part of the level.
  if (method.treat.unratedPart === "zero" && namesParts(ratings)) return null;
  if (percents.length === 0) return own;
  if (method.percent !== "as-given" || percents.some(({ d }) => d !== 1n)) return null;
  return [...wholePercents, ...own.filter(({ d }) => d !== 1n)].toSorted(compareFractions);
}

const namesParts = ({ column, rows }: Assessment["ratings"]): boolean =>
  [column.body, column.activity].some(({ numbers }) =>
    numbers.subarray(0, rows).some((number) => number !== 0),
  );

const wholePercents: readonly Fraction[] = Array.from({ length: 101 }, (_, at) => fraction(at));

/** Where every whole percent is a level, those between them. */
function levelsNamed(levels: readonly Fraction[]): ClaimLevels {
  const whole = levels.length >= wholePercents.length;
  return { percents: levels.filter(({ d }) => !whole || d !== 1n).map(toText), whole };
}

/** For each claim the numbers of clauses, up to its own, of which some mean lies around its figure; ascending. */
function fittingNumbers(
  { unit, steps }: Grid,
  claims: readonly { readonly clauses: number; readonly around: Interval }[],
): number[][] {
  const fitting = claims.map((): number[] => []);
  const most = claims.reduce((highest, { clauses }) => Math.max(highest, clauses), 0);
  let sums = noValues;
  for (let clauses = 1; clauses <= most; clauses++) {
    sums = addValue(sums, steps);
    const reached = sumsOf(sums);
    const step = fraction(unit.n, unit.d * BigInt(clauses));
    for (const [index, claim] of claims.entries()) {
      if (claim.clauses < clauses) continue;
      const { first, last } = multiplesIn(claim.around, step);
      if (placeIn(reached, Number(first)) < placeIn(reached, Number(last) + 1)) fitting[index]?.push(clauses);
    }
  }
  return fitting;
}
