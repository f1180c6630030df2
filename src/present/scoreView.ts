// What of a score is shown to people, and in which order; figures are the same in every view.
import type { ClauseExplanation } from "../model/explanation.ts";
import type { GateCheck } from "../model/gate.ts";
import type { Score } from "../model/score.ts";

export const groupings = ["direction", "body", "band", "outcome"] as const;

export type Grouping = (typeof groupings)[number];

export const selectors = ["direction", "clause", "body", "band", "outcome"] as const;

export type Selector = (typeof selectors)[number];

export const sortKeys = ["percent", "lost", "points", "title"] as const;

export type SortKey = (typeof sortKeys)[number];

export interface ScoreView {
  /** One row a group instead of one a clause. */
  readonly by: Grouping | null;
  /** The plan's order unless given. */
  readonly sort: { readonly key: SortKey; readonly descending: boolean } | null;
  /** A clause is shown when it fits one id of every selector. */
  readonly only: ReadonlyMap<Selector, ReadonlySet<string>>;
  /** The clauses of a score with their rows, where these are to be listed. */
  readonly ratings: ReadonlyMap<Score, readonly ClauseExplanation[]>;
  readonly gates: ReadonlyMap<Score, readonly GateCheck[]>;
}

export const wholeView: ScoreView = {
  by: null,
  sort: null,
  only: new Map(),
  ratings: new Map(),
  gates: new Map(),
};
