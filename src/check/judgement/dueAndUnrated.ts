// The clauses whose window has ended → those without a rating.
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { UnratedState } from "../../model/problems/judgementProblems.ts";
import { dueClauses } from "./dueClauses.ts";
import type { JudgementInput } from "./judgementInput.ts";

/** NAP804. What is not applicable needs no rating. */
export function dueAndUnrated(input: JudgementInput): Problem[] {
  const { assessment, ratingOf } = input;
  const table = assessment.value.ratings;
  const { asOf, due } = dueClauses(input);
  const unrated = due.flatMap(({ clause, rows }) => {
    const gaps = rows.map(ratingOf).flatMap((rating) => (rating.kind === "gap" ? [rating.gap] : []));
    if (gaps.length < rows.length || gaps.includes("not-applicable")) return [];
    const state: UnratedState =
      rows.length === 0 ? "no-row" : gaps.includes("not-due") ? "not-due" : "unrated";
    return [{ clause, row: rows[0], state }];
  });
  return problemsOf("NAP804", unrated, ({ clause: { id, window }, row, state }) =>
    problem("NAP804", row === undefined ? assessment.at(["ratings"]) : table.place(row, "status"), {
      clause: id,
      end: window.end,
      asOf,
      state,
    }),
  );
}
