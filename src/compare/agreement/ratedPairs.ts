// Two scores and their common clauses → pairs of ratings that can be compared.
import { add, fraction, multiply, type Fraction } from "../../math/fraction.ts";
import type { Score } from "../../model/score.ts";
import { isWithheld } from "../commonClauses.ts";
import { pointsBetween } from "../points.ts";
import type { CommonScores } from "../splitGap.ts";
import { clauseStatuses } from "./clauseStatuses.ts";

/** One clause as both rated it. */
export interface RatedPair {
  readonly clause: string;
  /** Ranks on the scale, from 0, or values from 0 to 1. */
  readonly a: Fraction;
  readonly b: Fraction;
  /** A minus B in percentage points; `null` if a side has no value. */
  readonly difference: Fraction | null;
}

export interface RatedPairs {
  readonly basis: "statuses" | "values";
  readonly valuedBy: "both-methods" | "own-method";
  readonly pairs: readonly RatedPair[];
  /** Pairs of ranks if both sides have one status a clause, of the same scale or not. */
  readonly statuses: readonly (readonly [a: number, b: number])[] | null;
}

type Rows = ReadonlyMap<string, readonly number[]>;

/**
 * Statuses if both sides used one scale and gave each clause one status; otherwise the clauses' values. If both
 * methods can read both sides, a value is the mean of what the two methods give, so that methods do not look like
 * disagreement; otherwise each side is valued by its own method. Ordered by clause id: the plan's order changes nothing.
 */
export function ratedPairs(
  common: CommonScores,
  clauses: readonly string[],
  rows: { readonly a: Rows; readonly b: Rows },
): RatedPairs {
  const ranks = {
    a: clauseStatuses(common.a, rows.a, clauses),
    b: clauseStatuses(common.b, rows.b, clauses),
  };
  const crossed = !isWithheld(common.x) && !isWithheld(common.y);
  const values = {
    a: valuesOf(common.a, crossed ? common.x : common.a),
    b: valuesOf(common.b, crossed ? common.y : common.b),
  };
  const oneScale = common.a.scale !== null && common.a.scale.id === common.b.scale?.id;
  const basis = ranks.a !== null && ranks.b !== null && oneScale ? "statuses" : "values";
  const rated = (side: "a" | "b", clause: string): Fraction | null => {
    if (basis === "values") return values[side].get(clause) ?? null;
    const rank = ranks[side]?.get(clause) ?? null;
    return rank === null ? null : fraction(rank);
  };
  const ordered = clauses.toSorted();
  return {
    basis,
    valuedBy: crossed ? "both-methods" : "own-method",
    pairs: ordered.flatMap((clause) => {
      const [a, b] = [rated("a", clause), rated("b", clause)];
      if (a === null || b === null) return [];
      const difference = pointsBetween(values.a.get(clause) ?? null, values.b.get(clause) ?? null);
      return [{ clause, a, b, difference }];
    }),
    statuses:
      ranks.a === null || ranks.b === null
        ? null
        : ordered.flatMap((clause) => {
            const [a, b] = [ranks.a?.get(clause) ?? null, ranks.b?.get(clause) ?? null];
            return a === null || b === null ? [] : [[a, b] as const];
          }),
  };
}

function valuesOf(first: Score, second: Score): ReadonlyMap<string, Fraction | null> {
  const others = new Map(second.clauses.map(({ clause, figure }) => [clause.id, figure.value]));
  return new Map(
    first.clauses.map(({ clause, figure: { value } }) => {
      const other = others.get(clause.id) ?? null;
      return [
        clause.id,
        value === null || other === null ? null : multiply(fraction(1, 2), add(value, other)),
      ];
    }),
  );
}
