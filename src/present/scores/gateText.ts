// A checked gate → the sentence that says what was expected and found, and how far apart they are.
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Gate, GateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import { localNumber } from "../localNumber.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";

export function gateText(check: GateCheck, { method }: Score, words: Words<"scores">): string {
  const { gate: said } = words.scores;
  const { decimal } = words.common;
  const { gate, found, distance } = check;
  const expected = said.expected(gate.direction, asGiven(gate, decimal));
  if (found === null) return `${expected}: ${said.noFigure(reasonsText(check.figure.reasons, words) ?? "")}`;
  const figure = equalText(apartText(found, gate.minimum, method.rounding), found, decimal, " %");
  if (distance === null || check.credit === null) return `${expected}: ${said.met(figure)}`;
  const points = equalText(roundToText(distance, method.rounding.decimals, "up"), distance, decimal);
  const alike = method.weights === "equal" && (gate.direction !== null || method.across === "clauses");
  return [
    `${expected}: ${said.notMet(figure, points)}`,
    ...(alike
      ? [said.credit(toText(check.credit), check.credit.n < check.credit.d, check.figure.counted)]
      : []),
    said.fewest(check.clauses.length, check.clauses.map(({ clause }) => clause.id).join(", ")),
  ].join("; ");
}

/** Without its percent sign, which the sentence has; a share as it was given, and in percent. */
const asGiven = ({ written, minimum }: Gate, decimal: Words["common"]["decimal"]): string => {
  const bare = localNumber(written.replace(/\s*%\s*/, ""), decimal);
  return written.includes("/") && !written.includes("%") ? `${bare} = ${toText(minimum)}` : bare;
};
