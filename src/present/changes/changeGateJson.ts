// A checked bound of a move → its form in JSON, with the sentence that says what was expected and found.
import { fewIds } from "../fewIds.ts";
import { absolute, isNegative, isZero, toText, type Fraction } from "../../math/fraction.ts";
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
 * const check = { gate, assessment: "own", met: true, missing: null, found: fraction(1), distance: null, clauses: [], gone: [], under: null };
 * const words = await loadWords("en", ["comparison"]);
 * changeGateJson(check, words).text // "own: at most 2 points lower than before: met, 1.00 = 1 points lower"
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
    text:
      check.under === null
        ? textOf(check, words)
        : words.comparison.changes.gates.underOneMethod(textOf(check, words), check.under),
  };
}

function textOf(check: ChangeGateCheck, { comparison: { changes }, common }: Words<"comparison">): string {
  const { gates } = changes;
  const { gate, assessment, met, missing, found, distance, clauses, gone } = check;
  if (gate.kind === "no-regression") {
    if (missing !== null) return gates.nothingToCompare(met === null, assessment, missing);
    if (met === null) return gates.valuesGone(assessment, fewIds(clauses));
    if (met) return gates.noneFell(assessment);
    const without = new Set(gone);
    const lower = clauses.filter((id) => !without.has(id));
    return gates.someFell(
      assessment,
      lower.length === 0 ? null : fewIds(lower),
      gone.length === 0 ? null : fewIds(gone),
    );
  }
  const limit = localNumber(gate.written, common.decimal);
  if (missing !== null) return gates.noDrop(met === null, assessment, limit, missing);
  if (found === null) return gates.figureGone(met === null, assessment, limit);
  const exactly = (value: Fraction): string =>
    equalText(apartText(value, gate.limit, rounding), value, common.decimal);
  return met === true || distance === null
    ? gates.dropKept(assessment, exactly(absolute(found)), limit, moveOf(found))
    : gates.dropTooFar(assessment, exactly(found), limit, exactly(distance), clauses);
}

const moveOf = (drop: Fraction) => (isZero(drop) ? "none" : isNegative(drop) ? "higher" : "lower");

const rounding: Rounding = { decimals: 2, mode: "half-up" };
