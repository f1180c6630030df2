// Explained figures, or a method → what `nap explain` shows.
import type { FigureExplanation, FigureSubject } from "../../model/explanation.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import { explanationBlocks, titleOf } from "./explanationBlocks.ts";
import { explanationJson } from "./explanationJson.ts";
import { explanationRecords } from "./explanationRecords.ts";
import { methodBlocks } from "../methods/methodBlocks.ts";
import { methodJson, type MethodAndSource } from "../methods/methodJson.ts";
import { methodsDocument } from "../methods/methodsDocument.ts";
import { percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import { placeOf, ratedAs } from "../scores/rowsTable.ts";
import type { Language } from "../words.ts";

/**
 * One figure as a document, in each score that has it, with the clauses and rows that make it.
 *
 * @example
 * const subject = { kind: "clause", id: "2.1" };
 * const found = [explainFigure(score, subject), explainFigure(otherScore, subject)];
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = explanationDocument(subject, found, provenance, "en").lines();
 * [shown[0], shown[2]] // ["own: Clause 2.1: Teach: 50.00 %", "other: Clause 2.1: Teach: 0.00 %"]
 */
export const explanationDocument = (
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  provenance: Provenance,
  language: Language,
): Document => ({
  json: () => contract("explanation", provenance, { subject, figures: found.map(explanationJson) }),
  blocks: () => found.flatMap((each) => explanationBlocks(each, language)),
  lines: () => found.flatMap(explanationLines),
  records: () => explanationRecords(found),
});

/**
 * A method as a document, every rule stated, also those that it inherits or leaves to the defaults.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = methodExplanation({ method: strict.value, source: "strict.yaml" }, provenance, "en");
 * shown.json().method.rules.values // { steps: { none: "0", partial: "0", full: "1" } }
 */
export const methodExplanation = (
  method: MethodAndSource,
  provenance: Provenance,
  language: Language,
): Document => ({
  ...methodsDocument([method], true, provenance, language),
  json: () =>
    contract("explanation", provenance, {
      subject: { kind: "method", id: method.method.id },
      method: methodJson(method),
    }),
  blocks: () => methodBlocks(method, language),
});

function explanationLines(found: FigureExplanation): string[] {
  const { score, figure } = found;
  const { rounding } = score.method;
  const shown =
    figure.value === null
      ? `${figure.outcome}: ${reasonsText(figure.reasons) ?? ""}`
      : `${percentText(figure.value, rounding)} %`;
  const rows = found.clauses.flatMap(({ clause }) =>
    (found.rows.get(clause.id) ?? []).map((row) => `${placeOf(row)}: clause ${clause.id}: ${ratedAs(row)}`),
  );
  return [`${score.assessment.id}: ${titleOf(found, "en")}: ${shown}`, ...rows];
}
