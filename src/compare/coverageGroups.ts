// Compared clauses → the coverage term by the reasons for which clauses are not common.
import { isZero, sum, type Fraction } from "../math/fraction.ts";
import type { ClauseComparison, CoverageGroup } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { groupBy } from "../model/groupBy.ts";

/**
 * Clauses with the same reason on A's side and the same on B's side are one group; the groups add up to the coverage term,
 * exactly. Common clauses make a group only where they move coverage, which happens when a direction weighs more on one
 * side of the comparison than its common clauses tell.
 *
 * @returns groups in the order of their first clause in A's plan, then in B's
 * @example A 1.4 coded not due, B 1.4 at 0 of four clauses // { a: "not-due", b: null, clauses: ["1.4"], contribution: 25 }
 */
export function coverageGroups(a: Score, b: Score, clauses: readonly ClauseComparison[]): CoverageGroup[] {
  const known = new Map(clauses.map((item) => [item.clause.id, item]));
  const ids = new Set([...a.clauses, ...b.clauses].map(({ clause }) => clause.id));
  const ordered = [...ids].flatMap((id) => known.get(id) ?? []);
  return [...groupBy(ordered, ({ missing }) => `${missing.a}|${missing.b}`).values()]
    .flatMap((items): CoverageGroup[] => {
      const [first] = items;
      if (first === undefined) return [];
      const amounts = items.map(({ contribution }) => contribution.coverage);
      return [
        { ...first.missing, clauses: items.map(({ clause }) => clause.id), contribution: total(amounts) },
      ];
    })
    .filter(
      (group) =>
        group.a !== null || group.b !== null || (group.contribution !== null && !isZero(group.contribution)),
    );
}

/** The term is missing for all clauses or for none. */
const total = (amounts: readonly (Fraction | null)[]): Fraction | null => {
  const present = amounts.filter((amount) => amount !== null);
  return present.length === amounts.length ? sum(present) : null;
};
