// Problems at their places → those that count and those that do not, as the files of the run and the call say.
import {
  compareProblems,
  isActive,
  note,
  parsePoint,
  UsageError,
  type Day,
  type Note,
  type Plan,
} from "../core.ts";
import { judgeRun, type JudgedRun } from "../workspace/judge/judgeRun.ts";
import type { Loaded, LocatedProblem } from "../workspace/loaded.ts";
import type { Environment } from "./environment.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";

export interface JudgedProblems extends JudgedRun {
  /** How many do not count, and the day that decided. */
  readonly notes: readonly Note[];
}

/**
 * @param isWhole whether the command asks all rules: only then it is known what is accepted in vain
 * @param isUpdate whether the baseline is to have what is found
 */
export async function judge(
  located: readonly LocatedProblem[],
  loaded: Loaded,
  { baseline, today }: FindingsFlags,
  environment: Environment,
  isWhole = false,
  isUpdate = false,
): Promise<JudgedProblems> {
  const { judging } = loaded;
  const day = dayOf(today, environment);
  if (judging === null) return { problems: located, update: null, today: null, notes: [] };
  const run = await judgeRun(
    located.toSorted((a, b) => compareProblems(a.problem, b.problem)),
    {
      judging,
      plans: loaded.plans.map(({ value }): Plan => value),
      cwd: environment.cwd,
      baseline,
      today: day,
      isComplete: isWhole && judging.isWhole,
      isUpdate,
      locate: loaded.locate,
    },
  );
  const accepted = run.problems.filter(({ verdict }) => !isActive(verdict));
  const suppressed = accepted.filter(({ verdict }) => (verdict?.suppression ?? null) !== null).length;
  const known = accepted.length - suppressed;
  return {
    ...run,
    notes: [
      ...(accepted.length === 0 ? [] : [note("accepted-problems", { suppressed, baseline: known })]),
      ...(run.today === null ? [] : [note("today", { today: run.today })]),
    ],
  };
}

function dayOf(written: string | undefined, environment: Environment): Day {
  if (written === undefined) return environment.today();
  const point = parsePoint(written);
  if (point === null) throw new UsageError("not-a-date", { flag: "--today", written });
  return point.end;
}
