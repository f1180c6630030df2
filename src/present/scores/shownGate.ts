// A checked gate → its form in the JSON contract, with the sentence about it, and the title that it has in a long table.
import { toText } from "../../math/fraction.ts";
import type { EvidenceCheck, GateCheck, GateGroup, ScoreGateCheck } from "../../model/gate.ts";
import type { Score } from "../../model/score.ts";
import { ageJson } from "../ageJson.ts";
import { apartText } from "../apartText.ts";
import { exactOrNull } from "../figureJson.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";
import { creditInClauses } from "./creditInClauses.ts";
import { gateText } from "./gateText.ts";
import type { GateJson } from "./scoresSchema.ts";
import type { ShownGate } from "./scoreView.ts";
import { unmetGateText } from "./unmetGateText.ts";

/**
 * What is shown of a gate: in every format the same.
 *
 * @example
 * const gate = { kind: "max-age", limit: 90, written: "90" };
 * const check = checkAge({ id: "own", asOf: "2025-12-31", period: null }, gate, "2026-04-01");
 * const words = await loadWords("en", ["gates"]);
 * shownGate(check, score, words).title // "at most 90 days old"
 */
export function shownGate(check: ScoreGateCheck, score: Score, words: Words<"gates">): ShownGate {
  const text = gateText(check, score, words);
  const said = check.met === true ? "" : unmetGateText(check, score, words);
  if ("today" in check)
    return {
      json: ageJson(check, text),
      title: words.gates.age.title(check.gate.limit),
      id: "overall",
      said,
    };
  const { score: names } = words.gates;
  if ("lacking" in check)
    return { json: evidenceJson(check, text), title: names.evidence.title, id: "overall", said };
  const { kind, minimum, group } = check.gate;
  const title = names.atLeast(kind, toText(minimum));
  return { json: minimumJson(check, score, text, words), title, id: groupText(group), said };
}

const evidenceJson = (
  { gate, met, found, distance, ratings, lacking, clauses }: EvidenceCheck,
  text: string,
): GateJson => ({
  kind: gate.kind,
  group: "overall",
  met,
  found: exactOrNull(found),
  distance: exactOrNull(distance),
  ratings,
  lacking,
  clauses: [...clauses],
  text,
});

const minimumJson = (check: GateCheck, { method }: Score, text: string, words: Words): GateJson => {
  const { gate, met, found, distance, clauses, figure } = check;
  return {
    kind: gate.kind,
    group: groupText(gate.group),
    minimum: toText(gate.minimum),
    written: gate.written,
    met,
    found: exactOrNull(found),
    percent: found === null ? null : apartText(found, gate.minimum, method.rounding),
    distance: exactOrNull(distance),
    credit: exactOrNull(creditInClauses(check, method)),
    clauses:
      distance === null || gate.kind === "min-coverage" ? null : clauses.map(({ clause }) => clause.id),
    reason: reasonsText(figure.reasons, words),
    text,
  };
};

const groupText = (group: GateGroup): string =>
  group.level === "overall" ? "overall" : `${group.level}:${group.id}`;
