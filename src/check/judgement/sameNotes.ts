// The notes of an assessment → those that stand at the ratings of several clauses, letter for letter.
import { atAllRows } from "../../model/atAllRows.ts";
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cellText } from "../../model/ratingTable.ts";
import { fold } from "../../text/fold.ts";
import { inRows } from "./inRows.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { emptyNote } from "./noteSays.ts";

/** Two clauses may well have one reason. */
const fewest = 3;

/**
 * NAP807: one note at ratings of three clauses or more, in one file or several. Reasons why something is not rated are often the
 * same; and notes that say nothing are another rule's.
 */
export function sameNotes({ assessment, ratingOf }: JudgementInput): Problem[] {
  const table = assessment.value.ratings;
  const byText = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const note = table.note(row);
    if (note === null || ratingOf(row).kind === "gap") continue;
    const own = byText.get(fold(note));
    if (own === undefined) byText.set(fold(note), [row]);
    else own.push(row);
  }
  const pasted = [...byText.values()].flatMap((rows) => {
    const clauses = [...new Set(rows.map((row) => cellText(table, row, "clause")))];
    const note = table.note(rows[0] ?? 0) ?? "";
    return clauses.length < fewest || emptyNote(note) !== null ? [] : [{ note, rows, clauses }];
  });
  return problemsOf("NAP807", pasted, ({ note, rows, clauses }) =>
    atAllRows(
      problem("NAP807", table.place(rows[0] ?? 0, "note"), {
        note,
        clauses,
        count: clauses.length,
        ...inRows(table, rows),
      }),
      table,
      "note",
      rows,
    ),
  );
}
