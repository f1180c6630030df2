// Each body's own rows, clause by clause → the figure of each body.
import type { Fraction } from "../math/fraction.ts";
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { BodyScore, Part, Valued } from "../model/score.ts";
import { groupBy } from "./groupBy.ts";
import { clauseGroup } from "./groupFigure.ts";
import { judgeClause, type JudgedClause } from "./judgeClause.ts";
import { rateClause, type RatedRow } from "./rateClause.ts";

/** Takes the clauses as they are rated, and holds one reference a clause and body. */
export interface BodyCollector {
  readonly add: (clause: Clause, rows: readonly RatedRow[], rated: Part) => void;
  readonly figures: () => BodyScore[];
}

/**
 * A body's figure is the mean over the clauses in which it was rated, by its own rows only; a row that names no
 * body counts for the clause's lead if there is only one. Parts that nobody rated, or in which only other bodies were
 * rated, do not affect it. Clause weights count if the method's weights are declared. Bodies that were never rated are
 * left out. The clauses in the plan are those for which the body is responsible or was rated.
 */
export function createBodyCollector(
  plan: Plan,
  weightOf: (clause: Clause) => Fraction,
  method: Method,
  asOf: Day | null,
): BodyCollector {
  const bodies = new Map<string, JudgedClause[]>();
  return {
    add(clause, rows, rated) {
      const judged = new Map<Valued, JudgedClause>();
      for (const [body, result] of ownResults(clause, rows, rated, method)) {
        if (body === "") continue;
        const own = judged.get(result) ?? judgeClause(clause, result, method, asOf);
        judged.set(result, own);
        const clauses = bodies.get(body);
        if (clauses === undefined) bodies.set(body, [own]);
        else clauses.push(own);
      }
    },
    figures: () => {
      const answered = clausesOfBodies(plan);
      return plan.bodies.flatMap(({ id }) => {
        const clauses = bodies.get(id) ?? [];
        if (clauses.length === 0) return [];
        const own = answered.get(id) ?? new Set();
        const others = clauses.filter(({ clause }) => !own.has(clause)).length;
        return [{ body: id, figure: clauseGroup(clauses, weightOf, own.size + others, method) }];
      });
    },
  };
}

/** The clauses for which each body is responsible. */
function clausesOfBodies(plan: Plan): ReadonlyMap<string, ReadonlySet<Clause>> {
  const clauses = new Map<string, Set<Clause>>();
  for (const clause of clausesOf(plan))
    for (const body of responsibleBodies(clause)) {
      const own = clauses.get(body);
      if (own === undefined) clauses.set(body, new Set([clause]));
      else own.add(clause);
    }
  return clauses;
}

/**
 * The result of each body's own rows. If no activity is rated by itself, it is the body's part of the clause;
 * otherwise the body's rows go through the steps by themselves.
 */
function ownResults(
  clause: Clause,
  rows: readonly RatedRow[],
  rated: Part,
  method: Method,
): Iterable<[string, Valued]> {
  const [whole] = rated.parts;
  if (rated.parts.length === 1 && whole?.id === "")
    return whole.parts
      .filter(({ parts }) => parts.length > 0)
      .map(({ id, result }) => [bodyOf({ body: id }, clause), result]);
  return [...groupBy(rows, (row) => bodyOf(row, clause))].map(([body, own]) => [
    body,
    rateOwnPart(clause, own, method),
  ]);
}

/** The body that a row rates; "" if the row is for the whole clause and the clause has no sole lead. */
export const bodyOf = ({ body }: Pick<RatedRow, "body">, { lead }: Clause): string =>
  body === "" && lead.length === 1 ? (lead[0] ?? "") : body;

/** A clause by the rows of one body. */
export const rateOwnPart = (clause: Clause, own: readonly RatedRow[], { within }: Method): Valued =>
  rateClause(ownPart(clause, own), own, {
    within: { ...within, bodies: "mean" },
    unratedPart: "exclude",
  }).result;

/** The clause for one body: only the activities for which it has a row, and no other bodies. */
const ownPart = (clause: Clause, own: readonly RatedRow[]): Clause => ({
  ...clause,
  lead: [],
  partners: [],
  bodies: [],
  activities: clause.activities.filter(({ id }) => own.some(({ activity }) => activity === id)),
});
