// Several scores → for each clause that at least two rated what each of them gave.
import { fraction, type Fraction } from "../math/fraction.ts";
import type { Score } from "../model/score.ts";
import { clauseStatuses } from "./agreement/clauseStatuses.ts";
import { ratedClauses } from "./commonClauses.ts";

interface RatedUnits {
  readonly basis: "statuses" | "values";
  /** The id of the clause of each unit. */
  readonly clauses: readonly string[];
  readonly units: readonly (readonly (Fraction | null)[])[];
}

/** For each clause that at least two rated, ordered by id, what each of them gave. */
export function ratedUnits(scores: readonly Score[]): RatedUnits {
  const sides = scores.map((score) => ({ score, rows: ratedClauses(score) }));
  const shared = [...new Set(sides.flatMap(({ rows }) => [...rows.keys()]))]
    .filter((clause) => sides.filter(({ rows }) => rows.has(clause)).length > 1)
    .toSorted();
  const scales = new Set(scores.map(({ scale }) => scale?.id ?? null));
  const oneScale = scales.size < 2 && !scales.has(null);
  const ranksOf = ({ score, rows }: (typeof sides)[number]): Given | null =>
    clauseRanks(
      score,
      rows,
      shared.filter((clause) => rows.has(clause)),
    );
  const ranks = oneScale ? known(sides.map(ranksOf)) : null;
  const given = ranks ?? scores.map(clauseValues);
  const rated = shared
    .map((clause) => ({ clause, unit: given.map((own) => own.get(clause) ?? null) }))
    .filter(({ unit }) => unit.filter((value) => value !== null).length > 1);
  return {
    basis: ranks === null ? "values" : "statuses",
    clauses: rated.map(({ clause }) => clause),
    units: rated.map(({ unit }) => unit),
  };
}

type Given = ReadonlyMap<string, Fraction | null>;

function clauseRanks(
  score: Score,
  rows: ReadonlyMap<string, readonly number[]>,
  clauses: readonly string[],
): Given | null {
  const ranks = clauseStatuses(score, rows, clauses);
  return ranks === null
    ? null
    : new Map([...ranks].map(([clause, rank]) => [clause, rank === null ? null : fraction(rank)]));
}

const clauseValues = ({ clauses }: Score): Given =>
  new Map(clauses.map(({ clause, figure }) => [clause.id, figure.value]));

/** All of them; `null` if one is missing. */
const known = (given: readonly (Given | null)[]): readonly Given[] | null =>
  given.every((own) => own !== null) ? given : null;
