// An assessment that cannot be scored yet → what the method would not be able to read in its rows.
import type { Problem } from "../model/problem.ts";
import { createClauseReader } from "./clauseReader.ts";
import type { ScoreInput } from "./scoreInput.ts";

/**
 * What `scoreAssessment` would find in the rows: statuses and percents that the method has no value for, or that
 * contradict each other (NAP401, NAP402, NAP407), and rows without the evidence that it asks for (NAP405). For
 * assessments whose figures are withheld for something else, so that all their mistakes are told at once.
 *
 * @example
 * const noneValued = { ...halves, value: { ...halves.value, values: new Map([["steps", new Map()]]) } };
 * rowProblems(inputOf(own, noneValued)).map(({ code, params }) => `${code} ${params.status}`) // ["NAP401 full", "NAP401 partial"]
 */
export function rowProblems(input: ScoreInput): Problem[] {
  const reader = createClauseReader(input);
  for (const clause of reader.clauses) reader.read(clause);
  return reader.problems();
}
