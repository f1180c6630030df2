// A score and a view → the clauses and groups that the view shows, in its order.
import { compareFractions, type Fraction } from "../../math/fraction.ts";
import { bandOf } from "../../model/bandOf.ts";
import { responsibleBodies } from "../../model/clauses.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import type { ScoreView, Selector } from "./scoreView.ts";

export function selectClauses({ clauses, method }: Score, { only }: ScoreView): readonly ClauseScore[] {
  if (only.size === 0) return clauses;
  const idsOf: Record<Selector, (item: ClauseScore) => readonly (string | null)[]> = {
    clause: ({ clause }) => [clause.id],
    direction: ({ clause }) => [clause.direction],
    body: ({ clause }) => responsibleBodies(clause),
    band: ({ figure }) => [figure.value === null ? null : bandOf(figure.value, method)],
    outcome: ({ figure }) => [figure.outcome],
  };
  return clauses.filter((item) =>
    [...only].every(([selector, wanted]) =>
      idsOf[selector](item).some((id) => id !== null && wanted.has(id)),
    ),
  );
}

/** What rows of clauses and of groups are sorted by, beside their titles. */
export interface Sortable {
  readonly figure: Figure;
  readonly points: Fraction | null;
  readonly lost: Fraction | null;
}

/** Stable; what has no such figure comes last in either direction. */
export function sortItems<T extends Sortable>(
  items: readonly T[],
  titleOf: (item: T) => string,
  { sort }: ScoreView,
): readonly T[] {
  if (sort === null) return items;
  const sign = sort.descending ? -1 : 1;
  if (sort.key === "title")
    return items.toSorted((a, b) => {
      const [left, right] = [titleOf(a), titleOf(b)];
      return sign * (left < right ? -1 : left > right ? 1 : 0);
    });
  const key = sort.key;
  const valueOf = (item: T): Fraction | null => (key === "percent" ? item.figure.value : item[key]);
  return items.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    return left === null || right === null
      ? Number(left === null) - Number(right === null)
      : sign * compareFractions(left, right);
  });
}
