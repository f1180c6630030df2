// A clause, how its rows are parted, and a method → every value that it can have under the method.
import type { Budget } from "../../math/budget.ts";
import { compareFractions, one, type Fraction } from "../../math/fraction.ts";
import type { MeanPart } from "../../math/partMeans.ts";
import type { Method } from "../../model/method.ts";
import type { Clause } from "../../model/plan.ts";
import type { ClauseLayout } from "./clauseLayout.ts";
import { valuesOfParts } from "./valuesOfParts.ts";

/** What all clauses have in common. */
export interface Rated {
  readonly method: Method;
  /** What one rating can be worth, 0 to 1. */
  readonly ratings: readonly Fraction[];
  /** Of a body. */
  readonly weightOf: (body: string) => Fraction;
  /** Of the search as a whole. */
  readonly budget: Budget;
}

type Values = Fraction[] | null;

/**
 * Raters, then bodies, then activities, as `rateClause` has them, with the set of possible values in the place of each value. Bodies
 * and activities of the clause that have no row can be rated, too.
 *
 * @returns each value once, ascending, 0 to 1; `null` if there are too many
 */
export function clauseValues(clause: Clause, layout: ClauseLayout, rated: Rated): Values {
  const { method } = rated;
  const ofBody = raterValues(rated, layout.raters);
  if (ofBody === null) return null;
  const zeros = method.treat.unratedPart === "zero";
  const whole = layout.isWhole ? ofBody : [];
  const byBodies = layout.bodies.length === 0 ? [] : bodyValues(clause, layout.bodies, ofBody, rated);
  if (byBodies === null) return null;
  const ofActivity = union(whole, byBodies);
  if (!layout.hasActivities) return ofActivity;
  const rule = method.within.activities;
  const activities = clause.activities.map(({ weight }): MeanPart => ({
    values: ofActivity,
    weight,
    mayCountZero: zeros,
  }));
  const byActivities = valuesOfParts(activities, rule, rated.budget);
  if (byActivities === null) return null;
  return layout.hasOnlyActivities ? byActivities : union(ofActivity, byActivities);
}

function raterValues({ method, ratings, budget }: Rated, raters: number): Values {
  const rule = method.within.raters;
  if (raters === 1 || typeof rule === "object") return [...ratings];
  const parts = Array.from({ length: raters }, (): MeanPart => ({
    values: ratings,
    weight: one,
    mayCountZero: false,
  }));
  return valuesOfParts(parts, rule, budget);
}

function bodyValues(clause: Clause, bodies: readonly string[], values: Fraction[], rated: Rated): Values {
  const { within, treat } = rated.method;
  const asked = within.bodies === "lead" ? bodies.filter((body) => clause.lead.includes(body)) : bodies;
  if (asked.length === 0) return [];
  const parts = asked.map((body): MeanPart => ({
    values,
    weight: rated.weightOf(body),
    mayCountZero: treat.unratedPart === "zero",
  }));
  return valuesOfParts(parts, within.bodies === "lead" ? "mean" : within.bodies, rated.budget);
}

const union = (a: readonly Fraction[], b: readonly Fraction[]): Fraction[] => {
  const found = new Map([...a, ...b].map((value) => [`${value.n}/${value.d}`, value]));
  return [...found.values()].toSorted(compareFractions);
};
