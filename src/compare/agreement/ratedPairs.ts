// Two scores and their common clauses → pairs of ratings that can be compared.
import { add, fraction, multiply, type Fraction } from "../../math/fraction.ts";
import type { Score } from "../../model/score.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import { pointsBetween } from "../points.ts";
import type { CommonScores } from "../splitGap.ts";
import { commonUnits } from "./commonUnits.ts";

/** One clause, or one part of it, as both rated it. */
interface RatedPair {
  readonly clause: string;
  /** Ranks on the scale, from 0, or values from 0 to 1. */
  readonly a: Fraction;
  readonly b: Fraction;
}

/** The values of a clause, 0 to 1. */
interface ValuePair extends RatedPair {
  /** A minus B in percentage points. */
  readonly difference: Fraction;
}

export interface RatedPairs {
  readonly basis: "statuses" | "values";
  readonly valuedBy: "both-methods" | "own-method";
  readonly pairs: readonly RatedPair[];
  /** Of the common clauses that have a value on both sides, whatever the basis. */
  readonly values: readonly ValuePair[];
  /** Pairs of ranks if both sides gave most clauses a status, of the same scale or not. */
  readonly statuses: readonly (readonly [a: number, b: number])[] | null;
}

type Rows = ReadonlyMap<string, readonly number[]>;

/**
 * Statuses if both sides used one scale and gave more than half of the clauses a status; the other clauses are then set aside.
 * Statuses are paired at the finest parts of a clause that both rated. Otherwise the clauses' values are paired. If both
 * methods can read both sides, a value is the mean of what the two methods give, so that methods do not look like
 * disagreement; otherwise each side is valued by its own method. Ordered by clause id: the plan's order changes nothing.
 */
export function ratedPairs(
  common: CommonScores,
  clauses: readonly string[],
  rows: { readonly a: Rows; readonly b: Rows },
): RatedPairs {
  const crossed = !isWithheld(common.x) && !isWithheld(common.y);
  const values = {
    a: valuesOf(common.a, crossed ? common.x : common.a),
    b: valuesOf(common.b, crossed ? common.y : common.b),
  };
  const ordered = clauses.toSorted();
  const ranked = common.a.scale === null || common.b.scale === null ? [] : rankedPairs(common, ordered, rows);
  const most = 2 * new Set(ranked.map(({ clause }) => clause)).size > clauses.length || clauses.length === 0;
  const oneScale = common.a.scale !== null && common.a.scale.id === common.b.scale?.id;
  const valued = ordered.flatMap((clause): ValuePair[] => {
    const [a, b] = [values.a.get(clause) ?? null, values.b.get(clause) ?? null];
    const difference = pointsBetween(a, b);
    return a === null || b === null || difference === null ? [] : [{ clause, a, b, difference }];
  });
  return {
    basis: most && oneScale ? "statuses" : "values",
    valuedBy: crossed ? "both-methods" : "own-method",
    pairs:
      most && oneScale
        ? ranked.map(({ clause, a, b }) => ({ clause, a: fraction(a), b: fraction(b) }))
        : valued,
    values: valued,
    statuses: most ? ranked.map(({ a, b }) => [a, b] as const) : null,
  };
}

/** The parts for which both sides have a level, each of its own scale. */
const rankedPairs = (
  { a, b }: CommonScores,
  clauses: readonly string[],
  rows: { readonly a: Rows; readonly b: Rows },
): { clause: string; a: number; b: number }[] =>
  clauses.flatMap((clause) =>
    commonUnits([
      { score: a, rows: rows.a.get(clause) ?? [] },
      { score: b, rows: rows.b.get(clause) ?? [] },
    ]).flatMap(([ofA, ofB]) =>
      ofA && ofB && "rank" in ofA && "rank" in ofB ? [{ clause, a: ofA.rank, b: ofB.rank }] : [],
    ),
  );

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
