// What moved a figure: two scores of one assessment, the terms that add up to the move, and the changed cells behind them.
import type { Fraction } from "../math/fraction.ts";
import type { Contribution, GapSplit } from "./comparison.ts";
import type { Place } from "./place.ts";
import type { Clause } from "./plan.ts";
import type { RatingColumn } from "./ratingTable.ts";
import type { Figure, Score } from "./score.ts";
import type { SavedResult, SavedScore } from "./savedScore.ts";

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

/** One of them. */
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

/** Two scores of one assessment, now (a) and before (b): gap = plan + coverage + method + rating. */
export interface ScoreMove {
  readonly a: Score;
  readonly b: Score;
  /** In percentage points, now minus before. */
  readonly split: GapSplit;
  /** `null` where plan and day are the same. */
  readonly plan: PlanTerm | null;
  /** Those that changed, largest contribution first. */
  readonly changed: readonly ChangedClause[];
}

/** A clause of a saved result whose score cannot be made again: its percent then and now, and its part of the move. */
export interface SavedClauseMove {
  readonly id: string;
  /** Shares, 0 to 1; `null` where there is no value. */
  readonly now: Fraction | null;
  readonly before: Fraction | null;
  /** In percentage points; `null` where a figure is missing. */
  readonly contribution: Fraction | null;
  /** What changed in its rows, where the result holds them; none has a part of its own. */
  readonly cells: readonly CellPart[];
}

/** A score and what a saved result says of the same assessment: told by clause only. */
export interface SavedMove {
  readonly a: Score;
  readonly b: SavedScore;
  /** In percentage points, now minus before. */
  readonly gap: Fraction | null;
  /** Whether the result holds rows; its score cannot be made of them again, since the plan or the method is another. */
  readonly hasRows: boolean;
  /** Whether the method is the same, by its hash. */
  readonly sameMethod: boolean;
  /** Those that changed, largest contribution first; the contributions of all add up to the gap. */
  readonly clauses: readonly SavedClauseMove[];
}

/**
 * What is known of a published figure: the rows give it under some method; neither that nor the contrary; or arithmetic rules
 * out what is said of it.
 */
export const claimStates = ["reproduced", "possible", "impossible"] as const;

/** What is known of one. */
export type ClaimState = (typeof claimStates)[number];

/** A published figure, and what is known of it. */
export interface StatedClaim {
  readonly figure: string;
  readonly source: string | null;
  readonly state: ClaimState;
}

/** A score that is compared with an earlier one, and what is known of the claims of its assessment. */
export interface MovingScore {
  readonly score: Score;
  readonly claims: readonly StatedClaim[];
}

/** A published figure, then and now; `null` where the assessment does not state it. */
export interface ClaimMove {
  readonly figure: string;
  readonly source: string | null;
  readonly before: ClaimState | null;
  readonly now: ClaimState | null;
}

/** What became of an assessment: `added` was not there before, `removed` is not there now. */
export const moveStates = ["changed", "unchanged", "added", "removed"] as const;

/** What became of one assessment. */
export interface AssessmentMove {
  readonly id: string;
  readonly state: (typeof moveStates)[number];
  readonly now: Score | null;
  readonly before: Score | SavedScore | null;
  /** Where both are scores. */
  readonly move: ScoreMove | null;
  /** Where before is a saved result. */
  readonly saved: SavedMove | null;
  /** Claims whose state changed. */
  readonly claims: readonly ClaimMove[];
}

/** With what the workspace is compared. */
export interface Against {
  /** As the call names it. */
  readonly name: string;
  /** The id of the commit; `null` for a saved result. */
  readonly commit: string | null;
  readonly inputs: SavedResult["inputs"];
}

/** A workspace now, and as it was. */
export interface WorkspaceMove {
  readonly against: Against;
  readonly assessments: readonly AssessmentMove[];
}
