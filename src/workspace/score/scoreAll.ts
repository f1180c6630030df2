// What was loaded, and the methods that the call names → a score for each assessment under each method.
import {
  inTimeOrder,
  append,
  scoreLinked,
  type Day,
  type LinkedAssessment,
  type Problem,
  type Score,
} from "../../core.ts";
import type { Loaded } from "../loaded.ts";
import { methodNamed } from "./methodNamed.ts";

export interface Scored {
  readonly linked: LinkedAssessment;
  readonly score: Score;
}

/** Under the methods of the call, or else each assessment under its own; in the order of time. */
export function scoreAll(
  loaded: Loaded,
  methodNames: readonly string[],
  asOf: Day | null,
): { scored: Scored[]; problems: Problem[] } {
  const named = methodNames.map((name) => methodNamed(name, loaded));
  const problems: Problem[] = [];
  const scored = inTimeOrder(loaded.assessments).flatMap((linked) =>
    (named.length > 0 ? named : linked.method === null ? [] : [linked.method]).map((method) => {
      const result = scoreLinked(linked, method, loaded, asOf);
      append(problems, result.problems);
      return { linked, score: result.score };
    }),
  );
  return { scored, problems };
}
