// A method → its rules in one line.
import { toText } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Scale } from "../model/scale.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { nameIn } from "./nameIn.ts";
import type { Words } from "./words/words.ts";

/**
 * What counts for what, and what deviates from the plain mean over all clauses. @param scale values of this one only; `null`: of all
 *
 * @example methodRules(halves.value, scale.value, await loadWords("en", [])) // "none 0, partial 1/2, full 1; mean over clauses; unrated left out"
 */
export function methodRules(method: Method, scale: Scale | null, words: Words): string {
  const { rules } = words.common;
  const { treat } = method;
  if (method.countsOnly)
    return [rules.countsOnly, ...(method.eligible === "all" ? [] : [rules.only[method.eligible]])].join("; ");
  const values = valueTexts(method, scale, words);
  const readAs = scale === null ? null : (valuesOn(method, scale)?.readAs ?? null);
  const deviations = [
    scale === null || readAs === null ? "" : rules.readAs(scale.id, readAs),
    percentRule(method, values.length > 0, words),
    ...withinRules(method, words),
    rules.meanOver[method.across],
    method.weights === "declared" ? rules.declaredWeights : "",
    method.eligible === "all" ? "" : rules.only[method.eligible],
    treat.unrated === "exclude" ? rules.unratedLeftOut : `${rules.unrated}: ${rules.names[treat.unrated]}`,
    treat.notDue === "exclude" ? "" : `${rules.notDue}: ${rules.names[treat.notDue]}`,
    treat.unratedPart === "exclude" ? "" : `${rules.unratedParts}: ${rules.names[treat.unratedPart]}`,
    evidenceRule(treat.noEvidence, words),
    method.minimumCoverage.n === 0n ? "" : rules.minimumCoverage(toText(method.minimumCoverage)),
  ];
  return [...values, ...deviations.filter((text) => text !== "")].join("; ");
}

/** A text a scale; with several, each begins with the scale's id. */
function valueTexts({ values }: Method, scale: Scale | null, words: Words): string[] {
  const named = new Map(scale?.levels.map((level) => [level.id, nameIn(level, words)]));
  const own = scale === null ? null : valuesOn({ values }, scale);
  const scales = scale === null ? [...values] : own === null ? [] : [[scale.id, own.values] as const];
  return scales.map(([id, levels]) => {
    const list = [...levels]
      .map(([level, value]) => `${named.get(level) ?? level} ${toText(value)}`)
      .join(", ");
    return scales.length > 1 ? `${id}: ${list}` : list;
  });
}

function percentRule({ percent }: Method, readsStatuses: boolean, { common: { rules } }: Words): string {
  if (percent === "refuse") return rules.percentsRefused;
  if (percent === "full-only") return `${rules.percents}: ${rules.names[percent]}`;
  return readsStatuses ? "" : rules.percentsAsGiven;
}

function withinRules({ within }: Method, { common: { rules } }: Words): string[] {
  const { raters, bodies, activities } = within;
  const rater = typeof raters === "string" ? rules.names[raters] : rules.majority(toText(raters.share));
  return [
    raters === "mean" ? "" : `${rules.raters}: ${rater}`,
    bodies === "mean" ? "" : `${rules.bodies}: ${rules.names[bodies]}`,
    activities === "mean" ? "" : `${rules.activities}: ${rules.names[activities]}`,
  ];
}

function evidenceRule(rule: Method["treat"]["noEvidence"], { common: { rules } }: Words): string {
  if (rule === "as-rated") return "";
  const text = typeof rule === "string" ? rules.names[rule] : rules.atMost(toText(rule.cap));
  return `${rules.noEvidence}: ${text}`;
}
