// Judged problems and checked gates → the findings of a run, worst first.
import { compareProblems, severityOf, type Problem, type ProblemCode } from "../../model/problem.ts";
import type { JudgedProblem } from "../../model/judgedProblem.ts";
import type { Severity } from "../../model/problems/problemInfo.ts";
import type { Words } from "../words/words.ts";
import type { Finding, FindingRule, Findings } from "./findings.ts";
import { gateFinding, gateRule } from "./gateFinding.ts";
import { problemFinding } from "./problemFinding.ts";
import { problemRule } from "./problemRule.ts";

/** What a run knows, before it is put in words. */
export interface FoundInRun extends Pick<
  Findings,
  "command" | "tool" | "inputs" | "gates" | "headlines" | "hasResult"
> {
  readonly judged: readonly JudgedProblem[];
  /** Whether a problem fails the run, where nothing else speaks against it. */
  readonly failsRun: (found: Problem) => boolean;
  /** At most so many problems; `null` for all. */
  readonly most: number | null;
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * The findings of a run: gates that are not met, then problems, errors first.
 *
 * @example
 * const found = problem("NAP102", startOf("plan.yaml"));
 * const judged = [{ problem: found, suppression: null, baseline: null, fingerprint: "NAP102" }];
 * const run = {
 *   command: "check", tool: { name: "nap", version: "1.0.0" }, inputs: [], gates: [], headlines: [],
 *   hasResult: false, judged, failsRun: () => true, most: null,
 * };
 * const { list } = findingsOf(run, await loadWords("en", ["problems"]));
 * [list[0].rule, list[0].where] // ["NAP102", "plan.yaml:1:1"]
 */
export function findingsOf(
  { judged, failsRun, most, ...run }: FoundInRun,
  words: Words<"problems">,
): Findings {
  const worst = judged
    .toSorted(
      (a, b) =>
        ranks[severityOf(a.problem)] - ranks[severityOf(b.problem)] || compareProblems(a.problem, b.problem),
    )
    .slice(0, most ?? judged.length);
  const hasBaseline = judged.some(({ baseline }) => baseline !== null);
  const unmet = run.gates
    .filter(({ met }) => met === false)
    .map((gate) => gateFinding(gate, hasBaseline ? "new" : null, words));
  const problems = worst.map((each) => problemFinding(each, failsRun(each.problem), words));
  return {
    ...run,
    list: withOwnFingerprints([...unmet, ...problems]),
    rules: (): FindingRule[] => [
      ...[...new Set(unmet.map(({ rule }) => rule))].map((kind) => gateRule(kind, words)),
      ...[...new Set(worst.map(({ problem }): ProblemCode => problem.code))]
        .toSorted()
        .map((code) => problemRule(code, words)),
    ],
    words,
  };
}

/** The second of those that are alike ends in `-2`: what reads them takes equal fingerprints for one finding. */
function withOwnFingerprints(list: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return list.map((finding) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
