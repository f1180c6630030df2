// The rows of one table, one by one → what became of them.
import { mostPlaces } from "../../model/atAllRows.ts";
import type { Place } from "../../model/place.ts";
import { skipReasons, type RowRef, type SkipReason, type TableAccount } from "../../model/tableAccount.ts";
import type { MappedRows } from "../mapping/mappedTable.ts";

/** What became of the rows that were kept: each is a rating, a gap, or a gap that says nothing. */
export interface KeptRows {
  readonly rated: number;
  readonly unrated: number;
  readonly redundant: ReadonlyMap<SkipReason, number>;
}

/** Counts the rows of one table. */
export interface RowCounter {
  readonly source: string;
  /** Its header. */
  readonly at: Place;
  readonly row: () => void;
  /**
   * @param row its number, which several records of a mapped table have in common
   * @param line where it is, if it would hold a rating
   */
  readonly skip: (reason: SkipReason, row: number, line?: number) => void;
  /** Under a mapping, several records may be one row: it is not skipped where one of them is kept. */
  readonly keep: (row: number) => void;
  /** By row of the file: how many others a mapping added to it. */
  readonly summed: () => ReadonlyMap<number, number>;
  readonly account: (kept: KeptRows) => TableAccount;
}

/** @param mapped what a mapping did with the rows before they came here; `null` where there is none */
export function createRowCounter(
  source: string,
  at: Place,
  unusedColumns: readonly string[],
  mapped: MappedRows | null,
): RowCounter {
  let rows = 0;
  let [lastSkipped, lastKept] = [0, 0];
  let lastReason: SkipReason | null = null;
  const skipped = new Map<SkipReason, number>();
  const leftOut: RowRef[] = [];
  const add = (reason: SkipReason, count: number): void =>
    void skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  const summedInto = (row: number): number => mapped?.summed().get(row) ?? 0;
  return {
    source,
    at,
    row: () => void rows++,
    skip(reason, row, line) {
      if (mapped !== null && (row === lastSkipped || row === lastKept)) return;
      [lastSkipped, lastReason] = [row, reason];
      add(reason, 1 + summedInto(row));
      if (line !== undefined && leftOut.length < mostPlaces) leftOut.push({ line, row });
    },
    keep(row) {
      if (mapped === null) return;
      lastKept = row;
      if (row !== lastSkipped || lastReason === null) return;
      add(lastReason, -1 - summedInto(row));
      lastReason = null;
    },
    summed: () => mapped?.summed() ?? new Map(),
    account({ rated, unrated, redundant }) {
      for (const [reason, count] of [...redundant, ...(mapped?.skipped() ?? [])]) add(reason, count);
      const summed = mapped?.summed();
      return {
        source,
        sheet: at.sheet ?? null,
        rows: mapped?.rows() ?? rows,
        rated,
        unrated,
        skipped: skipReasons.flatMap((reason) => {
          const count = skipped.get(reason) ?? 0;
          return count === 0 ? [] : [{ reason, rows: count }];
        }),
        leftOut: [...(mapped?.leftOut() ?? []), ...leftOut],
        unusedColumns: mapped?.unused ?? unusedColumns,
        ...(summed === undefined || summed.size === 0 ? {} : { summed }),
      };
    },
  };
}
