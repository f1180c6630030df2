// What of a score is shown to people, and in which order; figures are the same in every view.
import type { ClauseExplanation } from "../../model/explanation.ts";
import type { Score } from "../../model/score.ts";
import type { BoundsJson } from "../sensitivity/boundsJson.ts";
import type { GateJson } from "./scoresSchema.ts";

/** What clauses can be grouped by in a view. */
export const groupings = ["direction", "body", "band", "outcome"] as const;

/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** What clauses can be selected by in a view: ids of each, or outcomes. */
export const selectors = ["direction", "clause", "body", "band", "outcome"] as const;

/** One of `selectors`. */
export type Selector = (typeof selectors)[number];

/** What rows can be sorted by: the figure, points lost, points, or the title. */
export const sortKeys = ["percent", "lost", "points", "title"] as const;

/** One of `sortKeys`. */
export type SortKey = (typeof sortKeys)[number];

/** A checked gate as it is shown; made where there are gates, since most runs have none. */
export interface ShownGate {
  readonly json: GateJson;
  /** In a long table: what is expected, and of what. */
  readonly title: string;
  readonly id: string;
  /** What is said on standard error of one that is not met or not judged; "" of one that is met. */
  readonly said: string;
}

/** The least and the greatest figure over what is not known, as they are shown; made where the call asks for them. */
export interface ShownBounds {
  readonly json: BoundsJson;
  /** A sentence. */
  readonly text: string;
  /** For the line of a figure. */
  readonly short: string;
}

/** What of a score is shown to people, and in which order. */
export interface ScoreView {
  /** One row a group instead of one a clause. */
  readonly by: Grouping | null;
  /** The plan's order unless given. */
  readonly sort: { readonly key: SortKey; readonly descending: boolean } | null;
  /** A clause is shown when it fits one id of every selector. */
  readonly only: ReadonlyMap<Selector, ReadonlySet<string>>;
  /** The clauses of a score with their rows, where these are to be listed. */
  readonly ratings: ReadonlyMap<Score, readonly ClauseExplanation[]>;
  /** Gates of a score, shown below it. */
  readonly gates: ReadonlyMap<Score, readonly ShownGate[]>;
  /** What stands beside the overall figures; not there where the call does not ask for it. */
  readonly bounds?: ReadonlyMap<Score, ShownBounds>;
}

/** Every clause, a row each, in the plan's order. */
export const wholeView: ScoreView = {
  by: null,
  sort: null,
  only: new Map(),
  ratings: new Map(),
  gates: new Map(),
};
