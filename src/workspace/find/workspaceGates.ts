// What a workspace wants results to reach, as it was read.
import type { ChangeGate, ComparisonGate, Gate, Place } from "../../core.ts";

/** The gates that a workspace declares. */
export interface WorkspaceGates {
  readonly score: readonly Gate[];
  readonly comparison: readonly ComparisonGate[];
  readonly change: readonly ChangeGate[];
  /** Where each of those of scores is written. */
  readonly places: ReadonlyMap<Gate, Place>;
}
