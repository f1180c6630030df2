// Problems at their places → those that count and those that do not, as the files of the run and the call say.
import { compareProblems, isActive, loadWords, type Language, type Plan, type Problem } from "../core.ts";
import { judgeRun, type JudgedRun } from "../workspace/judge/judgeRun.ts";
import type { Loaded, LocatedProblem } from "../workspace/loaded.ts";
import type { Environment } from "./environment.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";
import { todayOf } from "./flags/todayOf.ts";

export interface JudgedProblems extends JudgedRun {
  /** Those that count. */
  readonly counted: readonly Problem[];
  /** How many do not count, "" where all do; and the day that decided, where one did. */
  readonly said: { readonly accepted: string; readonly today: string };
}

/**
 * @param isWhole whether the command asks all rules: only then it is known what is accepted in vain
 * @param isUpdate whether the baseline is to have what is found
 */
export async function judge(
  located: readonly LocatedProblem[],
  loaded: Loaded,
  { baseline, today }: FindingsFlags,
  language: Language,
  environment: Environment,
  isWhole = false,
  isUpdate = false,
): Promise<JudgedProblems> {
  const { judging } = loaded;
  const day = todayOf(today, environment);
  const run: JudgedRun =
    judging === null
      ? { problems: located, update: null, today: null }
      : await judgeRun(
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
  const counted = run.problems.flatMap(({ problem, verdict }) => (isActive(verdict) ? [problem] : []));
  const suppressed = run.problems.filter(({ verdict }) => (verdict?.suppression ?? null) !== null).length;
  const known = run.problems.length - counted.length - suppressed;
  const { gates } = await loadWords(language, ["gates"]);
  return {
    ...run,
    counted,
    said: {
      accepted: suppressed + known === 0 ? "" : gates.accepted({ suppressed, baseline: known }),
      today: run.today === null ? "" : gates.today(run.today),
    },
  };
}
