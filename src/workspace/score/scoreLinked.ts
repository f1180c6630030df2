// A linked assessment and a method → its score, with what the method cannot read in its rows.
import {
  checkClaims,
  isError,
  rowProblems,
  scoreAssessment,
  withoutFollowers,
  type Day,
  type Method,
  type Problem,
  type Score,
  type Trusted,
} from "../../core.ts";
import type { LinkedAssessment, Loaded } from "../loaded.ts";
import { usableMethods } from "./usableMethods.ts";

/** Errors of a plan, scale, method or its rows withhold the figures of the assessments that use it. */
export function scoreLinked(
  linked: LinkedAssessment,
  method: Trusted<Method>,
  loaded: Loaded,
  asOf: Day | null,
): { score: Score; problems: Problem[] } {
  const { plan, assessment, scale } = linked;
  const own = loaded.problems.filter(
    ({ at }) => at.source === method.source && method.source !== assessment.source,
  );
  const input = {
    plan: plan.value,
    assessment: assessment.value,
    scale: scale?.value ?? null,
    method: method.value,
    asOf,
    readable: readableBy(loaded, scale?.value.id ?? null).filter((id) => id !== method.value.id),
  };
  const found = [...linked.trust.problems, ...own].filter(isError);
  // Where figures are withheld, the method is asked all the same what it would make of the rows.
  const unreadable =
    found.length === 0
      ? []
      : withoutFollowers(rowProblems(input), {
          ...linked.trustInParts,
          method: method.trust,
        });
  const result = scoreAssessment(input, [...found, ...unreadable.filter(isError)]);
  const broken = new Set(loaded.problems.filter(isError).map(({ at }) => at.source));
  const others = usableMethods(loaded).filter(({ source }) => !broken.has(source));
  const claims = checkClaims(
    result.score,
    others.map(({ value }) => value),
    linked.trust.problems,
  );
  // What concerns the whole assessment stands where it names its method.
  const problems = [...unreadable, ...result.problems].map((item) =>
    item.at.row === undefined ? { ...item, at: assessment.at(["method"]) } : item,
  );
  return { score: { ...result.score, claims }, problems };
}

const readableBy = (loaded: Loaded, scale: string | null): string[] =>
  scale === null
    ? []
    : usableMethods(loaded)
        .filter(({ value }) => value.values.has(scale))
        .map(({ value }) => value.id);
