// Problems as they are found → as the JSON contract has them, in order of their places.
import { compareProblems, problemsDocument, type Problem as Found } from "../core.ts";
import type { Problem } from "./results.ts";

export const problemsJson = (found: readonly Found[]): Problem[] =>
  problemsDocument(
    found.toSorted(compareProblems).map((problem) => ({ problem, line: "" })),
  ).json() as unknown as Problem[];
