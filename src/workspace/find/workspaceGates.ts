// What a workspace wants results to reach, as it was read.
import type { ChangeGate, ComparisonGate, Gate, Place, ScoreGate } from "../../core.ts";

/** The gates that a workspace declares. */
export interface WorkspaceGates {
  readonly score: readonly ScoreGate[];
  readonly comparison: readonly ComparisonGate[];
  readonly change: readonly ChangeGate[];
  /** Where each of those is written that may name a direction or a body. */
  readonly places: ReadonlyMap<Gate, Place>;
}
