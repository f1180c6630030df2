// Explained figures, or a method → what `nap explain` shows.
import type { FigureExplanation, FigureSubject } from "../model/explanation.ts";
import { contract, type Provenance } from "./contract.ts";
import type { Document } from "./document.ts";
import { explanationBlocks, titleOf } from "./explanationBlocks.ts";
import { explanationJson } from "./explanationJson.ts";
import { explanationRecords } from "./explanationRecords.ts";
import { methodBlocks } from "./methodBlocks.ts";
import { methodJson, type MethodAndSource } from "./methodJson.ts";
import { methodsDocument } from "./methodsDocument.ts";
import { percentText } from "./percentText.ts";
import { reasonsText } from "./reasonText.ts";
import { placeOf, ratedAs } from "./rowsTable.ts";
import type { Language } from "./words.ts";

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
