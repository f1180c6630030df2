// A bound that a comparison does not keep → how far away it is, in points or in alpha, and in clauses; "" where nothing was found.
import { fewIds } from "../fewIds.ts";
import { roundToText } from "../../math/round.ts";
import type { ComparisonGateCheck } from "../../model/comparisonGate.ts";
import { equalText } from "../equalText.ts";
import type { Themes, Words } from "../words/words.ts";

export function boundDistance(
  { pair, distance, clauses }: ComparisonGateCheck,
  decimals: number,
  said: Themes["gates"]["bound"],
  decimal: Words["common"]["decimal"],
): string {
  if (distance === null) return "";
  const amount = equalText(roundToText(distance, decimals, "up"), distance, decimal);
  const inClauses = pair === null ? said.ofAlpha : said.ofGap;
  return [
    pair === null ? said.tooLow(amount) : said.tooWide(amount),
    ...(clauses === null ? [] : [inClauses(clauses.length, fewIds(clauses))]),
  ].join("; ");
}
