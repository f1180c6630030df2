// A gate of scores that is not met or not judged → what is said of it on standard error, whatever the format of the result.
import type { ScoreGateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { ageUnmet } from "../ageUnmet.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import type { Words } from "../words/words.ts";
import { gateDistance } from "./gateDistance.ts";
import { minimumText } from "./minimumText.ts";

export function unmetGateText(check: ScoreGateCheck, score: Score, words: Words<"gates">): string {
  const { notJudged, notMet } = words.gates;
  return (check.met === null ? notJudged : notMet)(unmetText(score, check, words));
}

function unmetText(score: Score, check: ScoreGateCheck, words: Words<"gates">): string {
  const { gates, common } = words;
  const { id } = score.assessment;
  if ("today" in check) return ageUnmet(check, gates.age);
  if ("lacking" in check)
    return check.isWithheld
      ? gates.evidenceWithheld(id)
      : `${gates.noEvidence(id, check.lacking, check.ratings)}: ${gateDistance(check, score, words)}`;
  const { gate, found } = check;
  const { kind, group, minimum } = gate;
  const least = minimumText(gate, common.decimal);
  if (found === null) return gates.noScore(id, kind, group, least);
  const shown = equalText(apartText(found, minimum, score.method.rounding), found, common.decimal, " %");
  return `${gates.scoreTooLow(id, kind, group, shown, least)}: ${gateDistance(check, score, words)}`;
}
