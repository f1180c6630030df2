// Rows and the plan → clauses, activities and bodies that the plan does not know, or knows otherwise.
import type { Assessment } from "../model/assessment.ts";
import { bodiesByName } from "../model/bodiesByName.ts";
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import { isDashes } from "../text/isDashes.ts";
import { manyProblems, problemsOf } from "../model/manyProblems.ts";
import type { Place } from "../model/place.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Suggested } from "../model/problems/problemParts.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { lostTrailingZero, eatenProblem } from "./lostTrailingZero.ts";
import { meantBody } from "./meantBody.ts";
import { meantClause } from "./meantClause.ts";
import { severalClauses } from "./severalClauses.ts";
import { fold } from "../text/fold.ts";
import { suggester } from "../text/suggest.ts";
import { textsOf } from "../model/textsOf.ts";
import { isUnread } from "../model/unread.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences } from "./occurrences.ts";

/** NAP302, NAP303, NAP304, NAP312 (or NAP313) and NAP316. */
export function ratingReferences({ ratings, scope }: Assessment, plan: Plan): Problem[] {
  const clauses = new Map(clausesOf(plan).map((clause) => [clause.id, clause]));
  return [
    ...unknownClauses(ratings, plan, [...clauses.keys()]),
    ...unknownBodies(ratings, plan),
    ...pairProblems(ratings, plan, clauses),
    ...outsideScope(ratings, scope, clauses),
  ];
}

const withSuggestion = <P>(params: P, suggestion: string | null): P & Suggested => ({
  ...params,
  ...(suggestion === null ? {} : { suggestion }),
});

function unknownClauses(table: RatingTable, plan: Plan, known: readonly string[]): Problem[] {
  const ids = new Set(known);
  const meant = meantClause(known);
  const several = severalClauses(known);
  const unknown = occurrences(table.column.clause, table.isBlank).filter(
    ({ text }) => !ids.has(text) && !isUnread(text) && several(text) === null,
  );
  return problemsOf(
    "NAP302",
    inEachFile(table, "clause", unknown, table.isBlank),
    ({ text, rows, first }) => {
      const params = {
        id: text,
        plan: plan.id,
        rows,
        row: rowNumber(table, first),
        from: known[0] ?? "",
        to: known.at(-1) ?? "",
      };
      return problem("NAP302", table.place(first, "clause"), withSuggestion(params, meant(text)));
    },
  );
}

function unknownBodies(table: RatingTable, plan: Plan): Problem[] {
  const known = plan.bodies.map(({ id }) => id);
  const ids = new Set(known);
  const meant = meantBody(plan.bodies);
  const byName = bodiesByName(plan.bodies);
  const clauses = new Set(clausesOf(plan).map(({ id }) => id));
  const { names, numbers } = table.column.clause;
  const isHeading = (row: number): boolean =>
    table.isBlank(row) && !clauses.has(names[numbers[row] ?? 0] ?? "");
  const unknown = occurrences(table.column.body, isHeading).filter(({ text }) => !ids.has(text));
  const problems = manyProblems();
  for (const { text, rows, first } of inEachFile(table, "body", unknown, isHeading)) {
    const counted = { rows, row: rowNumber(table, first) };
    const at = (): Place => table.place(first, "body");
    if (isDashes(text))
      problems.add("NAP216", () => problem("NAP216", at(), { written: text, column: "body", ...counted }));
    else
      problems.add("NAP303", () => {
        const shared = byName.get(fold(text)) ?? [];
        const params = { id: text, known, ...counted };
        return shared.length > 1
          ? problem("NAP303", at(), { ...params, shared })
          : problem("NAP303", at(), withSuggestion(params, meant(text)));
      });
  }
  return problems.list();
}

