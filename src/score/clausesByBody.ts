// A score → for each body its clauses in scope, with the rows that count for it.
import type { BodyClause } from "../model/pack.ts";
import type { Score } from "../model/score.ts";
import { clauseBodies } from "./clauseBodies.ts";
import { commentMatrix } from "./commentMatrix.ts";
import { createClauseReader } from "./clauseReader.ts";
import { explainRow } from "./explainRow.ts";
import { clauseFigure } from "./groupFigure.ts";
import { groupBy } from "../model/groupBy.ts";
import { judgeClause } from "./judgeClause.ts";

/**
 * By the id of the body, in the plan's order of clauses; "" for clauses for which nobody is responsible and in which nobody
 * was rated. A body that is responsible is there whether or not it was rated. Each clause is read once, however many
 * bodies it has.
 *
 * @example
 * clausesByBody(otherScore).get("mof").map(({ clause, rows }) => [clause.id, rows.length]) // [["1.2", 1], ["2.2", 1]]
 */
export function clausesByBody(score: Score): ReadonlyMap<string, readonly BodyClause[]> {
  const { method, asOf } = score;
  const table = score.assessment.ratings;
  const reader = createClauseReader(score);
  const replies = groupBy(commentMatrix(score)?.rows ?? [], (row) => thingOf(row.clause.id, row.body));
  const repliesOf = (clause: string, body: string): BodyClause["replies"] =>
    replies.get(thingOf(clause, body)) ?? [];
  const found = new Map<string, BodyClause[]>();
  const add = (body: string, item: BodyClause): void => {
    const known = found.get(body);
    if (known === undefined) found.set(body, [item]);
    else known.push(item);
  };
  for (const { clause, figure } of score.clauses) {
    const rows = reader.read(clause);
    const { ids, partOf } = clauseBodies(clause, rows, method);
    if (ids.size === 0) {
      const explained = rows.map((row) => explainRow(table, row));
      add("", {
        clause,
        figure,
        rows: explained,
        isShared: true,
        isResponsible: false,
        replies: repliesOf(clause.id, ""),
      });
    }
    for (const body of ids) {
      const part = partOf(body);
      if (part === null) continue;
      add(body, {
        clause,
        figure: part.result === null ? null : clauseFigure(judgeClause(clause, part.result, method, asOf)),
        rows: part.rows.map((row) => explainRow(table, row)),
        isShared: part.isShared,
        isResponsible: part.isResponsible,
        replies: repliesOf(clause.id, body),
      });
    }
  }
  return found;
}

const thingOf = (clause: string, body: string): string => `${clause}\n${body}`;
