// A checked gate → the sentence that says what was expected and found, and how far apart they are.
import { fraction } from "../../math/fraction.ts";
import type { EvidenceCheck, GateCheck, ScoreGateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { ageText } from "../ageText.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";
import { gateDistance } from "./gateDistance.ts";
import { minimumText } from "./minimumText.ts";

export function gateText(check: ScoreGateCheck, score: Score, words: Words<"gates">): string {
  if ("today" in check) return ageText(check, words.gates.age, null);
  return "lacking" in check ? evidenceText(check, score, words) : minimumGateText(check, score, words);
}

function evidenceText(check: EvidenceCheck, score: Score, words: Words<"gates">): string {
  const said = words.gates.score.evidence;
  const { lacking, ratings, found } = check;
  if (check.isWithheld) return said.withheld(check.met === null);
  if (check.met === true || found === null) return said.met(ratings);
  const share = equalText(apartText(found, whole, score.method.rounding), found, words.common.decimal, " %");
  return said.notMet(lacking, ratings, share, gateDistance(check, score, words));
}

const whole = fraction(100);

function minimumGateText(check: GateCheck, score: Score, words: Words<"gates">): string {
  const said = words.gates.score;
  const { decimal } = words.common;
  const { gate, found, met } = check;
  const expected = said.expected(gate.kind, gate.group, minimumText(gate, decimal));
  if (found === null) {
    const reason = reasonsText(check.figure.reasons, words) ?? "";
    const without = gate.kind === "min-coverage" ? said.noCoverage : said.noFigure;
    return `${expected}: ${without(met === null, reason)}`;
  }
  const figure = equalText(apartText(found, gate.minimum, score.method.rounding), found, decimal, " %");
  return `${expected}: ${met === true ? said.met(figure) : said.notMet(figure, gateDistance(check, score, words))}`;
}
