// An assessment's unknowns and sources of doubt → the least and the greatest figure that they allow.
import { compareFractions, one, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Plan } from "../model/plan.ts";
import type { Bounds, UnknownSource } from "../model/sensitivity.ts";
import type { ClauseChoices, Unknowns } from "./clauseUnknowns.ts";
import { figureBounds, type ClauseRange } from "./figureBounds.ts";

/**
 * Each clause lies in a range of its own, whatever the others are, so that the bounds of the figure follow exactly from those of the clauses. The
 * method's minimum coverage is set aside: the bounds are those of the figure, shown or withheld.
 */
export function boundsOf(
  plan: Plan,
  method: Method,
  unknowns: Unknowns,
  sources: readonly UnknownSource[],
): Bounds {
  const asked = new Set(sources);
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, asked));
  return boundsOfChoices(plan, method, all, sources);
}

/** The same, for choices that were made before. */
export function boundsOfChoices(
  plan: Plan,
  method: Method,
  all: readonly ClauseChoices[],
  sources: readonly UnknownSource[],
): Bounds {
  const ends = all.some(({ choices }) => choices.length === 0)
    ? { least: null, greatest: null, mayBeEmpty: true }
    : figureBounds(all.map(rangeOf), method, directionWeights(plan, method));
  return {
    sources,
    clauses: all.filter(({ choices, mayRefuse }) => choices.length + Number(mayRefuse) > 1).length,
    least: ends.least,
    greatest: ends.greatest,
    isExact: all.every(({ completeness }) => completeness !== "outer"),
    mayHaveNone: ends.mayBeEmpty || all.some(({ mayRefuse }) => mayRefuse),
  };
}

export const directionWeights = (
  plan: Plan,
  method: Pick<Method, "weights">,
): ((direction: string) => Fraction) => {
  const weights = new Map(plan.directions.map(({ id, weight }) => [id, weight]));
  return (direction) => (method.weights === "declared" ? (weights.get(direction) ?? one) : one);
};

/** A clause as the bounds of its group see it. */
export function rangeOf({ clause, weight, choices }: ClauseChoices): ClauseRange {
  const credits = choices.flatMap(({ credit }) => (credit === null ? [] : [credit]));
  const sorted = credits.toSorted(compareFractions);
  return {
    direction: clause.direction,
    weight,
    least: sorted[0] ?? null,
    greatest: sorted.at(-1) ?? null,
    mayBeOut: choices.some(({ credit }) => credit === null),
  };
}
