// Problems and the language of the output → the problems in words, as JSON has them.
import { loadWords, problemJson, type Language, type ProblemJson, type ProblemAndLine } from "../core.ts";

/** Most runs have no problems, and do without their words. */
export async function wordProblems(
  problems: readonly ProblemAndLine[],
  language: Language,
): Promise<readonly ProblemJson[]> {
  if (problems.length === 0) return [];
  const words = await loadWords(language, ["problems"]);
  return problems.map(({ problem, verdict }) => problemJson(problem, words, verdict));
}
