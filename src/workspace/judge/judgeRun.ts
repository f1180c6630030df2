// The problems of a run and what its files say of them → what counts, what is accepted or known, and what says so in vain.
import { hashText } from "../../io/hash.ts";
import {
  baselineFile,
  identityText,
  judgeProblems,
  problem,
  problemInfo,
  startOf,
  type BaselineEntry,
  type Identity,
  type Judgement,
  type Plan,
  type Problem,
  type ProblemToJudge,
  type ProblemWithVerdict,
  type Suppression,
} from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";
import { countedEntries } from "./countedEntries.ts";
import { currentIds } from "./currentIds.ts";
import { baselineOf, readBaseline, refuseOther, type BaselineFile } from "./readBaseline.ts";
import { subjectsOf } from "./subjectsOf.ts";
import { suppressionsIn } from "./suppressionsIn.ts";

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
  const hasExpired = ({ until }: Suppression): boolean => until !== null && until < today;
  const file = baselineOf(baseline, judging, cwd);
  const toJudge = await subjectsOf(located, judging, hashText);
  const holding = suppressions.filter((each) => !hasExpired(each));
  const judge = (entries: readonly BaselineEntry[] | null): Judgement =>
    judgeProblems(toJudge, { suppressions: holding, baseline: entries }, hashText);

  const update = file !== null && isUpdate ? await updated(file, judge, toJudge, currentIds(plans)) : null;
  const read = file === null || update !== null ? null : await readBaseline(file);
  const entries =
    update !== null
      ? update.findings.map((identity) => ({ identity, times: 1, at: startOf(update.file.name) }))
      : (read?.entries.map(currentIds(plans)) ?? null);
  const judgement = judge(entries === null ? null : countedEntries(entries));
  const stale = isComplete && read !== null ? staleEntries(judgement, toJudge, read.line) : [];
  const own = [
    ...unread,
    ...suppressions
      .filter(hasExpired)
      .map(({ at, rules, until }) => problem("NAP901", at, { rules, until: until ?? "", today })),
    ...(isComplete ? judgement.unused.map(({ at, rules }) => problem("NAP902", at, { rules })) : []),
  ];
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
  const { known, left } = judge(countedEntries((await readBaseline(file)).entries.map(current)));
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

/** In a document or table that could not be read, nobody knows what is found. */
const isUnsure = ({ identity }: BaselineEntry, found: readonly ProblemToJudge[]): boolean =>
  found.some(
    ({ problem: { code }, subjects }) =>
      code.startsWith("NAP1") &&
      problemInfo(code).severity === "error" &&
      subjects.some((subject) => subject.in === identity.in),
  );

function staleEntries(
  { left, problems }: Judgement,
  found: readonly ProblemToJudge[],
  line: (number: number) => string,
): LocatedProblem[] {
  const sure = left.filter(({ entry }) => !isUnsure(entry, found));
  const fresh = new Set(
    problems.flatMap(({ verdict: { baseline, suppression, fingerprint } }) =>
      baseline === "new" && suppression === null ? [withoutValue(fingerprint)] : [],
    ),
  );
  return sure.map(({ entry: { at, identity }, times, isSuppressed }) => {
    const isOther = fresh.has(withoutValue(identityText(identity)));
    const why = isSuppressed ? "suppressed" : isOther ? "other-value" : "gone";
    const { code: rule, in: of, clause } = identity;
    const params = { rule, of, ...(clause === undefined ? {} : { clause }), times, why } as const;
    return { problem: problem("NAP904", at, params), line: line(at.line) };
  });
}

/** The value is the last part of the text. */
const withoutValue = (fingerprint: string): string => fingerprint.slice(0, fingerprint.lastIndexOf(","));