/** Activities that the clause does not have, and bodies that it does not make responsible: once a pair. */
function pairProblems(table: RatingTable, plan: Plan, clauses: ReadonlyMap<string, Clause>): Problem[] {
  const bodies = new Set(plan.bodies.map(({ id }) => id));
  const { clause, activity, body } = table.column;
  const own = clause.names.map((name) => clauses.get(name));
  const activities = own.map((item) => new Set(item?.activities.map(({ id }) => id)));
  const responsible = own.map((item) => new Set(item === undefined ? [] : responsibleBodies(item)));
  const seen = new Set<string>();
  const unknown = unknownActivities(table);
  const eaten = eatenRow(table, plan);
  const problems = manyProblems();
  for (let row = 0; row < table.rows; row++) {
    const number = clause.numbers[row] ?? 0;
    const item = own[number];
    if (item === undefined) continue;
    const activityName = activity.names[activity.numbers[row] ?? 0] ?? "";
    const bodyName = body.names[body.numbers[row] ?? 0] ?? "";
    if (
      activityName !== "" &&
      !activities[number]?.has(activityName) &&
      isNew(seen, `a ${number} ${activityName}`)
    )
      problems.add("NAP304", () => unknown(row, item, activityName));
    const others = responsible[number];
    if (
      bodyName !== "" &&
      others !== undefined &&
      others.size > 0 &&
      !others.has(bodyName) &&
      bodies.has(bodyName) &&
      isNew(seen, `b ${number} ${bodyName}`)
    ) {
      const zero = eaten(row, item.id, bodyName);
      const params = { body: bodyName, clause: item.id, known: [...others] };
      if (zero === null) problems.add("NAP312", () => problem("NAP312", table.place(row, "body"), params));
      else problems.add("NAP313", () => zero);
    }
  }
  return problems.list();
}

/**
 * NAP313 where a clause has another row as well, and the body is responsible for the clause that has none, and that a
 * spreadsheet turns into it.
 */
function eatenRow(table: RatingTable, plan: Plan): (row: number, id: string, body: string) => Problem | null {
  const eaten = lostTrailingZero(table, plan);
  const { numbers } = table.column.clause;
  return (row, id, body) => {
    const missing = eaten(id);
    if (missing === null || !responsibleBodies(missing).includes(body)) return null;
    const number = numbers[row] ?? 0;
    const first = numbers.indexOf(number);
    const other = first < row ? first : numbers.indexOf(number, row + 1);
    return other < 0 || other >= table.rows ? null : eatenProblem(table, row, other, missing);
  };
}

const isNew = (seen: Set<string>, key: string): boolean => seen.size < seen.add(key).size;

/** NAP304; what was meant is looked for among the ids of the clause's activities, then among their titles in all languages. */
function unknownActivities(table: RatingTable): (row: number, clause: Clause, id: string) => Problem {
  const meantIn = new Map<Clause, (id: string) => string | null>();
  return (row, clause, id) => {
    const known = clause.activities.map((activity) => activity.id);
    let meant = meantIn.get(clause);
    if (meant === undefined) meantIn.set(clause, (meant = meantActivity(clause)));
    return problem(
      "NAP304",
      table.place(row, "activity"),
      withSuggestion({ clause: clause.id, id, known }, meant(id)),
    );
  };
}

function meantActivity({ activities }: Clause): (id: string) => string | null {
  const byTitle = new Map(
    activities.toReversed().flatMap(({ id, title }) => textsOf(title).map((text) => [text, id] as const)),
  );
  const meantId = suggester(activities.map(({ id }) => id));
  const meantTitle = suggester(byTitle.keys());
  return (id) => meantId(id) ?? byTitle.get(meantTitle(id) ?? "") ?? null;
}

function outsideScope(
  table: RatingTable,
  scope: Assessment["scope"],
  clauses: ReadonlyMap<string, Clause>,
): Problem[] {
  if (typeof scope === "string") return [];
  const wanted = new Set(scope);
  const outside = occurrences(table.column.clause, table.isBlank).filter(
    ({ text }) => clauses.has(text) && !wanted.has(text),
  );
  return problemsOf("NAP316", outside, ({ text, rows, first }) =>
    problem("NAP316", table.place(first, "clause"), { id: text, rows, row: rowNumber(table, first) }),
  );
}
