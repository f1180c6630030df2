// A problem with what the baseline and the suppressions say of it.
import type { Problem } from "./problem.ts";

/** A problem, and whether it is known or accepted already. */
export interface JudgedProblem {
  readonly problem: Problem;
  /** Why it is accepted, and until which day; `null` where it is not. */
  readonly suppression: { readonly reason: string; readonly until: string | null } | null;
  /** `null` where no baseline was given. */
  readonly baseline: "new" | "unchanged" | null;
  /** The same text as long as the finding is the same, wherever in its file it stands. */
  readonly fingerprint: string;
}
