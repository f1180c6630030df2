// Rows that are rated complete → those without evidence.
import { manyProblems } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { JudgementInput } from "./judgementInput.ts";

/** NAP801. */
export function completeWithoutEvidence({ assessment, ratingOf }: JudgementInput): Problem[] {
  const table = assessment.value.ratings;
  const found = manyProblems();
  for (let row = 0; row < table.rows; row++) {
    const rating = ratingOf(row);
    if (rating.kind !== "rated" || !rating.isComplete || table.hasEvidence(row)) continue;
    found.add("NAP801", () =>
      problem("NAP801", table.place(row, "evidence"), {
        clause: cellText(table, row, "clause"),
        rated: rating.written,
      }),
    );
  }
  return found.list();
}
