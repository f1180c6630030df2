// Rows and their clauses → activities that the clause does not have, and bodies that it does not make responsible.
import { atAllRows } from "../model/atAllRows.ts";
import { responsibleBodies } from "../model/clauses.ts";
import { clausesById } from "../model/clausesById.ts";
import { manyProblems } from "../model/manyProblems.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import { textsOf } from "../model/textsOf.ts";
import { suggester } from "../text/suggest.ts";
import { lostTrailingZero, eatenProblem } from "./lostTrailingZero.ts";

/** A clause beside an activity or a body that is not its own, in these rows. */
interface Pair {
  readonly column: "activity" | "body";
  readonly clause: Clause;
  readonly other: string;
  readonly rows: number[];
}

/** NAP304, NAP312 (or NAP313): once a pair and file. */
export function pairProblems(table: RatingTable, plan: Plan): Problem[] {
  const eaten = eatenRow(table, plan);
  const meantIn = new Map<Clause, (id: string) => string | null>();
  const problems = manyProblems();
  for (const { column, clause, other, rows } of wrongPairs(table, plan))
    for (const all of rowsByFile(table, rows)) {
      const row = all[0] ?? 0;
      if (column === "activity")
        problems.add("NAP304", () =>
          atAllRows(unknownActivity(table, row, clause, other, meantIn), table, column, all),
        );
      else {
        const zero = eaten(row, clause.id, other);
        const params = { body: other, clause: clause.id, known: responsibleBodies(clause) };
        if (zero !== null) problems.add("NAP313", () => zero);
        else
          problems.add("NAP312", () =>
            atAllRows(problem("NAP312", table.place(row, column), params), table, column, all),
          );
      }
    }
  return problems.list();
}

function wrongPairs(table: RatingTable, plan: Plan): Iterable<Pair> {
  if (table.column.activity.names.length === 1 && table.column.body.names.length === 1) return [];
  const clauses = clausesById(plan);
  const bodies = new Set(plan.bodies.map(({ id }) => id));
  const { clause, activity, body } = table.column;
  const own = clause.names.map((name) => clauses.get(name));
  const activities = own.map((item) => new Set(item?.activities.map(({ id }) => id)));
  const responsible = own.map((item) => new Set(item === undefined ? [] : responsibleBodies(item)));
  const pairs = new Map<string, Pair>();
  const add = (row: number, column: Pair["column"], item: Clause, other: string): void => {
    const key = `${column} ${clause.numbers[row] ?? 0} ${other}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { column, clause: item, other, rows: [row] });
    else pair.rows.push(row);
  };
  for (let row = 0; row < table.rows; row++) {
    const number = clause.numbers[row] ?? 0;
    const item = own[number];
    if (item === undefined) continue;
    const activityName = activity.names[activity.numbers[row] ?? 0] ?? "";
    const bodyName = body.names[body.numbers[row] ?? 0] ?? "";
    if (activityName !== "" && !activities[number]?.has(activityName))
      add(row, "activity", item, activityName);
    const others = responsible[number];
    const isNotResponsible = others !== undefined && others.size > 0 && !others.has(bodyName);
    if (bodyName !== "" && isNotResponsible && bodies.has(bodyName)) add(row, "body", item, bodyName);
  }
  return pairs.values();
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

/** NAP304; what was meant is looked for among the ids of the clause's activities, then among their titles in all languages. */
function unknownActivity(
  table: RatingTable,
  row: number,
  clause: Clause,
  id: string,
  meantIn: Map<Clause, (id: string) => string | null>,
): Problem {
  const meant = meantIn.get(clause) ?? meantActivity(clause);
  meantIn.set(clause, meant);
  const suggestion = meant(id);
  return problem("NAP304", table.place(row, "activity"), {
    clause: clause.id,
    id: cellText(table, row, "activity"),
    known: clause.activities.map((activity) => activity.id),
    ...(suggestion === null ? {} : { suggestion }),
  });
}

function meantActivity({ activities }: Clause): (id: string) => string | null {
  const byTitle = new Map(
    activities.toReversed().flatMap(({ id, title }) => textsOf(title).map((text) => [text, id] as const)),
  );
  const meantId = suggester(activities.map(({ id }) => id));
  const meantTitle = suggester(byTitle.keys());
  return (id) => meantId(id) ?? byTitle.get(meantTitle(id) ?? "") ?? null;
}
