// Rows that an engine counted → what each body that is not responsible has in the clauses that are alike.
import { clausesById } from "../model/clausesById.ts";
import type { Clause } from "../model/plan.ts";
import { cellText } from "../model/ratingTable.ts";
import type { RatedRow } from "./rateClause.ts";
import { createRowReader } from "./readRows.ts";
import type { ScoreInput } from "./scoreInput.ts";

/** One body's rows in a clause, and in how many clauses like it the body has just these. */
export interface CountedPart {
  readonly body: string;
  /** One of the clauses, which have the same weight and window. */
  readonly clause: Clause;
  readonly rows: readonly RatedRow[];
  readonly clauses: number;
}

/** What is wrong with these rows is found where they are read clause by clause, and not told again. */
export function* countedParts({
  plan,
  assessment,
  scale,
  method,
  readable = [],
}: ScoreInput): Generator<CountedPart> {
  const { counted } = assessment.ratings;
  if (counted === undefined) return;
  const table = counted.byBody;
  const clauses = clausesById(plan);
  const reader = createRowReader(table, scale, method, readable);
  for (const { rows, clauses: count } of counted.parts) {
    const [first] = rows;
    const clause = first === undefined ? undefined : clauses.get(cellText(table, first, "clause"));
    if (first === undefined || clause === undefined) continue;
    const activityOf = new Map(clause.activities.map((activity) => [activity.id, activity]));
    yield {
      body: cellText(table, first, "body"),
      clause,
      rows: rows.map((row) => reader.read(row, activityOf.get(cellText(table, row, "activity")) ?? null)),
      clauses: count,
    };
  }
}
