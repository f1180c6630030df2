// A bound that a move must keep, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { GateVerdict } from "./gate.ts";

/** What a move can be held against. */
export const changeGateKinds = ["max-drop", "no-regression"] as const;

/** How far a figure may fall, or that no clause may. */
export interface ChangeGate {
  readonly kind: (typeof changeGateKinds)[number];
  /** Of `max-drop`: percentage points, 0 or more; else 0. */
  readonly limit: Fraction;
  /** The limit as the call or the workspace wrote it; "" for none. */
  readonly written: string;
}

/** The assessment, or all its figures; of rounds: the figure of the last one, one before it, or the figure of that. */
export type MissingOfGate = "assessment" | "figures" | "last-round" | "earlier-round" | "figure-before";

/** Whether one assessment keeps a bound. */
export interface ChangeGateCheck {
  readonly gate: ChangeGate;
  /** The id of the assessment. */
  readonly assessment: string;
  /** `null` where there is no figure and the call lets that pass. */
  readonly met: GateVerdict;
  /** What is not there, so that nothing can be compared; `null` where nothing is missing, or `max-drop` has no figure now. */
  readonly missing: MissingOfGate | null;
  /** Of `max-drop`: by how much the figure fell, in percentage points, below 0 where it rose; `null` where it has none now. */
  readonly found: Fraction | null;
  /** What it fell too far, in percentage points, above 0; `null` where the gate is met or nothing was found. */
  readonly distance: Fraction | null;
  /** `max-drop`: the fewest clauses that make up for it when each becomes 100 %; `no-regression`: the clauses that fell or lost their value; where it is not judged, those without a value now. */
  readonly clauses: readonly string[];
  /** Of `no-regression`: those of `clauses` that lost their value. */
  readonly gone: readonly string[];
  /** The method that both were taken under, where that of before was another one. */
  readonly under: string | null;
}
