// The records of a table, several of which may be one row of the file → what became of its rows.
import type { SkipReason } from "../../model/tableAccount.ts";
import type { KeptRows } from "./rowCounter.ts";

const noRows: ReadonlyMap<number, number> = new Map();

/**
 * A row with a rating is rated, else with a gap unrated; one of which nothing is left is skipped for the reason of its last
 * record.
 *
 * @param rowOf the row of the file in which a record stands; records of one row follow each other
 * @param dropped records that are not kept, and why
 * @param summed by row of the file: how many others were added to it, which count as it does
 * @example
 * keptRows(0, 3, (index) => [2, 2, 3][index], (index) => index > 0, new Map()) // { rated: 1, unrated: 1, redundant: new Map() }
 */
export function keptRows(
  start: number,
  end: number,
  rowOf: (record: number) => number,
  isBlank: (record: number) => boolean,
  dropped: ReadonlyMap<number, SkipReason>,
  summed: ReadonlyMap<number, number> = noRows,
): KeptRows {
  let [rated, unrated] = [0, 0];
  const redundant = new Map<SkipReason, number>();
  let [isRated, isGap] = [false, false];
  let reason: SkipReason | null = null;
  for (let record = start; record < end; record++) {
    const drop = dropped.size === 0 ? undefined : dropped.get(record);
    if (drop !== undefined) reason = drop;
    else if (isBlank(record)) isGap = true;
    else isRated = true;
    if (record + 1 < end && rowOf(record + 1) === rowOf(record)) continue;
    const rows = 1 + (summed.size === 0 ? 0 : (summed.get(rowOf(record)) ?? 0));
    if (isRated) rated += rows;
    else if (isGap) unrated += rows;
    else if (reason !== null) redundant.set(reason, (redundant.get(reason) ?? 0) + rows);
    [isRated, isGap, reason] = [false, false, null];
  }
  return { rated, unrated, redundant };
}
