// Compared scores → the part of 1 − alpha that each clause makes up.
import { add, zero, type Fraction } from "../math/fraction.ts";
import { isWithheld } from "../model/isWithheld.ts";
import type { Score } from "../model/score.ts";
import { alphaShares } from "./agreement/alphaShares.ts";
import { ratedPairs } from "./agreement/ratedPairs.ts";
import { compareClauses } from "./decompose.ts";
import { ratedUnits } from "./ratedUnits.ts";

/** By the id of the clause: of two scores as `compareScores` measures alpha, of more as `compareMany` does. */
export function disagreementShares(scores: readonly Score[]): ReadonlyMap<string, Fraction> {
  const { basis, clauses, units } = scores.length === 2 ? unitsOfPair(scores) : unitsOfMany(scores);
  const shares = alphaShares(units, basis === "statuses" ? "ordinal" : "interval");
  const ofClauses = new Map<string, Fraction>();
  for (const [at, clause] of clauses.entries())
    ofClauses.set(clause, add(ofClauses.get(clause) ?? zero, shares[at] ?? zero));
  return ofClauses;
}

type Units = Pick<ReturnType<typeof ratedUnits>, "basis" | "clauses" | "units">;

const unitsOfMany = (scores: readonly Score[]): Units =>
  ratedUnits(scores.filter((score) => !isWithheld(score)));

function unitsOfPair([a, b]: readonly Score[]): Units {
  if (a === undefined || b === undefined) return { basis: "values", clauses: [], units: [] };
  const { scores, common, rows } = compareClauses(a, b);
  const { basis, pairs } = ratedPairs(scores, common, rows);
  return {
    basis,
    clauses: pairs.map(({ clause }) => clause),
    units: pairs.map((pair) => [pair.a, pair.b]),
  };
}
