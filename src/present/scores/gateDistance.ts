// A gate that is not met → how far away it is, in points and in clauses; "" where nothing was found.
import { fewIds } from "../fewIds.ts";
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { EvidenceCheck, GateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { equalText } from "../equalText.ts";
import type { Words } from "../words/words.ts";
import { creditInClauses } from "./creditInClauses.ts";

export function gateDistance(
  check: GateCheck | EvidenceCheck,
  { method }: Score,
  { gates, common }: Words<"gates">,
): string {
  const said = gates.score;
  const { distance } = check;
  if (distance === null) return "";
  const points = (value: Fraction): string =>
    said.short(equalText(roundToText(value, method.rounding.decimals, "up"), value, common.decimal));
  if ("lacking" in check)
    return [points(distance), said.evidence.clauses(check.clauses.length, fewIds(check.clauses))].join("; ");
  const { gate, figure, clauses } = check;
  const credit = creditInClauses(check, method);
  const inClauses =
    gate.kind === "min-coverage"
      ? [said.unscored(toText(credit ?? figure.denominator), figure.eligible)]
      : [
          ...(credit === null ? [] : [said.credit(toText(credit), credit.n < credit.d, figure.counted)]),
          said.fewest(clauses.length, fewIds(clauses.map(({ clause }) => clause.id))),
        ];
  return [points(distance), ...inClauses].join("; ");
}
