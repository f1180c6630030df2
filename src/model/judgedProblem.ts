// A problem, and what a repository has said of it before.
import type { Problem } from "./problem.ts";

/** A problem with what the baseline and the suppressions say of it. */
export interface JudgedProblem {
  readonly problem: Problem;
  /** Why it is suppressed, and up to which day; `inFile`: by a comment beside it, not by a list. `null` where it is not. */
  readonly suppression: {
    readonly reason: string;
    readonly until: string | null;
    readonly inFile: boolean;
  } | null;
  /** Whether the baseline has it; `null` where there is no baseline. */
  readonly baseline: "new" | "unchanged" | null;
  /** What it is known by in baselines: a stable text. Of several rows, that of the first one. */
  readonly fingerprint: string;
}

/** What was said of a problem, beside the problem itself. */
export type Verdict = Omit<JudgedProblem, "problem">;

/**
 * Whether a problem counts: it is neither suppressed nor known.
 *
 * @example isActive({ suppression: null, baseline: "unchanged" }) // false
 */
export const isActive = (verdict: Pick<Verdict, "suppression" | "baseline"> | undefined): boolean =>
  verdict === undefined || (verdict.suppression === null && verdict.baseline !== "unchanged");
