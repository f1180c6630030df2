// Problems as a run has judged them → the same, each with all that a finding says.
import type { JudgedProblem, ProblemAndLine } from "../../core.ts";

/** What no run of a workspace has judged, as with the bundled plan, is known by its rule. */
export const judgedProblems = (located: readonly ProblemAndLine[]): JudgedProblem[] =>
  located.map(({ problem, verdict }) => ({
    problem,
    suppression: null,
    baseline: null,
    fingerprint: problem.code,
    ...verdict,
  }));
