// How the figure of a series moved over its rounds, and what became of each clause.
import type { Contribution } from "./comparison.ts";
import type { ScoreMove } from "./changes.ts";
import type { Day } from "./period.ts";
import type { Clause, Plan } from "./plan.ts";
import type { Figure, Score } from "./score.ts";
import type { Text } from "./text.ts";

/**
 * What became of a clause from one round to the next. `worse`, `improved`, `same`: it has a value in both. `withdrawn`: it had one
 * and has none. `first-rated`: it had none and has one. `came-due`: it was not due before, and is rated now or
 * its window came due in between. `without-value`: it has none in either.
 */
export const clauseSteps = [
  "worse",
  "withdrawn",
  "improved",
  "first-rated",
  "came-due",
  "same",
  "without-value",
] as const;

/** One of them, those that want attention first. */
export type ClauseStepKind = (typeof clauseSteps)[number];

/** A clause in two rounds that follow each other; its figures are `null` where it is out of scope. */
export interface ClauseStep {
  readonly clause: Clause;
  readonly kind: ClauseStepKind;
  /** Under the method of the later round, unless that has no value for what the rows say. */
  readonly before: Figure | null;
  readonly now: Figure | null;
  /** What it adds to the move of the figure, in percentage points. */
  readonly contribution: Contribution;
}

/** A round of a series. */
export interface RoundProgress {
  readonly id: string;
  readonly title: Text;
  readonly asOf: Day | null;
  /** The ids of its assessments: one, unless it is not known which of several is meant. */
  readonly assessments: readonly string[];
  /** `null` where there are several assessments, or none can be scored. */
  readonly score: Score | null;
  /** Whether it is of a later day than the call asks for. */
  readonly isAfter?: boolean;
}

/** From one round to the next that has a score. */
export interface RoundStep {
  /** Ids of the rounds. */
  readonly from: string;
  readonly to: string;
  /** Now: the later round; before: the earlier one. */
  readonly move: ScoreMove;
  /** In the order of `clauseSteps`; those of one kind by what they contribute, largest first. */
  readonly clauses: readonly ClauseStep[];
  /** The earlier round under the method of the later one; `null` where it is the same method. */
  readonly underNewMethod: Score | null;
}

/** A series over its rounds, in the order of time. */
export interface SeriesProgress {
  readonly id: string;
  readonly assessor: Text;
  readonly plan: Plan;
  readonly rounds: readonly RoundProgress[];
  readonly steps: readonly RoundStep[];
}
