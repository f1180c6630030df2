// A workspace or an assessment → all that is wrong with it.
import {
  checkDocument,
  claimProblems,
  impossibleClaims,
  publishableFigures,
  scoreLinked,
  type Problem as Found,
  type ProblemAndLine,
  type ResultWords,
  type Score,
  tableAccounts,
} from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import { assessmentOrigins, type Assessment, type Linked, type Surroundings } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { judged } from "./judged.ts";
import { link } from "./link.ts";
import { NotAResult } from "./notAResult.ts";
import { printable } from "./printable.ts";
import { provenance } from "./provenance.ts";
import type { CheckResult } from "./results.ts";
import { scoreNames, type ScoreOptions } from "./score.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import { workspaceOrigins, type Workspace } from "./workspace.ts";

/**
 * Every problem of a workspace, or of one assessment with its plan and scale, by place; among them what the method cannot
 * read, and what the published figures have against the rows. What the workspace of an assessment says of findings holds as it does for
 * `nap check`: the severities and the rules with judgement of `nap.yaml`, its baseline, and what is suppressed. The option `method` is taken for all assessments of a
 * workspace; its plans and scales are its own, and these options are refused.
 *
 * @example
 * const { problems, summary } = check(own, { plan });
 * [summary.errors, problems.length] // [0, 0]
 */
export function check(checked: Workspace | Assessment, options: ScoreOptions = {}): CheckResult {
  givenOptions(options, scoreNames);
  const workspace = workspaceOrigins.get(checked);
  if (workspace !== undefined) {
    for (const option of ["plan", "scale"] as const)
      if (options[option] !== undefined)
        throw new InvalidOption(option, `the workspace was loaded with the ${option} of each assessment`);
    const linked = [...(checked as Workspace).assessments].map((each) => link(each, options));
    const found = linked.flatMap((each) => {
      const known = new Set(each.trust.problems);
      return problemsOf(each, options).filter((item) => !known.has(item));
    });
    const asksAll = options.method === undefined;
    const { lines, files, around } = workspace;
    const all = judged(lines, found, linked, around.rules, asOfDay(options.asOf), asksAll);
    return resultOf(all, files, around, linked);
  }
  if (!assessmentOrigins.has(checked)) throw new NotAResult("a workspace or an assessment of this library");
  const linked = link(checked as Assessment, options);
  const found = problemsOf(linked, options);
  const all = judged([], found, [linked], linked.around.rules, asOfDay(options.asOf), false);
  return resultOf(all, new Set(found.map(({ at }) => at.source)).size, linked.around, [linked]);
}

function problemsOf(linked: Linked, { asOf }: ScoreOptions): readonly Found[] {
  const own = linked.trust.problems;
  if (linked.method === null) return [...own, ...unstated(linked, null, [])];
  const { score, problems } = scoreLinked(linked, linked.method, linked.around, asOfDay(asOf));
  const impossible = impossibleClaims(linked.assessment, score.method);
  const claims = claimProblems(score, linked.assessment, [...own, ...impossible]);
  return [...own, ...problems, ...impossible, ...claims, ...unstated(linked, score, problems)];
}

/** Figures that nobody can compute again, where a workspace wants to know of them. */
function unstated(linked: Linked, score: Score | null, found: readonly Found[]): readonly Found[] {
  const rules = linked.around.rules?.rules ?? null;
  return rules === null
    ? []
    : publishableFigures(linked, score, found).problems.filter(
        ({ code }) => (rules.get(code) ?? "off") !== "off",
      );
}

function resultOf(
  found: readonly ProblemAndLine[],
  files: number,
  { inputs, words: own }: Pick<Surroundings, "inputs" | "words">,
  linked: readonly Linked[],
): CheckResult {
  const tables = linked.flatMap(({ assessment, plan }) =>
    tableAccounts(assessment.value.ratings, plan.value),
  );
  const documentIn = (words: ResultWords) =>
    checkDocument(found, files, { level: "info", most: null }, provenance(inputs), words, tables).document;
  return printable(withoutEnvelope<CheckResult>(documentIn(own).json()), documentIn, own);
}
