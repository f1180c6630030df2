// Problems and the level that fails a run → the exit code.
import { problemInfo, severityOf, type Problem, type Severity } from "../core.ts";
import { oneOf } from "./flags/oneOf.ts";

/** 0 fine, 1 findings at or above the level, 2 input that cannot be used, 3 a bug, 130 stopped by the person. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

const order: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

export type FailLevel = Severity | "never";

export const failLevel = (written = "error"): FailLevel =>
  oneOf("--fail-on", written, ["error", "warning", "info", "never"]);

/** @param problems those that count */
export function exitCodeOf(problems: readonly Problem[], level: FailLevel): ExitCode {
  if (problems.some(({ code }) => problemInfo(code).unusable === true)) return 2;
  return level !== "never" && problems.some((found) => order[severityOf(found)] >= order[level]) ? 1 : 0;
}
