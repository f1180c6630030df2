// A linked assessment and a method → its score, with what the method cannot read in its rows.
import { withoutCascades } from "../check/withoutCascades.ts";
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import { isError, type Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import type { Score } from "../model/score.ts";
import type { Trusted } from "../model/trust.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { checkClaims } from "../score/checkClaims.ts";
import { rowProblems } from "../score/rowProblems.ts";
import { scoreAssessment } from "../score/scoreAssessment.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";
import { usableMethods } from "./usableMethods.ts";

/** What else was read with an assessment: all methods, which its claims are tried with, and all problems. */
export interface ReadTogether {
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
  readonly problems: readonly Problem[];
}

/**
 * Scores an assessment under a method. Errors of its plan, its scale, the method or its rows withhold the figures.
 *
 * @example
 * const trust = trustIn([], [], true);
 * const method = { ...halves, trust };
 * const parts = { plan: { ...plan, trust }, scale: { ...scale, trust }, method };
 * const linked = { assessment: own, ...parts, trust, trustInParts: {}, leaveOut: null };
 * const together = { methods: new Map([["halves", method]]), problems: [] };
 * const result = scoreLinked(linked, method, together, null);
 * toText(result.score.overall.value) // "5/6"
 * result.score.claims[0].verdict // "reproduced"
 */
export function scoreLinked(
  linked: LinkedAssessment,
  method: Trusted<Method>,
  together: ReadTogether,
  asOf: Day | null,
): { score: Score; problems: Problem[] } {
  const { plan, assessment, scale } = linked;
  const own = together.problems.filter(
    ({ at }) => at.source === method.source && method.source !== assessment.source,
  );
  const written = {
    plan: plan.value,
    assessment: assessment.value,
    scale: scale?.value ?? null,
    method: method.value,
    asOf,
    readable: readableBy(together, scale?.value ?? null).filter((id) => id !== method.value.id),
  };
  const replied = linked.readReplies?.(assessment, written);
  const current = replied?.assessment ?? assessment;
  const left = linked.leaveOut?.(current, written) ?? { assessment: current, problems: [] };
  const input = { ...written, assessment: left.assessment.value };
  const inParts = { ...linked.trustInParts, method: method.trust };
  const ofReplies = withoutCascades(replied?.problems ?? [], inParts);
  const found = [...linked.trust.problems, ...own, ...ofReplies].filter(isError);
  const isNew = (item: Problem): boolean => replied?.covers(item) !== true;
  // Where figures are withheld, the method is asked all the same what it would make of the rows.
  const unreadable = found.length === 0 ? [] : withoutCascades(rowProblems(input), inParts).filter(isNew);
  const result = scoreAssessment(input, [...found, ...unreadable.filter(isError)]);
  const broken = new Set(together.problems.filter(isError).map(({ at }) => at.source));
  const others = usableMethods(together).filter(({ source }) => !broken.has(source));
  const claims = checkClaims(
    result.score,
    others.map(({ value }) => value),
    linked.trust.problems,
  );
  // What concerns the whole assessment stands where it names its method.
  const ofRows = [...left.problems, ...unreadable, ...result.problems].filter(isNew);
  const problems = [...ofReplies, ...ofRows].map((item) =>
    item.at.row === undefined ? { ...item, at: assessment.at(["method"]) } : item,
  );
  return { score: { ...result.score, claims }, problems };
}

const readableBy = (together: ReadTogether, scale: Scale | null): string[] =>
  scale === null
    ? []
    : usableMethods(together)
        .filter(({ value }) => valuesOn(value, scale) !== null)
        .map(({ value }) => value.id);
