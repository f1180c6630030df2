// What was loaded, and the methods that the call names → a score for each assessment under each method.
import {
  append,
  checkClaims,
  isError,
  rowProblems,
  scoreAssessment,
  unknownId,
  UsageError,
  withoutFollowers,
  type Day,
  type Located,
  type Method,
  type Problem,
  type Score,
} from "../../core.ts";
import { isPath } from "../find/isPath.ts";
import type { LinkedAssessment, Loaded } from "../loaded.ts";

export interface Scored {
  readonly linked: LinkedAssessment;
  readonly score: Score;
}

/** Errors of a plan, scale, method or its rows withhold the figures of the assessments that use it. */
export function scoreAll(
  loaded: Loaded,
  methodNames: readonly string[],
  asOf: Day | null,
): { scored: Scored[]; problems: Problem[] } {
  const named = methodNames.map((name) => methodNamed(name, loaded));
  const problems: Problem[] = [];
  const scored = loaded.assessments.flatMap((linked) =>
    (named.length > 0 ? named : linked.method === null ? [] : [linked.method]).map((method) => {
      const result = scoreLinked(linked, method, loaded, asOf);
      append(problems, result.problems);
      return { linked, score: result.score };
    }),
  );
  return { scored, problems };
}

export function scoreLinked(
  linked: LinkedAssessment,
  method: Located<Method>,
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
  const found = [...linked.problems, ...own].filter(isError);
  // Where figures are withheld, the method is asked all the same what it would make of the rows.
  const unreadable =
    found.length === 0
      ? []
      : withoutFollowers(rowProblems(input), {
          ...linked.grounds,
          method: loaded.methodGround(method.value.id),
        });
  const result = scoreAssessment(input, [...found, ...unreadable.filter(isError)]);
  const broken = new Set(loaded.problems.filter(isError).map(({ at }) => at.source));
  const others = [...loaded.methods.values()].filter(({ source }) => !broken.has(source));
  const claims = checkClaims(
    result.score,
    others.map(({ value }) => value),
    linked.problems,
  );
  // What concerns the whole assessment stands where it names its method.
  const problems = [...unreadable, ...result.problems].map((item) =>
    item.at.row === undefined ? { ...item, at: assessment.at(["method"]) } : item,
  );
  return { score: { ...result.score, claims }, problems };
}

const readableBy = ({ methods }: Loaded, scale: string | null): string[] =>
  scale === null
    ? []
    : [...methods.values()].filter(({ value }) => value.values.has(scale)).map(({ value }) => value.id);

/** A method that the call names, by its id or by the path of its file, which was loaded with the rest. */
export function methodNamed(
  name: string,
  { methods, methodsOfCall, doubtfulMethods }: Loaded,
): Located<Method> {
  const named = methodsOfCall.get(name);
  if (named === null && isPath(name)) throw new UsageError("unusable-method", { name, source: name });
  const id = named ?? name;
  const found = methods.get(id);
  if (found !== undefined) return found;
  const doubtful = doubtfulMethods.get(id);
  if (doubtful !== undefined) throw new UsageError("unusable-method", { name, source: doubtful.source });
  throw new UsageError("unknown-method", unknownId(name, methods.keys()));
}
