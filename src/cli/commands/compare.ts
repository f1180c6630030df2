// `nap compare`: two or more assessments, or one under several methods → why their figures differ.
import {
  checkComparisonGate,
  compareMany,
  compareProblems,
  compareScores,
  comparisonDocument,
  comparisonsDocument,
  type BootstrapOptions,
  type Comparison,
  type ComparisonGate,
  type ComparisonGateCheck,
  type ComparisonView,
  type Document,
  type Measure,
  type Problem,
  type Provenance,
  type Score,
} from "../../core.ts";
import { comparedNames, comparedSides, filesToLoad, refuseDifferentPlans } from "../comparedSides.ts";
import { gatesOf, unmetText, type GateFlags } from "../flags/compareGates.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, failLevel, type ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { load } from "../../workspace/openWorkspace.ts";
import { UsageError } from "../../workspace/loaded.ts";
import { languageOf, type OutputFlags } from "../flags/outputOptions.ts";
import { scoreLinked } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import { tellNotes } from "../tellNotes.ts";

export interface CompareFlags extends InputFlags, OutputFlags, GateFlags {
  readonly failOn?: string;
  readonly evidence?: boolean;
  readonly all?: boolean;
  readonly seed?: string;
  readonly resamples?: string;
}

/** The bundled workspace whose two assessments share clauses. */
const illustration = "two-assessors";

export async function compare(
  names: readonly string[],
  flags: CompareFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd } = environment;
  const level = failLevel(flags.failOn);
  const view = { language: languageOf(flags), all: flags.all ?? false, evidence: flags.evidence ?? false };
  const [gates, options, asOf] = [gatesOf(flags), bootstrapOptions(flags), asOfDay(flags)];
  const named = await comparedNames(names, cwd);
  const files = filesToLoad(named, cwd);
  const ids = named.filter(({ paths }) => paths === null).map(({ name }) => name);
  const request = loadRequest(
    files,
    files.length > 0 || ids.length === 0
      ? flags
      : { ...flags, assessment: [...(flags.assessment ?? []), ...ids] },
    { keepTexts: view.evidence, bundled: gates.length === 0 ? "alone" : "never" },
  );
  const loaded = await load({ ...request, bundledPlan: illustration }, environment);
  const sides = comparedSides(named, flags.method ?? [], loaded, cwd);
  refuseDifferentPlans(sides);
  const results = sides.map(({ linked, method }) => scoreLinked(linked, method, loaded, asOf));

  const located = await loaded.locate([
    ...loaded.problems,
    ...results.flatMap(({ problems: found }) => found),
  ]);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  const exitCode = exitCodeOf(problems, level);
  const scores = results.map(({ score }) => score);
  await tellNotes([...loaded.notes, ...methodWarning(scores)], flags, environment);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, flags, environment);
  if (scores.length < 2) {
    if (exitCode === 0) throw new UsageError("nothing to compare: fewer than two assessments have a method");
    return exitCode;
  }

  const { checks, document } = compareAll(scores, gates, options, problems, loaded.inputs, view);
  await emit(document, flags, environment);
  const unmet = checks.filter(({ met }) => !met);
  for (const check of unmet) await environment.stderr(`nap: gate not met: ${unmetText(check)}\n`);
  return exitCode === 0 && unmet.length > 0 ? 1 : exitCode;
}

function compareAll(
  scores: readonly Score[],
  gates: readonly ComparisonGate[],
  options: BootstrapOptions,
  problems: readonly Problem[],
  inputs: Provenance["inputs"],
  view: ComparisonView,
): { checks: readonly ComparisonGateCheck[]; document: Document } {
  const checksOf = (pairs: readonly Comparison[], alpha: Measure): ComparisonGateCheck[] =>
    gates.flatMap((gate) => checkComparisonGate(pairs, alpha, gate));
  const viewOf = (checks: readonly ComparisonGateCheck[]): ComparisonView =>
    gates.length === 0 ? view : { ...view, gates: checks };
  const [a, b] = scores;
  if (scores.length === 2 && a !== undefined && b !== undefined) {
    const comparison = compareScores(a, b, options);
    const checks = checksOf([comparison], comparison.agreement.alpha);
    const document = comparisonDocument(comparison, problems, { tool, inputs }, viewOf(checks));
    return { checks, document };
  }
  const many = compareMany(scores, options);
  const checks = checksOf(many.pairs, many.agreement.alpha);
  const document = comparisonsDocument(many, problems, { tool, inputs }, viewOf(checks));
  return { checks, document };
}

function methodWarning(scores: readonly Score[]): string[] {
  const methods = new Map(scores.map(({ method }) => [method.hash, `${method.id} ${method.version}`]));
  return methods.size < 2
    ? []
    : [
        `warning: the figures come from different methods (${[...methods.values()].join(", ")}); the term "method" says what that makes`,
      ];
}

function bootstrapOptions({ seed = "1", resamples = "2000" }: CompareFlags): BootstrapOptions {
  if (!/^\d{1,15}$/.test(seed)) throw new UsageError(`--seed takes a whole number, not "${seed}"`);
  if (!/^\d{4,6}$/.test(resamples) || Number(resamples) < 2000)
    throw new UsageError(`--resamples takes a whole number from 2000 to 999999, not "${resamples}"`);
  return { seed: Number(seed), resamples: Number(resamples) };
}
