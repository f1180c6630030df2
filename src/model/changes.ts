// What moved a figure: two scores of one assessment, the terms that add up to the move, and the changed cells behind them.
import type { Fraction } from "../math/fraction.ts";
import type { Contribution } from "./comparison.ts";
import type { Place } from "./place.ts";
import type { Clause } from "./plan.ts";
import type { RatingColumn } from "./ratingTable.ts";
import type { Figure } from "./score.ts";

/** What of a plan, or of the day as of which it is evaluated, can move a figure; a title moves none, and is told. */
export const planChangeKinds = [
  "as-of",
  "clause-added",
  "clause-removed",
  "clause-renamed",
  "window",
  "weight",
  "bodies",
  "activities",
  "direction",
  "title",
  "direction-weight",
  "body-weight",
] as const;

export type PlanChangeKind = (typeof planChangeKinds)[number];

/** One thing that the plan says otherwise. `before` and `after` are texts as a plan writes them; `null` where there is none. */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  /** Of the clause, direction or body; "" for the as-of day. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change of the plan, and what it does to the figure, in percentage points; `null` where it is told with others as one. */
export interface PlanPart extends PlanChange {
  readonly contribution: Fraction | null;
}

/** In percentage points; the parts add up to `total` where each has a contribution. */
export interface PlanTerm {
  /** `null` where there is none, since a figure is missing. */
  readonly total: Fraction | null;
  readonly parts: readonly PlanPart[];
}

/** Where a rating stands: the row of a clause by activity, body and rater; "" where the row names none. */
export interface RowKey {
  readonly activity: string;
  readonly body: string;
  readonly rater: string;
}

/** What changed in a row: one cell; or the whole row, which came or went. */
export interface CellChange extends RowKey {
  readonly kind: "cell" | "row-added" | "row-removed" | "scope";
  /** Of `cell`; else `null`. */
  readonly column: RatingColumn | null;
  /** As written: the cell; of a whole row its status, percent or value. `null` where it is empty. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where it stands: now, or before where it is gone; `null` for a scope. */
  readonly place: Place | null;
}

/** A changed cell, and its part of what the clause contributes, in percentage points; `null` where it is told with others as one. */
export interface CellPart extends CellChange {
  readonly contribution: Fraction | null;
}

/** A clause whose figure, rows or contribution changed. */
export interface ChangedClause {
  readonly clause: Clause;
  /** Its figure now (a) and before (b); `null` where it is out of scope. */
  readonly a: Figure | null;
  readonly b: Figure | null;
  readonly contribution: Contribution;
  /** The contributions of its cells add up to `contribution.total`, unless it has no cell or more than can be shared out. */
  readonly cells: readonly CellPart[];
}
