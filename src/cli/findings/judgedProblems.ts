// Problems → the same problems, none of them known or accepted.
import { fingerprintOf, type JudgedProblem, type Problem } from "../../core.ts";

export const judgedProblems = (problems: readonly Problem[]): JudgedProblem[] =>
  problems.map((problem) => ({
    problem,
    suppression: null,
    baseline: null,
    fingerprint: fingerprintOf(problem),
  }));
