// The rows of a form and the clauses that they are of → the text whose hash says which version of the plan was asked about.
import type { FormRow } from "../model/form.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { Clause } from "../model/plan.ts";

/**
 * A line a row, sorted: clause, activity, title as shown, title of the activity, responsible bodies; parted by tabs.
 *
 * @example formQuestions([], []) // ""
 */
export function formQuestions(
  rows: readonly Pick<FormRow, "clause" | "activity" | "title" | "activityTitle">[],
  clauses: readonly Clause[],
): string {
  const bodies = new Map(
    clauses.map((clause) => [clause.id, responsibleBodies(clause).toSorted().join(" ")]),
  );
  return rows
    .map(({ clause, activity, title, activityTitle }) =>
      [clause, activity ?? "", title, activityTitle, bodies.get(clause) ?? ""].map(inOneCell).join("\t"),
    )
    .toSorted()
    .join("\n");
}

const inOneCell = (text: string): string =>
  oddSpace.test(text) ? text.replaceAll(/\s+/g, " ").trim() : text;

/** Most texts have none. */
const oddSpace = /[^\S ]|^ | $| {2}/;
