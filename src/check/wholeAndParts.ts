// Rows → clauses that are rated both as a whole and by parts.
import { problemsOf } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { RatedThing } from "../model/problems/problemParts.ts";
import { cellText, type NameColumn, type RatingTable } from "../model/ratingTable.ts";
import { lostTrailingZero } from "./lostTrailingZero.ts";
import { otherRow } from "./otherRow.ts";

/**
 * NAP310, once a clause for its activities, and once a clause or activity for its bodies; with the clause of which
 * one of the rows may be, where a spreadsheet ate a zero.
 *
 * @param isMeant whether a row for the whole may be meant so, and is not reported otherwise
 */
export function wholeAndParts(
  table: RatingTable,
  plan: Plan | null,
  isMeant: (row: number) => boolean,
): Problem[] {
  const eaten = lostTrailingZero(table, plan);
  const { clause, activity, body } = table.column;
  const width = activity.names.length;
  const mixedActivities = mixed(table, activity, (row) => clause.numbers[row] ?? 0);
  const bad = new Set(mixedActivities.map(({ group }) => group));
  const mixedBodies = mixed(
    table,
    body,
    (row) => (clause.numbers[row] ?? 0) * width + (activity.numbers[row] ?? 0),
  ).filter(({ group }) => !bad.has(Math.floor(group / width)));
  const isTold = ({ whole }: Mixture): boolean => isMeant(whole);
  return [
    ...problemsOf("NAP310", mixedActivities.filter(isTold), ({ group, whole, part }) =>
      mixture(table, eaten, { clause: clause.names[group] ?? "" }, "activity", whole, part),
    ),
    ...problemsOf("NAP310", mixedBodies.filter(isTold), ({ group, whole, part }) => {
      const own = activity.names[group % width] ?? "";
      const rated = {
        clause: clause.names[Math.floor(group / width)] ?? "",
        ...(own === "" ? {} : { activity: own }),
      };
      return mixture(table, eaten, rated, "body", whole, part);
    }),
  ];
}

interface Mixture {
  readonly group: number;
  readonly whole: number;
  readonly part: number;
}

/** Groups of rows of which some leave the column empty and others do not, with the first row of each kind. */
function mixed(table: RatingTable, column: NameColumn, groupOf: (row: number) => number): Mixture[] {
  const emptyCells = column.numbers.some((number) => number === 0);
  if (column.names.length === 1 || !emptyCells) return [];
  const first = new Map<number, { whole: number; part: number }>();
  for (let row = 0; row < table.rows; row++) {
    if (table.isBlank(row)) continue;
    const group = groupOf(row);
    let seen = first.get(group);
    if (seen === undefined) first.set(group, (seen = { whole: -1, part: -1 }));
    const kind = column.numbers[row] === 0 ? "whole" : "part";
    if (seen[kind] < 0) seen[kind] = row;
  }
  return [...first]
    .filter(([, { whole, part }]) => whole >= 0 && part >= 0)
    .map(([group, rows]) => ({ group, ...rows }));
}

function mixture(
  table: RatingTable,
  eaten: ReturnType<typeof lostTrailingZero>,
  rated: Pick<RatedThing, "clause" | "activity">,
  parts: "activity" | "body",
  whole: number,
  part: number,
): Problem {
  const later = Math.max(whole, part);
  const missing = eaten(cellText(table, later, "clause"));
  return problem("NAP310", table.place(later, later === part ? parts : "clause"), {
    ...rated,
    parts,
    whole: otherRow(table, later, whole),
    part: otherRow(table, later, part),
    ...(missing === null ? {} : { missing: missing.id }),
  });
}
