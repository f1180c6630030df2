// Several scores → for each clause, or part of one, that at least two rated what each of them gave.
import { fraction, type Fraction } from "../math/fraction.ts";
import type { Score } from "../model/score.ts";
import { commonUnits, type CommonUnit } from "./agreement/commonUnits.ts";
import { ratedClauses } from "./commonClauses.ts";

interface RatedUnits {
  readonly basis: "statuses" | "values";
  /** Clauses that anybody rated. */
  readonly of: number;
  /** The id of the clause of each unit. */
  readonly clauses: readonly string[];
  readonly units: readonly (readonly (Fraction | null)[])[];
}

type Unit = { readonly clause: string; readonly unit: readonly (Fraction | null)[] };

/**
 * For each clause that at least two rated, ordered by id, what each of them gave: statuses of one scale, at the finest parts of
 * a clause that they share, if more than half of the clauses have such statuses alone; otherwise values.
 */
export function ratedUnits(scores: readonly Score[]): RatedUnits {
  const sides = scores.map((score) => ({ score, rows: ratedClauses(score) }));
  const anywhere = [...new Set(sides.flatMap(({ rows }) => [...rows.keys()]))];
  const shared = anywhere
    .filter((clause) => sides.filter(({ rows }) => rows.has(clause)).length > 1)
    .toSorted();
  const scales = new Set(scores.map(({ scale }) => scale?.id ?? null));
  const oneScale = scales.size < 2 && !scales.has(null);
  const known = oneScale
    ? shared.map((clause) => ({
        clause,
        units: commonUnits(sides.map(({ score, rows }) => ({ score, rows: rows.get(clause) ?? [] }))),
      }))
    : [];
  const ranked = known.filter(({ units }) => units.length > 0 && units.every(isRanked));
  const byStatus = oneScale && (2 * ranked.length > shared.length || shared.length === 0);
  const all: readonly Unit[] = byStatus
    ? ranked.flatMap(({ clause, units }) => units.map((unit) => ({ clause, unit: unit.map(rankOf) })))
    : valueUnits(scores, shared);
  const rated = all.filter(({ unit }) => unit.filter((value) => value !== null).length > 1);
  return {
    basis: byStatus ? "statuses" : "values",
    of: anywhere.length,
    clauses: rated.map(({ clause }) => clause),
    units: rated.map(({ unit }) => unit),
  };
}

/** Levels and gaps, and nothing else. */
const isRanked = (unit: CommonUnit): boolean =>
  unit.every((rating) => rating === null || "rank" in rating || "gap" in rating);

const rankOf = (rating: CommonUnit[number]): Fraction | null =>
  rating !== null && "rank" in rating ? fraction(rating.rank) : null;

function valueUnits(scores: readonly Score[], shared: readonly string[]): Unit[] {
  const values = scores.map(
    ({ clauses }) => new Map(clauses.map(({ clause, figure }) => [clause.id, figure.value])),
  );
  return shared.map((clause) => ({ clause, unit: values.map((own) => own.get(clause) ?? null) }));
}
