// A least figure that a score must reach, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { ClauseScore, Figure } from "./score.ts";

/** The least figure that a score is to reach, overall or in one direction. */
export interface Gate {
  /** The id of a direction; `null` for the overall figure. */
  readonly direction: string | null;
  /** In percent, 0 to 100. */
  readonly minimum: Fraction;
  /** The minimum as the call wrote it. */
  readonly written: string;
}

/** Whether a score reaches a gate, and what is missing where it does not. */
export interface GateCheck {
  readonly gate: Gate;
  /** False where there is no figure: what cannot be computed has reached nothing. */
  readonly met: boolean;
  readonly figure: Figure;
  /** The figure in percent, exact; `null` where there is no figure. */
  readonly found: Fraction | null;
  /** What is missing in percentage points, above 0; `null` where the gate is met or has no figure. */
  readonly distance: Fraction | null;
  /** The same in the units of the figure's numerator: in clauses, where all weigh 1 and count alike. */
  readonly credit: Fraction | null;
  /** The fewest counted clauses that reach the minimum when each becomes 100 %. */
  readonly clauses: readonly ClauseScore[];
}
