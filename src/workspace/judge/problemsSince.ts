// The problems of a run and those of an earlier one → those that are new, those that are fixed, and how many stayed.
import { hashText } from "../../io/hash.ts";
import {
  compareProblems,
  fileOf,
  identityText,
  isActive,
  judgeProblems,
  problemInfo,
  startOf,
  type BaselineEntry,
  type Identity,
  type Plan,
  type ProblemToJudge,
  type ProblemWithVerdict,
  type Verdict,
} from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";
import { countedEntries } from "./countedEntries.ts";
import { currentIds } from "./currentIds.ts";
import { subjectsOf } from "./subjectsOf.ts";
import { waysIn } from "./waysIn.ts";

/** A problem at its exact place, and what was said of it where anything was. */
export type HeldProblem = LocatedProblem & Partial<ProblemWithVerdict>;

/** All problems of a run, and what they are known by. */
export interface HeldProblems {
  readonly problems: readonly HeldProblem[];
  readonly judging: Judging;
}

export interface ProblemsSince {
  /** Those that count. */
  readonly added: readonly HeldProblem[];
  /** New as well, but suppressed or in the baseline. */
  readonly accepted: readonly HeldProblem[];
  readonly fixed: readonly HeldProblem[];
  readonly unchanged: number;
  /** Of now and of before: the input could not be used, so that nothing is known of them but what they say. */
  readonly unusable: { readonly now: readonly HeldProblem[]; readonly before: readonly HeldProblem[] };
}

/**
 * The same problem is what a baseline takes for the same: code, ids and value, in whatever line and file; a second copy is
 * new. One that stands for several rows is told apart. What counts is matched first: of two copies of one that was
 * known, one of them accepted, none is new to those who look at what counts.
 *
 * @param plans of now: old ids are read as those of today
 */
export async function problemsSince(
  now: HeldProblems,
  before: HeldProblems,
  plans: readonly Plan[],
): Promise<ProblemsSince> {
  const current = currentIds(plans);
  const groups = await Promise.all(
    byVerdict(now.problems.filter(isUsable)).map((group) => toJudge(group, now)),
  );
  const old = await toJudge(before.problems.filter(isUsable), before);
  const knownOf = (items: readonly ProblemToJudge[]): readonly Identity[] => judged(items, null).known;
  const known = knownOf(old.items);
  let left: readonly BaselineEntry[] = countedEntries(known.map(entryOf).map(current));
  const told = groups.map(({ items, verdict }) => {
    const found = judged(items, left);
    left = found.left.map(({ entry, times }) => ({ ...entry, times }));
    return found.problems.map(({ problem, line, verdict: { baseline } }) => ({
      isNew: baseline === "new",
      held: { problem, line, ...(verdict === undefined ? {} : { verdict }) },
    }));
  });
  const all = told.flat();
  const added = all.flatMap(({ isNew, held }) => (isNew ? [held] : [])).toSorted(byPlace);
  const rest = stillThere(known, knownOf(groups.flatMap(({ items }) => items)), current);
  const gone = judged(old.items, countedEntries(rest));
  return {
    added: added.filter(({ verdict }) => isActive(verdict)),
    accepted: added.filter(({ verdict }) => !isActive(verdict)),
    fixed: gone.problems
      .filter(({ verdict }) => verdict.baseline === "new")
      .map(bare)
      .toSorted(byPlace),
    unchanged: all.length - added.length,
    unusable: { now: now.problems.filter(isUnusable), before: before.problems.filter(isUnusable) },
  };
}

const isUnusable = ({ problem: { code } }: HeldProblem): boolean => problemInfo(code).unusable === true;
const isUsable = (held: HeldProblem): boolean => !isUnusable(held);

const byPlace = (a: HeldProblem, b: HeldProblem): number => compareProblems(a.problem, b.problem);

const bare = ({ problem, line }: HeldProblem): HeldProblem => ({ problem, line });

const judged = (items: readonly ProblemToJudge[], baseline: readonly BaselineEntry[] | null) =>
  judgeProblems(items, { suppressions: [], baseline }, hashText);

const entryOf = (identity: Identity): BaselineEntry => ({ identity, times: 1, at: startOf("") });

interface Group {
  readonly items: readonly ProblemToJudge[];
  /** What was said of all of them. */
  readonly verdict: Verdict | undefined;
}

const toJudge = async (problems: readonly HeldProblem[], { judging }: HeldProblems): Promise<Group> => ({
  items: subjectsOf(
    problems,
    judging,
    await waysIn(
      problems.flatMap(({ problem: { at, others = [] } }) => [at, ...others].map(fileOf)),
      judging.origins,
    ),
    hashText,
  ),
  verdict: problems[0]?.verdict,
});

/** Those that count come first. */
function byVerdict(problems: readonly HeldProblem[]): (readonly HeldProblem[])[] {
  const groups = new Map<string, HeldProblem[]>();
  for (const held of problems) {
    const { suppression = null, baseline = null } = held.verdict ?? {};
    const key = isActive(held.verdict) ? "" : JSON.stringify([suppression, baseline]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [held]);
    else own.push(held);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

/** What of before is still there, under the ids that it had. */
function stillThere(
  old: readonly Identity[],
  now: readonly Identity[],
  current: (entry: BaselineEntry) => BaselineEntry,
): BaselineEntry[] {
  const counts = new Map<string, number>();
  for (const identity of now)
    counts.set(identityText(identity), (counts.get(identityText(identity)) ?? 0) + 1);
  return old.map(entryOf).filter((entry) => {
    const key = identityText(current(entry).identity);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count > 0;
  });
}
