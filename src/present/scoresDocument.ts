// Scores and problems → what `nap score` shows.
import type { Problem } from "../model/problem.ts";
import type { Score } from "../model/score.ts";
import { contract, type Provenance } from "./contract.ts";
import type { Document } from "./document.ts";
import { percentText } from "./percentText.ts";
import { problemJson } from "./problemJson.ts";
import { reasonsText } from "./reasonText.ts";
import { scoreBlocks } from "./scoreBlocks.ts";
import { scoreRecords } from "./scoreRecords.ts";
import { scoreJson } from "./scoresJson.ts";
import type { Language } from "./words.ts";

export const scoresDocument = (
  scores: readonly Score[],
  problems: readonly Problem[],
  provenance: Provenance,
  language: Language,
): Document => ({
  json: () =>
    contract("scores", provenance, { scores: scores.map(scoreJson), problems: problems.map(problemJson) }),
  blocks: () => scores.flatMap((score) => scoreBlocks(score, language)),
  lines: () => scores.map(scoreLine),
  records: () => scoreRecords(scores, language),
});

/** `id: 72.22 % = 13 / 18 (18 scored of 21 eligible, method halves)`. */
const scoreLine = ({ assessment, method, overall }: Score): string => {
  const counts = `${overall.scored} scored of ${overall.eligible} eligible, method ${method.id}`;
  return overall.value === null
    ? `${assessment.id}: ${overall.outcome}: ${reasonsText(overall.reasons) ?? ""} (${counts})`
    : `${assessment.id}: ${percentText(overall.value, method.rounding)} % (${counts})`;
};
