// A checked bound of a move → its form in JSON, with the sentence that says what was expected and found.
import { fewIds } from "../fewIds.ts";
import { toText, type Fraction } from "../../math/fraction.ts";
import type { ChangeGateCheck } from "../../model/changeGate.ts";
import type { Rounding } from "../../model/method.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import { exactOrNull } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { ChangeGateJson } from "./changesSchema.ts";

/**
 * Expected, found with its fraction, and what is missing in points and in clauses.
 *
 * @example
 * const gate = { kind: "max-drop", limit: fraction(2), written: "2" };
 * const check = { gate, assessment: "own", met: true, missing: null, found: fraction(1), distance: null, clauses: [] };
 * const words = await loadWords("en", ["comparison"]);
 * changeGateJson(check, words).text // "own: at most 2 points lower than before: met, 1.00 = 1 points"
 */
export function changeGateJson(check: ChangeGateCheck, words: Words<"comparison">): ChangeGateJson {
  const { gate, assessment, met, found, distance, clauses } = check;
  return {
    kind: gate.kind,
    assessment,
    limit: toText(gate.limit),
    written: gate.written,
    met,
    found: exactOrNull(found),
    distance: exactOrNull(distance),
    clauses: [...clauses],
    text: textOf(check, words),
  };
}

function textOf(check: ChangeGateCheck, { comparison: { changes }, common }: Words<"comparison">): string {
  const { gates } = changes;
  const { gate, assessment, met, missing, found, distance, clauses } = check;
  if (gate.kind === "no-regression") {
    if (missing !== null) return gates.nothingNow(met === null, assessment, missing);
    if (met === null) return gates.valuesGone(assessment, fewIds(clauses));
    return met ? gates.noneFell(assessment) : gates.someFell(assessment, fewIds(clauses));
  }
  const limit = localNumber(gate.written, common.decimal);
  if (found === null) return gates.figureGone(met === null, assessment, limit);
  const exactly = (value: Fraction): string =>
    equalText(apartText(value, gate.limit, rounding), value, common.decimal);
  return met === true || distance === null
    ? gates.dropKept(assessment, exactly(found), limit)
    : gates.dropTooFar(assessment, exactly(found), limit, exactly(distance), clauses);
}

const rounding: Rounding = { decimals: 2, mode: "half-up" };
