// A method → its rules in one line.
import { toText } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Scale } from "../model/scale.ts";
import { ruleName, rulePhrases } from "./methods/ruleWords.ts";
import { nameIn } from "./nameIn.ts";
import type { Language } from "./words.ts";

/** What counts for what, and what deviates from the plain mean over all clauses. @param scale values of this one only; `null`: of all */
export function methodRules(method: Method, scale: Scale | null, language: Language): string {
  const phrase = rulePhrases[language];
  const named = new Map(scale?.levels.map((level) => [level.id, nameIn(level, language)]));
  const scales = [...method.values].filter(([id]) => scale === null || id === scale.id);
  const values = scales.map(([id, levels]) => {
    const list = [...levels]
      .map(([level, value]) => `${named.get(level) ?? level} ${toText(value)}`)
      .join(", ");
    return scales.length > 1 ? `${id}: ${list}` : list;
  });
  const { raters, bodies, activities } = method.within;
  const rule = (id: string): string => ruleName(id, language);
  const rater = typeof raters === "string" ? raters : phrase.majority(toText(raters.share));
  const evidence = method.treat.noEvidence;
  const deviations = [
    method.percent === "as-given"
      ? values.length === 0
        ? phrase.asGiven
        : ""
      : `${phrase.percents}: ${rule(method.percent)}`,
    rater === "mean" ? "" : `${phrase.raters}: ${rule(rater)}`,
    bodies === "mean" ? "" : `${phrase.bodies}: ${rule(bodies)}`,
    activities === "mean" ? "" : `${phrase.activities}: ${rule(activities)}`,
    phrase.meanOver[method.across],
    method.weights === "declared" ? phrase.declared : "",
    method.eligible === "all" ? "" : phrase.only[method.eligible],
    method.treat.unrated === "exclude" ? phrase.leftOut : `${phrase.unrated}: ${rule(method.treat.unrated)}`,
    method.treat.notDue === "exclude" ? "" : `${phrase.notDue}: ${rule(method.treat.notDue)}`,
    method.treat.unratedPart === "exclude" ? "" : `${phrase.parts}: ${rule(method.treat.unratedPart)}`,
    evidence === "as-rated"
      ? ""
      : `${phrase.noEvidence}: ${typeof evidence === "string" ? rule(evidence) : phrase.atMost(toText(evidence.cap))}`,
    method.minimumCoverage.n === 0n ? "" : phrase.coverage(toText(method.minimumCoverage)),
  ];
  return [...values, ...deviations.filter((text) => text !== "")].join("; ");
}
