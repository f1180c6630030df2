// The problems of a run and what its files say of them → what counts, what is accepted or known, and what says so in vain.
import { hashText } from "../../io/hash.ts";
import {
  baselineFile,
  fileOf,
  startOf,
  type BaselineEntry,
  type Identity,
  type Judgement,
  type Plan,
  type Problem,
  type ProblemToJudge,
  type ProblemWithVerdict,
} from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";
import { currentIds } from "./currentIds.ts";
import { heldAgainst } from "./heldAgainst.ts";
import { isUnsure } from "./isUnsure.ts";
import { baselineOf, readBaseline, refuseOther, type BaselineFile } from "./readBaseline.ts";
import { subjectsOf } from "./subjectsOf.ts";
import { suppressionsIn } from "./suppressionsIn.ts";
import { waysIn } from "./waysIn.ts";

/** What a call wants of it. */
export interface JudgeRequest {
  readonly judging: Judging;
  readonly plans: readonly Plan[];
  readonly cwd: string;
  /** The baseline that the call names. */
  readonly baseline: string | undefined;
  readonly today: string;
  /** Whether all rules were asked, so that what covers nothing is in vain. */
  readonly isComplete: boolean;
  /** Whether the baseline is to have what is found now. */
  readonly isUpdate: boolean;
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
}

export interface JudgedRun {
  readonly problems: readonly (LocatedProblem & Partial<ProblemWithVerdict>)[];
  /** The baseline as it is to be, where that was asked for. */
  readonly update: {
    readonly file: BaselineFile;
    readonly content: string;
    /** How many findings it holds. */
    readonly findings: number;
  } | null;
  /** The day that decided whether a suppression holds; `null` where none has an end. */
  readonly today: string | null;
}

export async function judgeRun(
  located: readonly LocatedProblem[],
  { judging, plans, cwd, baseline, today, isComplete, isUpdate, locate }: JudgeRequest,
): Promise<JudgedRun> {
  const { suppressions, problems: unread } = await suppressionsIn(judging, cwd);
  const file = baselineOf(baseline, judging, cwd);
  const ways = await waysIn(
    located.flatMap(({ problem: { at, others = [] } }) => [at, ...others].map(fileOf)),
    judging.origins,
  );
  const toJudge = subjectsOf(located, judging, ways, hashText);
  const accepted = { suppressions, unread, today, isComplete };
  const judge = (entries: readonly BaselineEntry[] | null): Judgement =>
    heldAgainst(toJudge, { ...accepted, read: null, entries }).judgement;

  const update =
    file?.outOf === null && isUpdate ? await updated(file, judge, toJudge, currentIds(plans)) : null;
  const read = file === null || update !== null ? null : await readBaseline(file);
  const entries =
    update !== null
      ? update.findings.map((identity) => ({ identity, times: 1, at: startOf(update.file.name) }))
      : (read?.entries.map(currentIds(plans)) ?? null);
  const { judgement, own, stale } = heldAgainst(toJudge, { ...accepted, read, entries });
  return {
    problems: [
      ...(await withLines(judgement.problems, locate)),
      ...(await locate(own)),
      ...(read?.problems ?? []),
      ...stale,
    ],
    update:
      update === null
        ? null
        : {
            file: update.file,
            content: baselineFile(update.findings),
            findings: update.findings.length,
          },
    today: suppressions.some(({ until }) => until !== null) ? today : null,
  };
}

/** What a baseline of now has: what is found, and what was known of files that could not be read. */
async function updated(
  file: BaselineFile,
  judge: (entries: readonly BaselineEntry[]) => Judgement,
  found: readonly ProblemToJudge[],
  current: (entry: BaselineEntry) => BaselineEntry,
): Promise<{ file: BaselineFile; findings: readonly Identity[] }> {
  await refuseOther(file);
  const { known, left } = judge((await readBaseline(file)).entries.map(current));
  const kept = left
    .filter(({ entry, isSuppressed }) => !isSuppressed && isUnsure(entry, found))
    .flatMap(({ entry, times }) => Array<Identity>(times).fill(entry.identity));
  return { file, findings: [...known, ...kept] };
}

/** A problem of some rows of many stands elsewhere than the one of all of them: its line is another. */
async function withLines(
  judged: Judgement["problems"],
  locate: JudgeRequest["locate"],
): Promise<Judgement["problems"]> {
  const apart = judged.filter(({ line, problem: { at } }) => line === "" && at.path === undefined);
  const located = await locate(
    apart.map(({ problem: { at, code, params } }) => ({ at, code, params }) as Problem),
  );
  const lines = new Map(apart.map((item, index) => [item, located[index]?.line ?? ""]));
  return judged.map((item) => ({ ...item, line: lines.get(item) ?? item.line }));
}
