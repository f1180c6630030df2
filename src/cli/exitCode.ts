// Problems and the level that fails a run → the exit code.
import { problemInfo, severityOf, type Problem, type Severity } from "../core.ts";
import { UsageError } from "./load/loaded.ts";

/** 0 fine, 1 findings at or above the level, 2 input that cannot be used, 3 a bug. */
export type ExitCode = 0 | 1 | 2 | 3;

const order: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

export type FailLevel = Severity | "never";

export function failLevel(written: string | undefined): FailLevel {
  if (written === undefined) return "error";
  if (written === "error" || written === "warning" || written === "info" || written === "never")
    return written;
  throw new UsageError(`--fail-on takes error, warning, info or never, not "${written}"`);
}

export function exitCodeOf(problems: readonly Problem[], level: FailLevel): ExitCode {
  if (problems.some(({ code }) => problemInfo(code).unusable === true)) return 2;
  return level !== "never" && problems.some((found) => order[severityOf(found)] >= order[level]) ? 1 : 0;
}
