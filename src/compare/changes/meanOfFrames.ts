// The decompositions of two scores, one for each ground → their mean, term by term and clause by clause.
import { add, fraction, multiply, zero, type Fraction } from "../../math/fraction.ts";
import {
  methodChoices,
  type ClauseComparison,
  type Contribution,
  type GapSplit,
  type MethodTerm,
} from "../../model/comparison.ts";
import type { Score } from "../../model/score.ts";
import { contributionOf } from "../clauseComparisons.ts";
import { groupsOf, type Decomposition } from "../decompose.ts";
import { pointsBetween } from "../points.ts";
import type { Frame } from "./frames.ts";

/** A frame, and how the gap within it is split. */
export interface SplitFrame {
  readonly frame: Frame;
  readonly found: Decomposition;
}

/** How much of the gap a split tells apart: 2 method and rating, 1 both in one, 0 nothing. */
const richness = ({ found: { split } }: SplitFrame): number =>
  split.coverage.total === null
    ? 0
    : split.method !== null && split.rating !== null
      ? 2
      : split.together !== null
        ? 1
        : 0;

/** Those frames that tell most apart; none where no frame tells anything. */
export function usableFrames(frames: readonly SplitFrame[]): readonly SplitFrame[] {
  const most = frames.reduce((highest, frame) => Math.max(highest, richness(frame)), 0);
  return most === 0 ? [] : frames.filter((frame) => richness(frame) === most);
}

/** @param frames one or two of the same richness; the figures shown are those of `a` and `b` themselves */
export function meanOfFrames(a: Score, b: Score, frames: readonly SplitFrame[]): Decomposition | null {
  const [first, second] = frames.map(({ found }) => found);
  if (first === undefined) return null;
  const gap = pointsBetween(a.overall.value, b.overall.value);
  const clauses = ownFigures(a, b, second === undefined ? first.clauses : meanClauses(first, second));
  const split = second === undefined ? first.split : meanSplit(first.split, second.split);
  return { ...first, split: { ...split, gap }, ...groupsOf(a, b, clauses) };
}

const half = fraction(1, 2);

const meanOf = (one: Fraction | null, other: Fraction | null): Fraction | null =>
  one === null || other === null ? null : multiply(half, add(one, other));

function meanSplit(one: GapSplit, other: GapSplit): GapSplit {
  return {
    ...one,
    coverage: {
      total: meanOf(one.coverage.total, other.coverage.total),
      a: meanOf(one.coverage.a, other.coverage.a),
      b: meanOf(one.coverage.b, other.coverage.b),
    },
    method: meanMethod(one.method, other.method),
    rating: meanOf(one.rating, other.rating),
    together: meanOf(one.together, other.together),
    interaction: meanOf(one.interaction, other.interaction),
  };
}

function meanMethod(one: MethodTerm | null, other: MethodTerm | null): MethodTerm | null {
  const total = meanOf(one?.total ?? null, other?.total ?? null);
  if (total === null) return null;
  const [first, second] = [one?.parts ?? null, other?.parts ?? null];
  const parts =
    first === null || second === null
      ? null
      : (Object.fromEntries(
          methodChoices.map((choice) => [choice, meanOf(first[choice], second[choice]) ?? zero]),
        ) as MethodTerm["parts"]);
  return { total, parts };
}

const nothing: Contribution = { rating: zero, coverage: zero, total: zero };

function meanClauses(one: Decomposition, other: Decomposition): ClauseComparison[] {
  const [first, second] = [one, other].map(
    ({ clauses }) => new Map(clauses.map((item) => [item.clause.id, item])),
  );
  const ids = new Set([...one.clauses, ...other.clauses].map(({ clause }) => clause.id));
  return [...ids].flatMap((id) => {
    const [item, twin] = [first?.get(id), second?.get(id)];
    const shown = item ?? twin;
    if (shown === undefined) return [];
    const [x, y] = [item?.contribution ?? nothing, twin?.contribution ?? nothing];
    const contribution = contributionOf(meanOf(x.rating, y.rating), meanOf(x.coverage, y.coverage));
    return [{ ...shown, contribution }];
  });
}

/** In a frame one side is on the ground of the other. */
function ownFigures(a: Score, b: Score, clauses: readonly ClauseComparison[]): ClauseComparison[] {
  const figures = [a, b].map(
    (score) => new Map(score.clauses.map(({ clause, figure }) => [clause.id, figure])),
  );
  return clauses.map((item) => {
    const [now, before] = figures.map((own) => own.get(item.clause.id) ?? null);
    return {
      ...item,
      a: now ?? null,
      b: before ?? null,
      difference: pointsBetween(now?.value ?? null, before?.value ?? null),
    };
  });
}
