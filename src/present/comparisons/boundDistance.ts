// A bound that a comparison does not keep → how far away it is, in points, in alpha or in outcomes, and in clauses; "" where nothing was found.
import { fewIds } from "../fewIds.ts";
import { roundToText } from "../../math/round.ts";
import type { ComparisonGateCheck } from "../../model/comparisonGate.ts";
import { equalText } from "../equalText.ts";
import type { Themes, Words } from "../words/words.ts";

export function boundDistance(
  { gate: { measure }, distance, clauses }: ComparisonGateCheck,
  decimals: number,
  said: Themes["gates"]["bound"],
  decimal: Words["common"]["decimal"],
): string {
  if (distance === null) return "";
  const amount = equalText(roundToText(distance, decimals, "up"), distance, decimal);
  const inClauses = { gap: said.ofGap, alpha: said.ofAlpha, outcomes: said.ofOutcomes }[measure];
  return [
    measure === "gap" ? said.tooWide(amount) : said.tooLow(amount),
    ...(clauses === null ? [] : [inClauses(clauses.length, fewIds(clauses))]),
  ].join("; ");
}
