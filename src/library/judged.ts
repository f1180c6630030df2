// Problems that a check finds, and what the workspace makes of findings → those of the workspace, each with its verdict.
import { judgementsIn, underRules, type Day, type Problem, type ProblemAndLine } from "../core.ts";
import type { Linked } from "./assessment.ts";
import { findingKey } from "./findingKey.ts";
import type { WorkspaceRules } from "./workspaceRules.ts";

/**
 * With what the rules with judgement find in the assessments; and with what is known or accepted, as `nap check` has it.
 *
 * @param known problems at their exact places
 * @param found problems that were found later
 * @param asksAll whether all of the workspace was asked
 */
export function judged(
  known: readonly ProblemAndLine[],
  found: readonly Problem[],
  linked: readonly Linked[],
  workspace: WorkspaceRules | undefined,
  asOf: Day | null,
  asksAll: boolean,
): readonly ProblemAndLine[] {
  if (workspace === undefined) return [...known, ...found.map(bare)];
  const { rules, titles, located, verdicts } = workspace;
  const judgements = judgementsIn({ assessments: linked, rules, titles }, asOf).flatMap(
    (each): ProblemAndLine[] => {
      const exact = located.get(findingKey(each));
      return exact === undefined ? underRules([each], rules).map(bare) : [exact];
    },
  );
  const all = [...known, ...underRules(found, rules).map(bare), ...judgements];
  return verdicts === null ? all : verdicts(all, asksAll);
}

const bare = (problem: Problem): ProblemAndLine => ({ problem, line: "" });
