// What a workspace wants results to reach, as it was read.
import type { ComparisonGate, Gate, Place } from "../../core.ts";

/** The gates that a workspace declares. */
export interface WorkspaceGates {
  readonly score: readonly Gate[];
  readonly comparison: readonly ComparisonGate[];
  /** Where each of those of scores is written. */
  readonly places: ReadonlyMap<Gate, Place>;
}
