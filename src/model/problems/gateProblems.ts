// NAP90x: what a repository says of its findings, and what is wrong with that.
import type { Day } from "../period.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface GateProblemParams {
  /** `until`: the last day on which it held. */
  readonly NAP901: { readonly rules: readonly string[]; readonly until: Day; readonly today: Day };
  readonly NAP902: { readonly rules: readonly string[] };
  readonly NAP903: SuppressionFault;
  /** An entry of the baseline that no finding has; `times`: so many of it. */
  readonly NAP904: {
    readonly rule: string;
    readonly of: string;
    readonly clause?: string;
    readonly times: number;
    readonly why: StaleReason;
  };
  readonly NAP905: BaselineFault;
}

/** Why a line of the baseline is of no use: nothing is found, another value is wrong now, or the finding is suppressed. */
export type StaleReason = "gone" | "other-value" | "suppressed";

/** Why a suppression has no effect. */
export type SuppressionFault =
  | { readonly fault: "no-reason" }
  | { readonly fault: "no-rule" }
  | ({ readonly fault: "unknown-rule"; readonly rule: string } & Suggested)
  | { readonly fault: "not-a-date"; readonly written: string };

/** Why a line of the baseline cannot be used. */
export type BaselineFault =
  | ({ readonly fault: "unknown-code"; readonly written: string } & Suggested)
  | { readonly fault: "not-a-hash"; readonly written: string; readonly digits: number }
  | { readonly fault: "not-a-count"; readonly written: string }
  | { readonly fault: "written-twice"; readonly first: number };

export const gateProblems = {
  NAP901: { name: "suppression-expired", severity: "warning" },
  NAP902: { name: "suppression-unused", severity: "warning" },
  NAP903: { name: "suppression-not-read", severity: "warning" },
  NAP904: { name: "stale-baseline-entry", severity: "warning" },
  NAP905: { name: "baseline-entry-not-read", severity: "error" },
} as const satisfies Record<keyof GateProblemParams, ProblemInfo>;
