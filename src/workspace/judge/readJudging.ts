// What was loaded → what its files say of findings, read ahead: problems that are found later get their verdicts at once.
import { hashText } from "../../io/hash.ts";
import {
  compareProblems,
  keysAt,
  underRules,
  type Plan,
  type Problem,
  type ProblemAndLine,
} from "../../core.ts";
import type { Loaded, LocatedProblem } from "../loaded.ts";
import { currentIds } from "./currentIds.ts";
import { heldAgainst } from "./heldAgainst.ts";
import { baselineOf, readBaseline } from "./readBaseline.ts";
import { subjectsOf } from "./subjectsOf.ts";
import { suppressionsIn } from "./suppressionsIn.ts";
import type { Ways } from "./waysIn.ts";

/** `asksAll`: whether all rules were asked of all that was loaded; then it is told what is accepted in vain. */
export type Verdicts = (found: readonly LocatedProblem[], asksAll: boolean) => readonly ProblemAndLine[];

/** @returns `null` where the files say nothing of findings */
export async function readJudging(
  { judging, plans, rules = null }: Pick<Loaded, "judging" | "plans" | "rules">,
  cwd: string,
  today: string,
): Promise<Verdicts | null> {
  if (judging === null || !judging.isAsked) return null;
  const { suppressions, problems: unread } = await suppressionsIn(judging, cwd);
  const file = baselineOf(undefined, judging, cwd);
  const read = file === null ? null : await readBaseline(file);
  const entries = read?.entries.map(currentIds(plans.map(({ value }): Plan => value))) ?? null;
  const ways = await waysOfAll(judging.origins);
  return (found, asksAll) => {
    const sorted = found.toSorted((a, b) => compareProblems(a.problem, b.problem));
    const isComplete = asksAll && judging.isWhole;
    const said = { suppressions, unread, read, entries, today, isComplete };
    const { judgement, own, stale } = heldAgainst(subjectsOf(sorted, judging, ways, hashText), said);
    return [...judgement.problems, ...underRules(own, rules).map(bare), ...(read?.problems ?? []), ...stale];
  };
}

const bare = (problem: Problem): ProblemAndLine => ({ problem, line: "" });

/** Each document is looked through when a finding in it is. */
async function waysOfAll({
  documents,
  text: textOf,
}: NonNullable<Loaded["judging"]>["origins"]): Promise<Pick<Ways, "get">> {
  const texts = new Map<string, string>();
  for (const source of documents.keys()) {
    const text = await textOf(source);
    if (text !== null) texts.set(source, text);
  }
  const ways = new Map<string, ReturnType<typeof keysAt>>();
  return {
    get(source) {
      const text = texts.get(source);
      if (text === undefined) return undefined;
      const way = ways.get(source) ?? keysAt(text);
      ways.set(source, way);
      return way;
    },
  };
}
