// The clauses whose window has ended → those that are rated below complete.
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { dueClauses } from "./dueClauses.ts";
import type { JudgementInput } from "./judgementInput.ts";

/** NAP805, once for each clause. */
export function dueAndNotComplete(input: JudgementInput): Problem[] {
  const { assessment, ratingOf } = input;
  const { asOf, due } = dueClauses(input);
  const open = due.flatMap(({ clause, rows }) => {
    const rated = rows.flatMap((row) => {
      const rating = ratingOf(row);
      return rating.kind === "rated" ? [{ row, ...rating }] : [];
    });
    const below = rated.filter(({ isComplete }) => !isComplete);
    const [first] = below;
    return first === undefined ? [] : [{ clause, first, open: below.length, ratings: rated.length }];
  });
  return problemsOf("NAP805", open, ({ clause: { id, window }, first, ...counts }) =>
    problem("NAP805", assessment.value.ratings.place(first.row, "status"), {
      clause: id,
      end: window.end,
      asOf,
      rated: first.written,
      ...counts,
    }),
  );
}
