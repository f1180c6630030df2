// The notes of an assessment → those that say nothing.
import { atAllRows } from "../../model/atAllRows.ts";
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { inRows } from "./inRows.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { emptyNote } from "./noteSays.ts";
import { textsByFile } from "./textsByFile.ts";

/** NAP802, once for each text of a file. */
export function emptyNotes({ assessment }: JudgementInput): Problem[] {
  const table = assessment.value.ratings;
  const empty = textsByFile(table, table.note).flatMap(({ text, rows }) => {
    const why = emptyNote(text);
    return why === null ? [] : [{ text, rows, why }];
  });
  return problemsOf("NAP802", empty, ({ text, rows, why }) =>
    atAllRows(
      problem("NAP802", table.place(rows[0] ?? 0, "note"), { note: text, why, ...inRows(table, rows) }),
      table,
      "note",
      rows,
    ),
  );
}
