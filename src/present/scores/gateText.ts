// A checked gate → the sentence that says what was expected and found, and how far apart they are.
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { GateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { apartText } from "../apartText.ts";
import { localNumber } from "../localNumber.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";

export function gateText(check: GateCheck, { method }: Score, words: Words<"scores">): string {
  const { gate: said } = words.scores;
  const { decimal } = words.common;
  const { gate, found, distance } = check;
  const expected = said.expected(gate.direction, localNumber(gate.written, decimal));
  if (found === null) return `${expected}: ${said.noFigure(reasonsText(check.figure.reasons, words) ?? "")}`;
  const figure = `${localNumber(apartText(found, gate.minimum, method.rounding), decimal)} % = ${toText(found)} %`;
  if (distance === null || check.credit === null) return `${expected}: ${said.met(figure)}`;
  const points = `${localNumber(roundToText(distance, method.rounding.decimals, "up"), decimal)} = ${toText(distance)}`;
  const alike = method.weights === "equal" && (gate.direction !== null || method.across === "clauses");
  return [
    `${expected}: ${said.notMet(figure, points)}`,
    ...(alike
      ? [said.credit(toText(check.credit), check.credit.n < check.credit.d, check.figure.counted)]
      : []),
    said.fewest(check.clauses.length, check.clauses.map(({ clause }) => clause.id).join(", ")),
  ].join("; ");
}
