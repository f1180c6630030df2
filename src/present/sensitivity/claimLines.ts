// Which doubts reach a published figure → a line for each rule, and the rows.
import { fewIds } from "../fewIds.ts";
import { absolute, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { ClaimReach, MethodBounds, Sensitivity } from "../../model/sensitivity.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { percentOf } from "./percentOf.ts";

/**
 * By method, then by claim.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * claimLines({ ...found, methods: [] }, words) // []
 */
export const claimLines = (found: Sensitivity, words: Words<"sensitivity">): string[] =>
  found.methods.flatMap((own) => own.claims.flatMap((claim) => linesOf(claim, own, found, words)));

function linesOf(
  { figure, isSearched, ways, beyond }: ClaimReach,
  own: MethodBounds,
  { assessment: { ratings } }: Sensitivity,
  words: Words<"sensitivity">,
): string[] {
  const { claim: said } = words.sensitivity;
  const { id } = own.method;
  const points = (value: Fraction): string =>
    localNumber(roundToText(absolute(value), 2, "half-up"), words.common.decimal);
  if (ways.length > 0)
    return ways.map(({ roundings, turns, value, rows }) =>
      said.way(figure, id, roundings.join(", "), turns, percentOf(value, own, words), fewIds(rows.map(unit))),
    );
  if (beyond !== null) return [(beyond.n > 0n ? said.above : said.below)(figure, id, points(beyond))];
  return [(isSearched ? said.between : said.unsearched)(figure, id)];

  function unit(row: number): string {
    return (["clause", "activity", "body"] as const)
      .map((column) => cellText(ratings, row, column))
      .filter((name) => name !== "")
      .join(" ");
  }
}
