// The rows of one table, one by one → what became of them.
import type { Place } from "../../model/place.ts";
import { skipReasons, type SkipReason, type TableAccount } from "../../model/tableAccount.ts";

export interface RowCounter {
  readonly source: string;
  /** Its header. */
  readonly at: Place;
  readonly row: () => void;
  readonly rated: () => void;
  readonly unrated: () => void;
  readonly skip: (reason: SkipReason) => void;
  /** Of a row that was counted as a gap: it is none. */
  readonly unratedIsNone: (reason: SkipReason) => void;
  readonly ratedRows: () => number;
  readonly account: () => TableAccount;
}

export function createRowCounter(source: string, at: Place, unusedColumns: readonly string[]): RowCounter {
  let [rows, rated, unrated] = [0, 0, 0];
  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason): void => void skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
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
      unusedColumns,
    }),
  };
}
