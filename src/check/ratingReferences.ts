// Rows and the plan → clauses, activities and bodies that the plan does not know, or knows otherwise.
import type { Assessment } from "../model/assessment.ts";
import { atAllRows } from "../model/atAllRows.ts";
import { bodiesByName } from "../model/bodiesByName.ts";
import { clausesOf } from "../model/clauses.ts";
import { clausesById } from "../model/clausesById.ts";
import { isDashes } from "../text/isDashes.ts";
import { manyProblems, problemsOf } from "../model/manyProblems.ts";
import type { Place } from "../model/place.ts";
import { numbersOf } from "../model/nameNumbers.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Suggested } from "../model/problems/problemParts.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { meantBody } from "./meantBody.ts";
import { meantClause } from "./meantClause.ts";
import { pairProblems } from "./pairProblems.ts";
import { severalClauses } from "./severalClauses.ts";
import { fold } from "../text/fold.ts";
import { isUnread } from "../model/unread.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences } from "./occurrences.ts";

/** NAP302, NAP303, NAP304, NAP312 (or NAP313) and NAP316. */
export function ratingReferences({ ratings, scope }: Assessment, plan: Plan): Problem[] {
  return [
    ...unknownClauses(ratings, plan),
    ...unknownBodies(ratings, plan),
    ...pairProblems(ratings, plan),
    ...outsideScope(ratings, scope, plan),
  ];
}

const withSuggestion = <P>(params: P, suggestion: string | null): P & Suggested => ({
  ...params,
  ...(suggestion === null ? {} : { suggestion }),
});

function unknownClauses(table: RatingTable, plan: Plan): Problem[] {
  const numbers = numbersOf(table.column.clause);
  // The plan's clauses are looked up among those of the table, which knows its own: no other list of ids is made.
  const isPlanned = new Uint8Array(table.column.clause.names.length);
  for (const { id } of clausesOf(plan)) {
    const number = numbers.get(id);
    if (number !== undefined) isPlanned[number] = 1;
  }
  const others = occurrences(
    table,
    "clause",
    table.isBlank,
    (text, number) => isPlanned[number] === 0 && !isUnread(text),
  );
  if (others.length === 0) return [];
  const known = [...clausesById(plan).keys()];
  const meant = meantClause(known);
  const several = severalClauses(known);
  const unknown = others.filter(({ text }) => several(text) === null);
  return problemsOf(
    "NAP302",
    inEachFile(table, "clause", unknown, table.isBlank),
    ({ text, rows, first, all }) => {
      const params = {
        id: text,
        plan: plan.id,
        rows,
        row: rowNumber(table, first),
        from: known[0] ?? "",
        to: known.at(-1) ?? "",
      };
      const found = problem("NAP302", table.place(first, "clause"), withSuggestion(params, meant(text)));
      return atAllRows(found, table, "clause", all);
    },
  );
}

function unknownBodies(table: RatingTable, plan: Plan): Problem[] {
  if (table.column.body.names.length === 1) return [];
  const known = plan.bodies.map(({ id }) => id);
  const ids = new Set(known);
  const meant = meantBody(plan.bodies);
  const byName = bodiesByName(plan.bodies);
  const clauses = clausesById(plan);
  const { names, numbers } = table.column.clause;
  const isHeading = (row: number): boolean =>
    table.isBlank(row) && !clauses.has(names[numbers[row] ?? 0] ?? "");
  const unknown = occurrences(table, "body", isHeading).filter(({ text }) => !ids.has(text));
  const problems = manyProblems();
  for (const { text, rows, first, all } of inEachFile(table, "body", unknown, isHeading)) {
    const counted = { rows, row: rowNumber(table, first) };
    const at = (): Place => table.place(first, "body");
    if (isDashes(text))
      problems.add("NAP216", () =>
        atAllRows(problem("NAP216", at(), { written: text, column: "body", ...counted }), table, "body", all),
      );
    else
      problems.add("NAP303", () => {
        const shared = byName.get(fold(text)) ?? [];
        const params = { id: text, known, ...counted };
        const found =
          shared.length > 1
            ? problem("NAP303", at(), { ...params, shared })
            : problem("NAP303", at(), withSuggestion(params, meant(text)));
        return atAllRows(found, table, "body", all);
      });
  }
  return problems.list();
}

function outsideScope(table: RatingTable, scope: Assessment["scope"], plan: Plan): Problem[] {
  if (typeof scope === "string") return [];
  const clauses = clausesById(plan);
  const wanted = new Set(scope);
  const outside = occurrences(table, "clause", table.isBlank).filter(
    ({ text }) => clauses.has(text) && !wanted.has(text),
  );
  return problemsOf(
    "NAP316",
    inEachFile(table, "clause", outside, table.isBlank),
    ({ text, rows, first, all }) =>
      atAllRows(
        problem("NAP316", table.place(first, "clause"), { id: text, rows, row: rowNumber(table, first) }),
        table,
        "clause",
        all,
      ),
  );
}
