// Two scores → the gap between them as plan, coverage, method and rating, clause by clause and cell by cell.
import { absolute, compareFractions, isZero, zero } from "../../math/fraction.ts";
import type { ChangedClause, PlanChange, ScoreMove } from "../../model/changes.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { ClauseComparison } from "../../model/comparison.ts";
import type { RatingColumn } from "../../model/ratingTable.ts";
import type { Score } from "../../model/score.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import { decompose, type Decomposition } from "../decompose.ts";
import { cellParts, type Work } from "./cellParts.ts";
import { framesOf, type Frame } from "./frames.ts";
import { meanOfFrames, usableFrames, type SplitFrame } from "./meanOfFrames.ts";
import { planChanges } from "./planChanges.ts";
import { isIdle, planTerm } from "./planTerm.ts";
import { rowChanges, type RowChange } from "./rowChanges.ts";
import { underNewIds } from "./underNewIds.ts";

/** What two scores are to each other. */
export interface ChangeOptions {
  /** Whether the plan is a term of its own; else each side keeps its plan, and what differs is coverage and rating. */
  readonly plan: "term" | "own";
  /** Whether the rows are of one table at two times, so that its changed cells are known. */
  readonly cells: boolean;
  /** The columns that both tables may have; all unless given. */
  readonly columns?: readonly RatingColumn[];
}

/**
 * What parts two scores. `plan` is `null` too where it is not asked about; none are `changed` unless cells are asked for.
 */
export type Changes = Decomposition & ScoreMove;

/** Clauses rated for the parts of cells, at most: a second or two. */
const mostWork = 1_000_000;

/**
 * gap = plan + coverage + method + rating, in percentage points, a minus b, without remainder.
 *
 * The plan, with the day as of which it is evaluated, changes before everything else or after it; both orders count
 * alike, so that the plan is a player of a Shapley value (Shorrocks 1999) whose other player is split as `splitGap` says, once
 * under each plan. Of two orders of which one has no figure, the other is left. Swapping a and b flips every sign.
 * Within a clause that has several changed cells its contribution is shared by Shapley over them; see `cellParts`.
 *
 * @example
 * const { split, plan } = changes(score, otherScore, { plan: "term", cells: true });
 * [toText(split.gap), plan] // ["275/6", null]
 */
export function changes(a: Score, before: Score, options: ChangeOptions): Changes {
  const { score: b, renamed } =
    options.plan === "term" ? underNewIds(before, a.plan) : { score: before, renamed: [] };
  const ofPlan = options.plan === "term" ? [...renamed, ...planChanges(a, b)] : [];
  const isOne = ofPlan.every(isIdle);
  const all: SplitFrame[] = (isOne ? [{ a, b, of: "a" } as const] : splittable(a, b)).map((frame) => ({
    frame,
    found: decompose(frame.a, frame.b),
  }));
  const usable = isOne ? all : usableFrames(all);
  const found = (isOne ? all[0]?.found : meanOfFrames(a, b, usable)) ?? decompose(a, b);
  const frames = usable.map(({ frame }) => frame);
  return {
    ...found,
    a,
    b,
    plan: ofPlan.length === 0 ? null : planTerm(a, b, frames, ofPlan),
    changed: options.cells ? changedClauses(a, b, found, frames, ofPlan, options.columns) : [],
  };
}

/** What is withheld has no figure on any ground. */
const splittable = (a: Score, b: Score): readonly Frame[] =>
  isWithheld(a) || isWithheld(b) || a.overall.value === null || b.overall.value === null
    ? []
    : framesOf(a, b);

function changedClauses(
  a: Score,
  b: Score,
  found: Decomposition,
  frames: readonly Frame[],
  ofPlan: readonly PlanChange[],
  columns: readonly RatingColumn[] | undefined,
): ChangedClause[] {
  const rows = rowChanges(a.assessment.ratings, b.assessment.ratings, columns);
  const inPlan = new Set(ofPlan.map(({ id }) => id));
  const isChanged = (item: ClauseComparison): boolean =>
    rows.has(item.clause.id) ||
    inPlan.has(item.clause.id) ||
    !isZero(item.contribution.total ?? zero) ||
    (item.difference !== null && !isZero(item.difference)) ||
    item.a?.outcome !== item.b?.outcome;
  const work: Work = { left: mostWork };
  const known = found.clauses.filter(isChanged).toSorted(bySize);
  const listed = new Set(known.map(({ clause }) => clause.id));
  const plans = [...clausesOf(a.plan), ...clausesOf(b.plan)];
  /** Their rows changed, and neither side has them in scope. */
  const others = [...rows.keys()]
    .filter((id) => !listed.has(id))
    .flatMap((id) => plans.find((clause) => clause.id === id) ?? []);
  const partsOf = (id: string, total: ClauseComparison["contribution"]["total"]) =>
    cellParts(id, total, rows.get(id) ?? noChanges, frames, work);
  return [
    ...known.map(({ clause, a: now, b: past, contribution }): ChangedClause => ({
      clause,
      a: now,
      b: past,
      contribution,
      cells: partsOf(clause.id, contribution.total),
    })),
    ...others.map((clause): ChangedClause => ({
      clause,
      a: null,
      b: null,
      contribution: { rating: zero, coverage: zero, total: zero },
      cells: partsOf(clause.id, zero),
    })),
  ];
}

const noChanges: readonly RowChange[] = [];

const bySize = (one: ClauseComparison, other: ClauseComparison): number =>
  compareFractions(absolute(other.contribution.total ?? zero), absolute(one.contribution.total ?? zero));
