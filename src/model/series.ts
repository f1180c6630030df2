// The assessments of one assessor over the rounds of a plan.
import type { Assessment } from "./assessment.ts";
import type { Day } from "./period.ts";
import type { Method } from "./method.ts";
import type { Figure } from "./score.ts";
import type { Text } from "./text.ts";

/** What of an assessment says to which series it belongs, and when. */
export type Dated = Pick<Assessment, "id" | "assessor" | "kind" | "asOf" | "period" | "round" | "series">;

/** One round of a series: what was assessed for it. Of several assessments for one round none is taken. */
export interface SeriesRound<T> {
  /** Of the round. */
  readonly id: string;
  readonly title: Text;
  /** That of the assessments, else of the round; `null` where neither says one. */
  readonly asOf: Day | null;
  /** One, unless the series has several for the round. */
  readonly items: readonly T[];
  /** Whether it is of a later day than the call asks for. */
  readonly isAfter?: boolean;
}

/** Assessments of one plan by one assessor, in the order of time. */
export interface Series<T> {
  /** As the assessments name it; else the id of the first. */
  readonly id: string;
  readonly assessor: Text;
  readonly rounds: readonly SeriesRound<T>[];
}

/** One figure, of a clause say, over the rounds of a series. */
export interface FigureHistory {
  /** The id of the series. */
  readonly series: string;
  /** In the order of time; rounds of which it is not known which assessment is meant are left out. */
  readonly rounds: readonly {
    readonly id: string;
    readonly assessment: string;
    readonly asOf: Day | null;
    readonly figure: Figure;
    readonly method: Method;
  }[];
}
