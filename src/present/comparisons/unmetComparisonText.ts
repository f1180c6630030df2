// A bound that a comparison does not keep, or that is not judged → what is said of it on standard error.
import { roundToText } from "../../math/round.ts";
import { fewestPairs } from "../../model/agreement.ts";
import type { ComparisonCheck, ComparisonGateCheck } from "../../model/comparisonGate.ts";
import { ageUnmet } from "../ageUnmet.ts";
import { equalText } from "../equalText.ts";
import type { Words } from "../words/words.ts";
import { boundDistance } from "./boundDistance.ts";

/**
 * A line for standard error, whatever the format of the result.
 *
 * @example
 * const gate = { kind: "max-age", limit: 90, written: "90" };
 * const check = checkAge({ id: "own", asOf: null, period: null }, gate, "2026-04-01");
 * const words = await loadWords("en", ["gates"]);
 * unmetComparisonText(check, words) // "gate not met: own: there is no as-of day to check against 90 days before 2026-04-01"
 */
export function unmetComparisonText(check: ComparisonCheck, words: Words<"gates">): string {
  const { notJudged, notMet, age } = words.gates;
  const why = "today" in check ? ageUnmet(check, age) : unmetText(check, words);
  return (check.met === null ? notJudged : notMet)(why);
}

/** Four decimals, so that what fails a gate by little does not look as if it met it. */
function unmetText(check: ComparisonGateCheck, { gates, common }: Words<"gates">): string {
  const {
    gate: { kind, measure, of, written },
    pair,
    found,
    noInterval,
  } = check;
  const flag = `--${kind} ${measure === "outcomes" ? "outcomes=" : ""}${written}${of === "lower" ? "@lower" : ""}`;
  const [a, b] = [pair?.a.assessment.id ?? "", pair?.b.assessment.id ?? ""];
  if (found === null) {
    if (measure === "gap") return gates.noGap(a, b, flag);
    if (noInterval !== null)
      return gates.noInterval(flag, gates.whyNoInterval[noInterval.reason](noInterval.pairs, fewestPairs));
    return measure === "alpha" ? gates.alphaUndefined(flag) : gates.outcomesUndefined(a, b, flag);
  }
  const shown = equalText(roundToText(found, 4, "half-up"), found, common.decimal);
  const distance = boundDistance(check, 4, gates.bound, common.decimal);
  if (measure === "outcomes") {
    const percent = equalText(roundToText(found, 4, "half-up"), found, common.decimal, " %");
    return `${gates.outcomesTooLow(a, b, of, percent, flag)}: ${distance}`;
  }
  if (measure === "gap") return `${gates.gapTooWide(a, b, shown, flag)}: ${distance}`;
  return `${of === "lower" ? gates.lowerTooLow(shown, flag) : gates.alphaTooLow(shown, flag)}: ${distance}`;
}
