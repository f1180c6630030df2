// Two scores → how the status of a clause stands to that of the other side, where methods give no figures.
import type { Figure, Score } from "../model/score.ts";
import { statusesOf } from "../model/statusesOf.ts";

/** Above 0 where the first is better; `null` where a side has no status, or several. */
export type StatusOrder = (one: Figure | null, other: Figure | null) => number | null;

/** `null` where a method gives figures, or the scales differ: statuses of two scales have no order. */
export function statusOrder(a: Score, b: Score): StatusOrder | null {
  if (!a.method.countsOnly || !b.method.countsOnly) return null;
  if (a.scale === null || a.scale.id !== b.scale?.id) return null;
  const ranks = new Map(a.scale.levels.map(({ id }, rank) => [id, rank]));
  const rankOf = (figure: Figure | null): number | null => {
    const [only, ...others] = figure === null ? [] : statusesOf(figure);
    return only === undefined || others.length > 0 ? null : (ranks.get(only) ?? null);
  };
  return (one, other) => {
    const [first, second] = [rankOf(one), rankOf(other)];
    return first === null || second === null ? null : first - second;
  };
}
