// A linked assessment and a method → its score, and what the method finds wrong with its rows.
import {
  append,
  checkClaims,
  isError,
  rowProblems,
  scoreAssessment,
  withoutFollowers,
  type Day,
  type Located,
  type Method,
  type Problem,
  type Score,
} from "../core.ts";
import type { Linked } from "./assessment.ts";

/** Errors of the plan, scale, method or rows withhold the figures. */
export function scoreLinked(
  { plan, assessment, scale, problems: own, grounds, around }: Linked,
  method: Located<Method>,
  asOf: Day | null,
): { score: Score; problems: Problem[] } {
  const others = around.methods();
  const readable = others.filter(({ value }) => scale !== null && value.values.has(scale.value.id));
  const input = {
    plan: plan.value,
    assessment: assessment.value,
    scale: scale?.value ?? null,
    method: method.value,
    asOf,
    readable: readable.map(({ value }) => value.id).filter((id) => id !== method.value.id),
  };
  const ofMethod = around.problems.filter(
    ({ at }) => at.source === method.source && method.source !== assessment.source,
  );
  const found = [...own, ...ofMethod].filter(isError);
  // Where figures are withheld, the method is asked all the same what it would make of the rows.
  const unreadable =
    found.length === 0
      ? []
      : withoutFollowers(rowProblems(input), { ...grounds, method: around.methodGround(method.value.id) });
  const result = scoreAssessment(input, [...found, ...unreadable.filter(isError)]);
  const broken = new Set(around.problems.filter(isError).map(({ at }) => at.source));
  const sound = others.filter(({ source }) => !broken.has(source)).map(({ value }) => value);
  const claims = checkClaims(result.score, sound, own);
  const problems = [...own];
  // What concerns the whole assessment stands where it names its method.
  append(
    problems,
    [...unreadable, ...result.problems].map((item) =>
      item.at.row === undefined ? { ...item, at: assessment.at(["method"]) } : item,
    ),
  );
  return { score: { ...result.score, claims }, problems };
}
