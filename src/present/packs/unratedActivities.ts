// A clause and the rows that count for a body → a line for each activity that none of them rates.
import type { ExplainedRow } from "../../model/explanation.ts";
import type { Clause } from "../../model/plan.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { activityName } from "./activityName.ts";

/** None where the clause is rated as a whole. */
export function unratedActivities(
  clause: Clause,
  rows: readonly ExplainedRow[],
  words: Words,
): readonly WordLine[] {
  const rated = new Set(rows.map(({ activity }) => activity));
  if (rated.has("")) return [];
  return clause.activities
    .filter(({ id }) => !rated.has(id))
    .map(({ id }) => ({
      label: `${activityName(clause, id, words)}:`,
      text: words.common.terms.outcomes.unrated,
      look: "quiet",
    }));
}
