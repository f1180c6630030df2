// What a workspace wants results to reach, as it was read.
import type {
  AgeGate,
  ChangeGate,
  ComparisonGate,
  Gate,
  NoFigureRule,
  Place,
  ScheduleGate,
  ScoreGate,
} from "../../core.ts";

/** The gates that a workspace declares. */
export interface WorkspaceGates {
  readonly score: readonly ScoreGate[];
  readonly comparison: readonly ComparisonGate[];
  readonly change: readonly ChangeGate[];
  /** Held against schedules, and reports of rounds. */
  readonly schedule: readonly ScheduleGate[];
  /** Held against scores, and against both sides of a comparison. */
  readonly age: readonly AgeGate[];
  /** `null` where the workspace does not say. */
  readonly noFigure: NoFigureRule | null;
  /** Where each of those is written that may name a direction or a body. */
  readonly places: ReadonlyMap<Gate, Place>;
}
