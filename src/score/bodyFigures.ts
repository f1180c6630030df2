// Each body's own rows → the figure of each body.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { BodyScore, Valued } from "../model/score.ts";
import { clauseGroup } from "./groupFigure.ts";
import { judgeClause } from "./judgeClause.ts";
import { rateClause, type RatedRow } from "./rateClause.ts";

/**
 * A body's figure is the mean over the clauses in which it was rated, by its own rows only; a row that names no
 * body counts as the clause's sole lead. Parts that other bodies or nobody rated do not touch it, and clause
 * weights count where the method's weights are declared. Bodies that were never rated are left out.
 */
export function bodyFigures(
  plan: Plan,
  rated: readonly { clause: Clause; rows: readonly RatedRow[] }[],
  weightOf: (clause: Clause) => Fraction,
  method: Method,
  asOf: Day | null,
): BodyScore[] {
  const rows = new Map<string, { clause: Clause; own: RatedRow[] }[]>();
  for (const { clause, rows: all } of rated)
    for (const row of all) {
      const body = bodyOf(row, clause);
      if (body === "") continue;
      const clauses = rows.get(body) ?? [];
      if (clauses.at(-1)?.clause === clause) clauses.at(-1)?.own.push(row);
      else clauses.push({ clause, own: [row] });
      rows.set(body, clauses);
    }
  return plan.bodies
    .filter(({ id }) => rows.has(id))
    .map(({ id }) => {
      const clauses = rows.get(id) ?? [];
      const judged = clauses.map(({ clause, own }) => ({
        judged: judgeClause(clause, rateOwnPart(clause, own, method), method, asOf),
        weight: weightOf(clause),
      }));
      return { body: id, figure: clauseGroup(judged, judged.length, method) };
    });
}

/** The body that a row rates; "" where it stands for all of the clause and no sole lead answers for it. */
export const bodyOf = ({ body }: RatedRow, { lead }: Clause): string =>
  body === "" && lead.length === 1 ? (lead[0] ?? "") : body;

/** A clause by the rows of one body. */
export const rateOwnPart = (clause: Clause, own: readonly RatedRow[], { within }: Method): Valued =>
  rateClause(ownPart(clause, own), own, {
    within: { ...within, bodies: "mean" },
    unratedPart: "exclude",
  }).result;

/** The clause as one body has it: the activities for which it has a row, and no other bodies. */
const ownPart = (clause: Clause, own: readonly RatedRow[]): Clause => ({
  ...clause,
  lead: [],
  partners: [],
  bodies: [],
  activities: clause.activities.filter(({ id }) => own.some(({ activity }) => activity === id)),
});
