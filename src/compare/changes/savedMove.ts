// A score and the same assessment in a saved result → the move of the figure, clause by clause.
import { toPercent } from "../../math/toPercent.ts";
import {
  absolute,
  add,
  compareFractions,
  fraction,
  isZero,
  multiply,
  subtract,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import type { CellPart, SavedClauseMove, SavedMove } from "../../model/changes.ts";
import { savedColumns, type SavedClause, type SavedScore } from "../../model/savedScore.ts";
import type { Score } from "../../model/score.ts";
import { pointsBetween } from "../points.ts";
import { rowChanges, type RowChange } from "./rowChanges.ts";

/**
 * Of a saved result whose score cannot be made again: what moved is told by clause alone, with the rows that changed where it holds rows. share now × (credit now − c) − share
 * before × (credit before − c), with c half-way between both figures, as `ratingContributions` has it: the sum over all
 * clauses is the gap, since the shares of each side add up to 1.
 *
 * @returns percentage points, now minus before
 * @example
 * const method = { id: "halves", version: "1", hash: "" };
 * const saved = { id: "own", method, value: fraction(1, 2), percent: "50.00", coverage: null, clauses: [], claims: [], ratings: null, asOf: null, scope: "plan" };
 * toText(savedMove(score, saved).gap) // "100/3"
 */
export function savedMove(a: Score, b: SavedScore): SavedMove {
  const now = new Map(
    a.clauses.map(({ clause, figure, share }): [string, SavedClause] => [
      clause.id,
      {
        id: clause.id,
        direction: clause.direction,
        weight: null,
        value: figure.value,
        credit: figure.numerator,
        share,
      },
    ]),
  );
  const before = new Map(b.clauses.map((clause) => [clause.id, clause]));
  const centre =
    a.overall.value === null || b.value === null
      ? null
      : multiply(fraction(1, 2), add(a.overall.value, b.value));
  const rows =
    b.ratings === null
      ? new Map<string, readonly RowChange[]>()
      : rowChanges(a.assessment.ratings, b.ratings, savedColumns);
  const clauses = [...new Set([...now.keys(), ...before.keys()])].map((id): SavedClauseMove => {
    const [own, old] = [now.get(id), before.get(id)];
    const contribution = centre === null ? null : toPercent(subtract(pull(own, centre), pull(old, centre)));
    const cells = (rows.get(id) ?? []).map(({ change }): CellPart => ({ ...change, contribution: null }));
    return { id, now: own?.value ?? null, before: old?.value ?? null, contribution, cells };
  });
  return {
    a,
    b,
    gap: pointsBetween(a.overall.value, b.value),
    hasRows: b.ratings !== null,
    sameMethod: a.method.hash === b.method.hash,
    clauses: clauses.filter(isChanged).toSorted(bySize),
  };
}

const pull = (clause: SavedClause | undefined, centre: Fraction): Fraction =>
  clause === undefined ? zero : multiply(clause.share ?? zero, subtract(clause.credit, centre));

const isChanged = ({ now, before, contribution, cells }: SavedClauseMove): boolean =>
  cells.length > 0 ||
  !isZero(contribution ?? zero) ||
  (now === null ? before !== null : before === null || compareFractions(now, before) !== 0);

const bySize = (one: SavedClauseMove, other: SavedClauseMove): number =>
  compareFractions(absolute(other.contribution ?? zero), absolute(one.contribution ?? zero));
