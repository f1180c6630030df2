// Explained figures → what `nap explain` shows.
import type * as z from "zod";
import type { FigureExplanation, FigureSubject } from "../../model/explanation.ts";
import type { FigureHistory } from "../../model/series.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { explanationBlocks } from "./explanationBlocks.ts";
import { explanationJson } from "./explanationJson.ts";
import { explanationLines } from "./explanationLines.ts";
import { explanationRecords } from "./explanationRecords.ts";
import { historyBlocks } from "./historyBlocks.ts";
import { historyJson } from "./historyJson.ts";
import { withReplyHistory } from "./withReplyHistory.ts";
import type { explanationOutputSchema } from "./explanationSchema.ts";

/**
 * One figure as a document, in each score that has it, with the clauses and rows that make it; its history first, where the scores
 * are rounds of one series.
 *
 * @example
 * const subject = { kind: "clause", id: "2.1" };
 * const found = [explainFigure(score, subject), explainFigure(otherScore, subject)];
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["explain", "replies", "scores"]);
 * const shown = explanationDocument(subject, found, provenance, words).lines();
 * shown[0] // "own: Clause 2.1: Teach: 50.00 %"
 */
export function explanationDocument(
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  provenance: Provenance,
  words: Words<"explain" | "replies" | "scores">,
  histories: readonly FigureHistory[] = [],
): Document {
  const scores = found.map(({ score }) => score);
  const figures = () => found.map((each) => explanationJson(each, words));
  return {
    json: (): z.infer<typeof explanationOutputSchema> => ({
      ...envelope("explanation", provenance),
      subject: { kind: subject.kind, id: subject.id },
      figures: figures(),
      ...(histories.length === 0 ? {} : { history: histories.map(historyJson) }),
      tables: tablesOf(scores).map(tableJson),
    }),
    blocks: () => [
      ...historyBlocks(histories, words),
      ...found.flatMap((each) => explanationBlocks(each, words)),
    ],
    lines: () => [
      ...found.flatMap((each) => explanationLines(each, explanationJson(each, words), words)),
      ...tableLines(scores, words),
    ],
    records: () => {
      const rows = explanationRecords(subject, found, figures(), words);
      return withStage(withReplyHistory(rows, subject, found, words), scores);
    },
  };
}
