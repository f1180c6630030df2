// The rows of one table, one by one → what became of them.
import { mostPlaces } from "../../model/atAllRows.ts";
import type { Place } from "../../model/place.ts";
import { skipReasons, type RowRef, type SkipReason, type TableAccount } from "../../model/tableAccount.ts";

export interface RowCounter {
  readonly source: string;
  /** Its header. */
  readonly at: Place;
  readonly row: () => void;
  readonly rated: () => void;
  readonly unrated: () => void;
  /** @param lost where it is, if it would hold a rating */
  readonly skip: (reason: SkipReason, lost?: RowRef) => void;
  /** Of a row that was counted as a gap: it is none. */
  readonly unratedIsNone: (reason: SkipReason) => void;
  readonly ratedRows: () => number;
  readonly account: () => TableAccount;
}

export function createRowCounter(source: string, at: Place, unusedColumns: readonly string[]): RowCounter {
  let [rows, rated, unrated] = [0, 0, 0];
  const skipped = new Map<SkipReason, number>();
  const leftOut: RowRef[] = [];
  const skip = (reason: SkipReason, lost?: RowRef): void => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    if (lost !== undefined && leftOut.length < mostPlaces) leftOut.push(lost);
  };
  return {
    source,
    at,
    row: () => void rows++,
    rated: () => void rated++,
    unrated: () => void unrated++,
    skip,
    unratedIsNone(reason) {
      unrated--;
      skip(reason);
    },
    ratedRows: () => rated,
    account: () => ({
      source,
      sheet: at.sheet ?? null,
      rows,
      rated,
      unrated,
      skipped: skipReasons.flatMap((reason) => {
        const count = skipped.get(reason) ?? 0;
        return count === 0 ? [] : [{ reason, rows: count }];
      }),
      leftOut,
      unusedColumns,
    }),
  };
}
