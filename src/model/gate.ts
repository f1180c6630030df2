// A least figure or coverage that a score must reach, and whether it does.
import type { Fraction } from "../math/fraction.ts";
import type { Day } from "./period.ts";
import type { ClauseScore, Figure } from "./score.ts";

/** Least values that a score can be held against: its figure, or the share of clauses that were scored. */
export const scoreGateKinds = ["min-score", "min-coverage"] as const;

/** What a gate is held against: the whole plan, a direction or a body. */
export type GateGroup =
  { readonly level: "overall" } | { readonly level: "direction" | "body"; readonly id: string };

/** The least figure or coverage that a score is to reach, overall, in one direction or of one body. */
export interface Gate {
  readonly kind: (typeof scoreGateKinds)[number];
  readonly group: GateGroup;
  /** In percent, 0 to 100. */
  readonly minimum: Fraction;
  /** The minimum as the call or the workspace wrote it. */
  readonly written: string;
}

/** That every rating above 0 has evidence. */
export interface EvidenceGate {
  readonly kind: "require-evidence";
}

/** How old an assessment may be. */
export interface AgeGate {
  readonly kind: "max-age";
  /** Whole days, 0 or more. */
  readonly limit: number;
  /** The days as the call or the workspace wrote them, without the word for them. */
  readonly written: string;
}

/** What a score can be held against. */
export type ScoreGate = Gate | EvidenceGate | AgeGate;

/** What becomes of a gate that is about a figure where there is none: it is not met, or it is not judged. */
export const noFigureRules = ["fail", "pass"] as const;

/** One of them. */
export type NoFigureRule = (typeof noFigureRules)[number];

/** Whether a gate is met; `null` where it has no figure and the call lets that pass, so that it is not judged. */
export type GateVerdict = boolean | null;

/** Why what was written is not a gate. */
export type GateFault =
  | { readonly fault: "not-a-percent" }
  /** Read as a percent as it stands; as a share it would be `percent`. */
  | { readonly fault: "percent-or-share"; readonly percent: string }
  /** `GROUP=NUMBER` of a group that is neither `overall` nor a direction or a body. */
  | { readonly fault: "not-a-group"; readonly group: string; readonly number: string }
  | { readonly fault: "not-points" }
  | { readonly fault: "not-days" }
  | { readonly fault: "not-a-coefficient" };

/** Whether a score reaches a gate, and what is missing where it does not. */
export interface GateCheck {
  readonly gate: Gate;
  /** False where there is nothing to compare: what cannot be computed has reached nothing. `null` where that passes. */
  readonly met: GateVerdict;
  readonly figure: Figure;
  /** The figure, or the coverage, in percent, exact; `null` where there is none. */
  readonly found: Fraction | null;
  /** What is missing in percentage points, above 0; `null` where the gate is met or has no figure. */
  readonly distance: Fraction | null;
  /**
   * The same in the units of the figure's numerator: in clauses, where all weigh 1 and count alike. Of coverage: the
   * whole number of clauses that are to be scored besides.
   */
  readonly credit: Fraction | null;
  /** The fewest counted clauses that reach the minimum when each becomes 100 %; none for coverage. */
  readonly clauses: readonly ClauseScore[];
}

/** Whether every rating above 0 has evidence. */
export interface EvidenceCheck {
  readonly gate: EvidenceGate;
  /** False where figures are withheld: nobody knows what such a row is worth. `null` where that passes. */
  readonly met: GateVerdict;
  readonly isWithheld: boolean;
  /** Rows with a value above 0, before the method's rule for missing evidence. */
  readonly ratings: number;
  /** Those of them that have no evidence. */
  readonly lacking: number;
  /** The share of them that has evidence, in percent; `null` where there are none, or figures are withheld. */
  readonly found: Fraction | null;
  /** What is missing of 100 %, in percentage points, above 0; `null` where the gate is met or not judged. */
  readonly distance: Fraction | null;
  /** The ids of their clauses, in the plan's order. */
  readonly clauses: readonly string[];
}

/** Whether an assessment is not too old. */
export interface AgeCheck {
  readonly gate: AgeGate;
  /** The id of the assessment. */
  readonly assessment: string;
  /** False without an as-of day. */
  readonly met: boolean;
  /** The day that the assessment states, whatever the call evaluates as of. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** Days from the as-of day to today, below 0 where it is still to come; `null` without one. */
  readonly found: number | null;
  /** Days that it is too old, above 0; `null` where the gate is met or nothing was found. */
  readonly distance: number | null;
}

/** A gate of a score, and whether it is met. */
export type ScoreGateCheck = GateCheck | EvidenceCheck | AgeCheck;
