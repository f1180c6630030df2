// `nap check`: files → everything that is wrong with them, and with what was published about them.
import {
  checkDocument,
  claimProblems,
  impossibleClaims,
  isError,
  limitedProblems,
  loadWords,
  readingsOf,
  tableAccounts,
  UsageError,
  withFixes,
  withPublishable,
  type CheckResult,
  type ProblemAndLine,
} from "../../core.ts";
import { emitFindings } from "../findings/emitFindings.ts";
import { checkFindings } from "../findings/checkFindings.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, failLevel, type ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { isJudging } from "../../workspace/find/isJudging.ts";
import { openWorkspace } from "../../workspace/openWorkspace.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { languageOf } from "../flags/languageOf.ts";
import { oneOf } from "../flags/oneOf.ts";
import { isForTerminal, outputRequests, wantsFindings, type OutputFlags } from "../flags/outputOptions.ts";
import { isJudgedRun } from "../isJudgedRun.ts";
import type { JudgedProblems } from "../judge.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import { tellNotes } from "../tellNotes.ts";

export interface CheckFlags extends InputFlags, OutputFlags, FindingsFlags {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly updateBaseline?: boolean;
  readonly failOn?: string;
  readonly level?: string;
  readonly maxProblems?: string;
  readonly showMapping?: boolean;
  readonly publishable?: boolean;
}

/** So many rows of each table are shown as written and as read. */
const rowsShown = 3;

export async function check(
  files: readonly string[],
  flags: CheckFlags,
  environment: Environment,
): Promise<ExitCode> {
  const failOn = failLevel(flags.failOn);
  const selection = { level: shownLevel(flags.level), most: mostShown(flags.maxProblems) };
  const isDry = flags.dryRun === true;
  if (isDry && flags.fix !== true) throw new UsageError("needs-flag", { flag: "--dry-run", needed: "--fix" });
  const request: LoadRequest = {
    ...loadRequest(files, flags, {
      keepTexts: flags.showMapping === true,
      namesRaters: isForTerminal(flags, environment),
      bundled: "never",
    }),
    judges: true,
    keepDoubts: true,
    keepStatements: true,
    ...(flags.showMapping === true ? { writtenRows: rowsShown } : {}),
  };
  const read = await openWorkspace(request, environment);
  const { loaded, fixes } =
    flags.fix === true
      ? await (await import("../fixFirst.ts")).fixFirst(read, request, isDry, environment)
      : { loaded: read, fixes: null };
  const language = languageOf(flags, environment, loaded.language);
  const { scored, problems } = scoreReadable(loaded, flags);
  const claims = scored.flatMap(({ linked, score }) => {
    const impossible = impossibleClaims(linked.assessment, score.method);
    return [
      ...impossible,
      ...claimProblems(score, linked.assessment, [...linked.trust.problems, ...impossible]),
    ];
  });
  const judgements = isJudging(loaded.rules)
    ? (await import("../judgementsOf.ts")).judgementsOf(loaded, asOfDay(flags))
    : [];
  const isPublishable = flags.publishable === true;
  const publishable =
    isPublishable || isJudging(loaded.rules)
      ? (await import("../publishableOf.ts")).publishableOf(loaded, scored, problems, isPublishable)
      : { figures: [], problems: [] };
  const isUpdate = flags.updateBaseline === true;
  const all = await loaded.locate(
    limitedProblems([...loaded.problems, ...problems, ...claims, ...judgements, ...publishable.problems]),
  );
  const judged =
    isUpdate || isJudgedRun(loaded, flags)
      ? await (await import("../judge.ts")).judge(all, loaded, flags, language, environment, true, isUpdate)
      : { problems: all, counted: all.map(({ problem }) => problem), update: null, said: { today: "" } };
  const located: readonly ProblemAndLine[] = judged.problems;
  if (isUpdate) refuseUpdate(judged, loaded);

  const tables = loaded.assessments.flatMap(({ assessment, plan }) =>
    tableAccounts(assessment.value.ratings, plan.value),
  );
  const provenance = { tool, inputs: loaded.inputs };
  const words = await loadWords(language, ["problems"]);
  const readings =
    flags.showMapping === true
      ? readingsOf(
          loaded.assessments.map(({ assessment, scale }) => ({
            assessment: assessment.value,
            scale: scale?.value ?? null,
          })),
          loaded.written,
        )
      : null;
  const plain = checkDocument(located, loaded.files, selection, provenance, words, tables, readings);
  const checked = isPublishable
    ? { ...plain, document: withPublishable(plain.document, publishable.figures, words) }
    : plain;
  const { document, summary } =
    fixes === null
      ? checked
      : withSaid(checked, withFixes(checked.document, fixes, await loadWords(language, ["fixing"])), isDry);
  const exitCode = isDry ? (fixes?.files.length === 0 ? 0 : 1) : exitCodeOf(judged.counted, failOn);
  await tellNotes(loaded.notes, language, flags, environment);
  if (flags.quiet !== true) {
    // How many do not count stands in the summary.
    if (judged.said.today !== "") await environment.stderr(`nap: ${judged.said.today}\n`);
    const saysItself = outputRequests(flags).some(({ format, path }) => format === "pretty" && path === null);
    if (!saysItself) await environment.stderr(`nap: ${summary}\n`);
  }
  if (fixes !== null && isDry) await (await import("../showDiffs.ts")).showDiffs(fixes, flags, environment);
  if (wantsFindings(flags)) {
    const how = { failOn, ...selection, summary };
    const findings = await checkFindings(located, how, provenance, language);
    await emitFindings({ ...document, findings }, language, flags, environment, loaded.read);
  } else await emit(document, language, flags, environment, loaded.read);
  // Of what cannot be used at all nobody knows what would be found.
  if (judged.update !== null && exitCode !== 2) {
    const { writeBaseline } = await import("../writeBaseline.ts");
    const written = await writeBaseline(judged.update, loaded.read, language);
    if (flags.quiet !== true) await environment.stderr(`nap: ${written}\n`);
  }
  return exitCode;
}

/** Both totals; with --dry-run nothing but that of the fixes. */
const withSaid = (checked: CheckResult, fixed: CheckResult, isDry: boolean): CheckResult => ({
  document: fixed.document,
  summary: isDry ? fixed.summary : `${fixed.summary}; ${checked.summary}`,
});

function refuseUpdate(
  { update, problems }: Pick<JudgedProblems, "update" | "problems">,
  { judging }: Loaded,
): void {
  const isOutside = problems.some(({ problem }) => problem.code === "NAP139");
  if (update === null && !isOutside) throw new UsageError("no-baseline", {});
  if (judging?.isWhole !== true) throw new UsageError("update-of-a-part", {});
}

/** Where a method of the call cannot be used, what is wrong with it is the answer. */
function scoreReadable(loaded: Loaded, flags: CheckFlags): ReturnType<typeof scoreAll> {
  const asOf = asOfDay(flags);
  try {
    return scoreAll(loaded, flags.method ?? [], asOf);
  } catch (error) {
    if (error instanceof UsageError && loaded.problems.some(isError)) return { scored: [], problems: [] };
    throw error;
  }
}

const shownLevel = (written = "info"): "error" | "warning" | "info" =>
  oneOf("--level", written, ["error", "warning", "info"]);

function mostShown(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new UsageError("not-a-whole-number", { flag: "--max-problems", written, least: 0, most: null });
}
