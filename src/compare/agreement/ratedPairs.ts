// Two scores and their common clauses → pairs of ratings that can be compared.
import { add, fraction, multiply, type Fraction } from "../../math/fraction.ts";
import type { Score } from "../../model/score.ts";
import { isWithheld } from "../../model/isWithheld.ts";
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
  const ordered = clauses.toSorted();
  const ranked = ranks.a === null || ranks.b === null ? null : bothOf(ranks.a, ranks.b, ordered);
  const rated =
    ranked !== null && oneScale
      ? ranked.map(({ clause, a, b }) => ({ clause, a: fraction(a), b: fraction(b) }))
      : bothOf(values.a, values.b, ordered);
  return {
    basis: ranked !== null && oneScale ? "statuses" : "values",
    valuedBy: crossed ? "both-methods" : "own-method",
    pairs: rated.map((pair) => ({
      ...pair,
      difference: pointsBetween(values.a.get(pair.clause) ?? null, values.b.get(pair.clause) ?? null),
    })),
    statuses: ranked?.map(({ a, b }) => [a, b] as const) ?? null,
  };
}

/** What both sides gave, where both gave anything. */
const bothOf = <T>(
  a: ReadonlyMap<string, T | null>,
  b: ReadonlyMap<string, T | null>,
  clauses: readonly string[],
): { clause: string; a: T; b: T }[] =>
  clauses.flatMap((clause) => {
    const [ofA, ofB] = [a.get(clause) ?? null, b.get(clause) ?? null];
    return ofA === null || ofB === null ? [] : [{ clause, a: ofA, b: ofB }];
  });

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
