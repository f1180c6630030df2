// An explanation of a figure → its form in JSON.
import { equal, toText, zero, type Fraction } from "../../math/fraction.ts";
import type { AuditRemark, Explanation } from "../../model/audit.ts";
import { exactOrNull } from "../figureJson.ts";
import type { Words } from "../words/words.ts";
import { asPrinted, countJson } from "./auditNumbers.ts";
import { auditRemarkText } from "./auditRemarkText.ts";
import type { ExplanationJson } from "./auditSchema.ts";

/** @param figure as it was published */
export function explanationJson(
  explanation: Explanation,
  figure: string,
  words: Words<"audit">,
): ExplanationJson {
  const { clauses, scale, alsoOn, weights, roundings, means, reach, solutions } = explanation;
  const sentences = (remarks: readonly AuditRemark[]): string[] =>
    remarks.map((remark) => auditRemarkText(remark, words));
  return {
    reading: explanation.reading,
    chance: exactOrNull(explanation.chance),
    clauses,
    scale: scale.id,
    alsoOn: [...alsoOn],
    rounding: roundings[0] ?? null,
    roundings: [...roundings],
    weights,
    exact: equal(means.least, means.greatest) ? toText(means.least) : null,
    means: {
      count: means.count,
      least: asPrinted(means.least, figure, roundings[0]),
      greatest: asPrinted(means.greatest, figure, roundings[0]),
    },
    reach,
    solutions: {
      count: countJson(solutions.count),
      listed: solutions.listed.map((counts) => solutionJson(counts, scale.levels)),
      complete: solutions.count === BigInt(solutions.listed.length),
    },
    assumes: sentences(explanation.assumes),
    supports: sentences(explanation.supports),
    settles: sentences(explanation.settles),
  };
}

/** Level in percent → number of clauses, without the levels that no clause takes. */
const solutionJson = (counts: readonly number[], levels: readonly Fraction[]): Record<string, number> =>
  Object.fromEntries(
    counts.flatMap((count, at) => (count === 0 ? [] : [[toText(levels[at] ?? zero), count]])),
  );
