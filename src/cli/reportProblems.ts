// Problems found on the way to a result → standard error, in words.
import {
  compareProblems,
  isActive,
  loadWords,
  problemsDocument,
  severityOf,
  type Language,
  type ProblemAndLine,
} from "../core.ts";
import { renderers } from "../render/registry.ts";
import { wholeText } from "../render/wholeText.ts";
import type { Environment } from "./environment.ts";
import { wantsColor, type OutputFlags } from "./flags/outputOptions.ts";

/** Errors and warnings, without the infos that only `nap check` shows; `--quiet` keeps the errors. */
export async function reportProblems(
  problems: readonly ProblemAndLine[],
  language: Language,
  flags: OutputFlags,
  environment: Environment,
): Promise<void> {
  const shown = problems.filter(
    ({ problem, verdict }) =>
      isActive(verdict) &&
      (severityOf(problem) === "error" || (severityOf(problem) === "warning" && flags.quiet !== true)),
  );
  if (shown.length === 0) return;
  const render = await renderers.pretty();
  const words = await loadWords(language, ["problems"]);
  const document = problemsDocument(
    shown.toSorted((a, b) => compareProblems(a.problem, b.problem)),
    words,
  );
  await environment.stderr(
    wholeText(
      render(document, {
        width: environment.columns ?? 80,
        color: wantsColor(flags, environment),
        decimal: words.common.decimal,
      }),
    ),
  );
}
