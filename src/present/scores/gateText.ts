// A checked gate → the sentence that says what was expected and found, and how far apart they are.
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { GateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { apartText } from "../apartText.ts";
import { exactOrNull } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import { reasonsText } from "../reasonText.ts";
import { viewPhrases, viewWord } from "../viewWords.ts";
import { word, type Language } from "../words.ts";

export function gateText(check: GateCheck, { method }: Score, language: Language): string {
  const phrases = viewPhrases[language];
  const { gate, found, distance } = check;
  const group =
    gate.direction === null
      ? word("overall", language).toLowerCase()
      : `${viewWord("direction", language)} ${gate.direction}`;
  const expected = phrases.gate(group, localNumber(gate.written, language));
  if (found === null)
    return `${expected}: ${phrases.noFigure(reasonsText(check.figure.reasons, language) ?? "")}`;
  const figure = `${localNumber(apartText(found, gate.minimum, method.rounding), language)} % = ${toText(found)} %`;
  if (distance === null || check.credit === null) return `${expected}: ${phrases.met(figure)}`;
  const points = `${localNumber(roundToText(distance, method.rounding.decimals, "up"), language)} = ${toText(distance)}`;
  const alike = method.weights === "equal" && (gate.direction !== null || method.across === "clauses");
  return [
    `${expected}: ${phrases.notMet(figure, points)}`,
    ...(alike
      ? [phrases.credit(toText(check.credit), check.credit.n < check.credit.d, check.figure.counted)]
      : []),
    phrases.fewest(check.clauses.length, check.clauses.map(({ clause }) => clause.id).join(", ")),
  ].join("; ");
}

export const gateJson = ({ gate, met, found, distance, clauses, figure }: GateCheck, { method }: Score) => ({
  group: gate.direction === null ? "overall" : `direction:${gate.direction}`,
  minimum: toText(gate.minimum),
  met,
  found: exactOrNull(found),
  percent: found === null ? null : apartText(found, gate.minimum, method.rounding),
  distance: exactOrNull(distance),
  clauses: distance === null ? null : clauses.map(({ clause }) => clause.id),
  reason: reasonsText(figure.reasons),
});
