// A method → its rules in one line.
import { toText } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";

/** What counts for what, and what deviates from the plain mean over all clauses. @param scale values of this one only; `null`: of all */
export function methodRules(method: Method, scale: string | null): string {
  const scales = [...method.values].filter(([id]) => scale === null || id === scale);
  const values = scales.map(([id, levels]) => {
    const list = [...levels].map(([level, value]) => `${level} ${toText(value)}`).join(", ");
    return scales.length > 1 ? `${id}: ${list}` : list;
  });
  const { raters, bodies, activities } = method.within;
  const rater = typeof raters === "string" ? raters : `majority of ${toText(raters.share)}`;
  const evidence = method.treat.noEvidence;
  const deviations = [
    method.percent === "as-given"
      ? values.length === 0
        ? "percents as given"
        : ""
      : `percents: ${method.percent}`,
    rater === "mean" ? "" : `raters: ${rater}`,
    bodies === "mean" ? "" : `bodies: ${bodies}`,
    activities === "mean" ? "" : `activities: ${activities}`,
    `mean over ${method.across}`,
    method.weights === "declared" ? "declared weights" : "",
    method.eligible === "all" ? "" : `only clauses that are ${method.eligible}`,
    method.treat.unrated === "exclude" ? "unrated left out" : `unrated: ${method.treat.unrated}`,
    method.treat.notDue === "exclude" ? "" : `not due: ${method.treat.notDue}`,
    method.treat.unratedPart === "exclude" ? "" : `unrated parts: ${method.treat.unratedPart}`,
    evidence === "as-rated"
      ? ""
      : `without evidence: ${typeof evidence === "string" ? evidence : `at most ${toText(evidence.cap)}`}`,
    method.minimumCoverage.n === 0n ? "" : `minimum coverage ${toText(method.minimumCoverage)}`,
  ];
  return [...values, ...deviations.filter((text) => text !== "")].join("; ");
}
