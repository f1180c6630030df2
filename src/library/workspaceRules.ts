// What a workspace makes of findings, and what its rules look at beside the assessments.
import type { ProblemAndLine, ProblemCode, RuleSeverity, TitleColumn } from "../core.ts";

export interface WorkspaceRules {
  /** The severities that it gives; `null` where it gives none. */
  readonly rules: ReadonlyMap<ProblemCode, RuleSeverity> | null;
  /** The titles of its tables, where a rule looks at them. */
  readonly titles: readonly TitleColumn[];
  /** Findings that a check makes, as far as they are known already, at their exact places. */
  readonly located: ReadonlyMap<string, ProblemAndLine>;
  /**
   * Problems with what the suppressions and the baseline say of them, and what says so in vain where all rules were asked; `null` where
   * there are none.
   */
  readonly verdicts:
    ((found: readonly ProblemAndLine[], asksAll: boolean) => readonly ProblemAndLine[]) | null;
}
