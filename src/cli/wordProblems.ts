// Problems and the language of the output → the problems in words, as JSON has them.
import { loadWords, problemJson, type Language, type ProblemJson, type ProblemAndLine } from "../core.ts";

export async function wordProblems(
  problems: readonly ProblemAndLine[],
  language: Language,
): Promise<readonly ProblemJson[]> {
  const words = await loadWords(language, ["problems"]);
  return problems.map(({ problem, verdict }) => problemJson(problem, words, verdict));
}
