// The evidence of an assessment → links that nobody can follow, or that do not say where they lead.
import { atAllRows } from "../../model/atAllRows.ts";
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { inRows } from "./inRows.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { linkFaults } from "./linkFaults.ts";
import { textsByFile } from "./textsByFile.ts";

/** NAP806, once for each link of each text of a file. */
export function evidenceLinks({ assessment }: JudgementInput): Problem[] {
  const table = assessment.value.ratings;
  const found = textsByFile(table, table.evidence).flatMap(({ text, rows }) =>
    linkFaults(text).map((fault) => ({ ...fault, rows })),
  );
  return problemsOf("NAP806", found, ({ link, fault, rows }) =>
    atAllRows(
      problem("NAP806", table.place(rows[0] ?? 0, "evidence"), { link, fault, ...inRows(table, rows) }),
      table,
      "evidence",
      rows,
    ),
  );
}
