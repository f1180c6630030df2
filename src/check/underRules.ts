// Problems, and what a workspace makes of each code → the same problems with its severities, without those that are off.
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { RuleSeverity } from "../model/workspace.ts";

/**
 * Problems as the workspace wants them.
 *
 * @param rules `null` where it says nothing of them
 * @example
 * const found = [problem("NAP302", startOf("own.yaml"))];
 * underRules(found, new Map([["NAP302", "off"]])) // []
 */
export const underRules = (
  problems: readonly Problem[],
  rules: ReadonlyMap<ProblemCode, RuleSeverity> | null,
): Problem[] =>
  problems.flatMap((found): Problem[] => {
    const severity = rules?.get(found.code);
    return severity === "off" ? [] : [severity === undefined ? found : { ...found, severity }];
  });
