// Rows with a rating and a note → those whose note has words that are seldom said of something rated so.
import { manyProblems } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { wordsAgainst } from "./noteSays.ts";

/** NAP803: "partly" of what is complete, "not started" of what is at least half done. */
export function notesAgainstRatings({ assessment, ratingOf }: JudgementInput): Problem[] {
  const table = assessment.value.ratings;
  const found = manyProblems();
  for (let row = 0; row < table.rows; row++) {
    const note = table.note(row);
    const rating = ratingOf(row);
    if (note === null || rating.kind !== "rated" || !rating.isHalf) continue;
    const words = wordsAgainst(note, rating.isComplete ? ["unbegun", "unfinished"] : ["unbegun"]);
    if (words === null) continue;
    const params = { clause: cellText(table, row, "clause"), rated: rating.written, words };
    found.add("NAP803", () => problem("NAP803", table.place(row, "note"), params));
  }
  return found.list();
}
