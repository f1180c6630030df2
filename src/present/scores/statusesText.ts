// A figure of a method without figures → how many clauses have each status, in one line.
import type { Figure, Score } from "../../model/score.ts";
import { talliedText } from "../words/talliedText.ts";
import type { Words } from "../words/words.ts";
import { statusName } from "./statusName.ts";

/** Statuses that occur, best first; a dash where there is none. */
export function statusesText(
  { statuses }: Pick<Figure, "statuses">,
  score: Pick<Score, "scale">,
  words: Words<"scores">,
): string {
  if (statuses === undefined) return "–";
  const levels = statuses.levels.map(({ status, count }) => ({
    status: statusName(status, score, words),
    count,
  }));
  return talliedText({ ...statuses, levels }, words.scores.several, "–");
}
