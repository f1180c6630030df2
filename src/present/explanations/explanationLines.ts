// An explained figure and its form in the JSON contract → a line for the figure, and one a row that it rests on.
import type { FigureExplanation } from "../../model/explanation.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { localNumber } from "../localNumber.ts";
import { outcomeText } from "../outcomeText.ts";
import { replyLine } from "../replies/replyLine.ts";
import { placeOf, ratedAs } from "../scores/rowTexts.ts";
import type { Words } from "../words/words.ts";
import type { ExplanationJson } from "./explanationJson.ts";

export function explanationLines(
  { rows, score, replies }: FigureExplanation,
  { assessment, title, figure, clauses }: ExplanationJson,
  words: Words<"explain" | "replies">,
): string[] {
  const { common, explain } = words;
  const shown =
    figure.percent === null
      ? `${outcomeText(figure, words)}: ${figure.reason ?? ""}`
      : `${localNumber(figure.percent, common.decimal)} %`;
  const rowLines = clauses.flatMap(({ id }) =>
    (rows.get(id) ?? []).map((row) => `${placeOf(row)}: ${explain.line.clause(id)}: ${ratedAs(row)}`),
  );
  return [
    `${assessment.id}: ${title}: ${shown}`,
    ...speakerLines([score], words),
    ...rowLines,
    ...replies.map((row) => replyLine(row, words)),
  ];
}
