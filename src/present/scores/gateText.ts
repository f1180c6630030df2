// A checked gate → the sentence that says what was expected and found, and how far apart they are.
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { EvidenceCheck, GateCheck, ScoreGateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";
import { minimumText } from "./minimumText.ts";

export const gateText = (check: ScoreGateCheck, score: Score, words: Words<"scores">): string =>
  "lacking" in check ? evidenceText(check, words) : minimumGateText(check, score, words);

function evidenceText(check: EvidenceCheck, { scores }: Words<"scores">): string {
  const said = scores.evidenceGate;
  if (check.isWithheld) return said.withheld;
  if (check.met) return said.met(check.ratings);
  return said.notMet(check.lacking, check.ratings, check.clauses.join(", "));
}

function minimumGateText(check: GateCheck, { method }: Score, words: Words<"scores">): string {
  const { gate: said } = words.scores;
  const { decimal } = words.common;
  const { gate, found, distance } = check;
  const expected = said.expected(gate.kind, gate.group, minimumText(gate, decimal));
  if (found === null) {
    const reason = reasonsText(check.figure.reasons, words) ?? "";
    return `${expected}: ${gate.kind === "min-coverage" ? said.noCoverage(reason) : said.noFigure(reason)}`;
  }
  const figure = equalText(apartText(found, gate.minimum, method.rounding), found, decimal, " %");
  if (distance === null || check.credit === null) return `${expected}: ${said.met(figure)}`;
  const points = equalText(roundToText(distance, method.rounding.decimals, "up"), distance, decimal);
  if (gate.kind === "min-coverage")
    return `${expected}: ${said.notMet(figure, points)}; ${said.unscored(toText(check.credit), check.figure.eligible)}`;
  const alike = method.weights === "equal" && (gate.group.level !== "overall" || method.across === "clauses");
  return [
    `${expected}: ${said.notMet(figure, points)}`,
    ...(alike
      ? [said.credit(toText(check.credit), check.credit.n < check.credit.d, check.figure.counted)]
      : []),
    said.fewest(check.clauses.length, check.clauses.map(({ clause }) => clause.id).join(", ")),
  ].join("; ");
}
