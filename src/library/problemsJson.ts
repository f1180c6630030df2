// Problems as they are found → as the JSON contract has them, in order of their places.
import {
  compareProblems,
  masterWords,
  problemJson,
  type Problem as Found,
  type ResultWords,
} from "../core.ts";
import type { Problem } from "./results.ts";

export const problemsJson = (found: readonly Found[], words: ResultWords = masterWords): Problem[] =>
  found.toSorted(compareProblems).map((problem) => problemJson(problem, words));
