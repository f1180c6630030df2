// Pairs of ranks → how often each pair of levels occurs.
import type { Counts } from "../../math/countedTotal.ts";
import type { CrossTable } from "../../model/agreement.ts";
import type { Scale } from "../../model/scale.ts";

type Ranks = readonly (readonly [a: number, b: number])[];

/** @param times how often each pair occurs; without it, once */
export function countTable(ranks: Ranks, rows: number, columns: number, times?: Counts): number[][] {
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  for (const [index, [a, b]] of ranks.entries()) {
    const row = counts[a];
    if (row !== undefined) row[b] = (row[b] ?? 0) + (times === undefined ? 1 : (times[index] ?? 0));
  }
  return counts;
}

/** With all levels of both scales, used or not; `null` where there are no statuses. */
export const crossTable = (
  ranks: Ranks | null,
  scales: { readonly a: Scale | null; readonly b: Scale | null },
): CrossTable | null =>
  ranks === null || scales.a === null || scales.b === null
    ? null
    : {
        a: scales.a.levels.map(({ id }) => id),
        b: scales.b.levels.map(({ id }) => id),
        counts: countTable(ranks, scales.a.levels.length, scales.b.levels.length),
      };
