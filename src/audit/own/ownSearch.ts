// A figure, and a plan, its ratings and a method → over which numbers of the plan's clauses the method can give it.
import { createBudget, type Budget } from "../../math/budget.ts";
import { divide, equal, fraction, multiply, one, zero, type Fraction } from "../../math/fraction.ts";
import { multiplesIn, type Interval } from "../../math/interval.ts";
import { partMeans, type MeanPart, type MeansOfParts } from "../../math/partMeans.ts";
import { hasSumIn } from "../../math/sumWords.ts";
import type { OwnSearch } from "../../model/audit.ts";
import type { Method } from "../../model/method.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import { alikeNumbers } from "./alikeNumbers.ts";
import { clauseLayout } from "./clauseLayout.ts";
import { clauseValues } from "./clauseValues.ts";
import { findExample } from "./findExample.ts";
import { valuesOfParts } from "./valuesOfParts.ts";

/** For all that is searched for one figure: a fraction of a second. */
const mostWork = 8e7;

export interface OwnInput {
  readonly plan: Plan;
  readonly clauses: readonly Clause[];
  readonly method: Method;
  readonly table: RatingTable;
  /** The rows of a clause. */
  readonly rowsOf: (clause: string) => readonly number[];
  /** What one rating can be worth, 0 to 1; `null` where it can be anything. */
  readonly ratings: readonly Fraction[] | null;
}

/**
 * Every clause has one of the values that its own bodies, activities and raters can give it under the method, or is left out;
 * the figure is their mean by the weights of the method. So whatever `scoreAssessment` makes of other ratings in the same
 * places is found. Where that is too much to enumerate, nothing is ruled out.
 *
 * @param number of clauses that is tried where not all can be enumerated; else all in scope
 * @param intervals what the figure can stand for, in percent
 */
export function ownSearch(input: OwnInput, number: number | null, intervals: readonly Interval[]): OwnSearch {
  const { method, clauses } = input;
  const most = clauses.length;
  const about = { method: method.id, most, levels: (input.ratings ?? []).map(percentOf) };
  if (input.ratings === null) return { ...about, extent: "any-percent", clauses: [] };
  const isOfClauses = method.across === "clauses";
  const budget = createBudget(mostWork);
  const parts = isOfClauses ? clauseParts(clauses, input, budget) : directionParts(input, budget);
  const alike = parts === null || !isOfClauses ? null : alikeNumbers(parts, intervals);
  if (alike !== null) return { ...about, extent: "complete", clauses: alike };
  const reached = parts === null ? null : partMeans(parts, budget);
  if (reached !== null) {
    const fitting = reached.filter((means) => intervals.some((interval) => isReached(means, interval)));
    const numbers = isOfClauses ? fitting.map((means) => means.parts) : fitting.map(() => most);
    return { ...about, extent: "complete", clauses: [...new Set(numbers)].toSorted((a, b) => a - b) };
  }
  const count = isOfClauses ? (number ?? most) : (parts?.length ?? 0);
  const isFound = parts !== null && findExample(parts, count, intervals);
  return isFound
    ? { ...about, extent: "example", clauses: [isOfClauses ? count : most] }
    : { ...about, extent: "too-many", clauses: [] };
}

const percentOf = (share: Fraction): Fraction => multiply(share, fraction(100));

/** The figures that each direction can have. */
function directionParts(input: OwnInput, budget: Budget): MeanPart[] | null {
  const inScope = new Set(input.clauses);
  const directions: MeanPart[] = [];
  for (const direction of input.plan.directions) {
    const parts = clauseParts(
      direction.clauses.filter((clause) => inScope.has(clause)),
      input,
      budget,
    );
    if (parts?.length === 0) continue;
    const values = parts === null ? null : valuesOfParts(parts, "weighted", budget);
    if (values === null) return null;
    const weight = input.method.weights === "declared" ? direction.weight : one;
    directions.push({ values, weight, mayCountZero: false });
  }
  return directions;
}

function clauseParts(clauses: readonly Clause[], input: OwnInput, budget: Budget): MeanPart[] | null {
  const { method, plan, ratings, table, rowsOf } = input;
  const weights = new Map(plan.bodies.map(({ id, weight }) => [id, weight]));
  const weightOf = (body: string): Fraction => weights.get(body) ?? one;
  const rated = { method, ratings: ratings ?? [], weightOf, budget };
  const gapsCount = method.treat.unrated === "zero" || method.treat.notDue === "zero";
  const isFullWhereNotDue = method.treat.notDue === "full";
  const withGaps = (values: Fraction[] | null): Fraction[] | null =>
    values && [
      ...(gapsCount && values.every(({ n }) => n !== 0n) ? [zero] : []),
      ...values,
      ...(isFullWhereNotDue && values.every((value) => !equal(value, one)) ? [one] : []),
    ];
  const known = new Map<string, Fraction[]>();
  const parts: MeanPart[] = [];
  for (const clause of clauses) {
    const layout = clauseLayout(clause, rowsOf(clause.id), table);
    const key = likeness(clause, layout, rated.weightOf);
    const values = known.get(key) ?? withGaps(clauseValues(clause, layout, rated));
    if (values === null) return null;
    known.set(key, values);
    parts.push({
      values,
      weight: method.weights === "declared" ? clause.weight : one,
      mayCountZero: false,
    });
  }
  return parts;
}

/** Clauses that are parted alike can have the same values. */
const likeness = (
  { lead, activities }: Clause,
  layout: ReturnType<typeof clauseLayout>,
  weightOf: (body: string) => Fraction,
): string =>
  JSON.stringify([
    layout.isWhole,
    layout.bodies.map((body) => [`${weightOf(body).n}/${weightOf(body).d}`, lead.includes(body)]),
    layout.hasActivities ? activities.map(({ weight }) => `${weight.n}/${weight.d}`) : [],
    layout.hasOnlyActivities,
    layout.raters,
  ]);

/** Whether one of the means lies in the interval. */
function isReached({ sums, unit, weight }: MeansOfParts, interval: Interval): boolean {
  const { first, last } = multiplesIn(interval, percentOf(divide(unit, fraction(weight))));
  return hasSumIn(sums, Number(first), Number(last));
}
