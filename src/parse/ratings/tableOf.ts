// Rows as they were read, by column → a table of ratings.
import type { Place } from "../../model/place.ts";
import type { RatingColumn, RatingTable } from "../../model/ratingTable.ts";
import { parsePercent } from "../amount.ts";
import { parseDaySpan } from "../daySpan.ts";
import { measuredValues } from "./measuredValues.ts";
import type { ReadRows } from "./keepRows.ts";

/** What a row has and has not, as bits of a number; from `cell` up, the cell of its rating, counted from 1. */
export const rowBits = { withEvidence: 1, withNote: 2, withoutRating: 4, cell: 8 } as const;

interface Texts {
  readonly evidence: readonly (string | null)[];
  readonly notes: readonly (string | null)[];
}

/** @param placeOf of a cell; `source` is the number of the row's table */
export function tableOf(
  { column, line, flag, starts, evidence, notes }: ReadRows & Texts,
  placeOf: (row: number, source: number, column: RatingColumn) => Place,
  rest: Pick<RatingTable, "unrated" | "mapped" | "sources" | "accounts">,
): RatingTable {
  const has = (row: number, bit: number): boolean => ((flag[row] ?? 0) & bit) !== 0;
  return {
    rows: line.length,
    column,
    percents: column.percent.names.map(parsePercent),
    values: measuredValues(column.value.names),
    dates: column.date.names.map(parseDaySpan),
    receipts: column.received.names.map(parseDaySpan),
    hasEvidence: (row) => has(row, rowBits.withEvidence),
    hasNote: (row) => has(row, rowBits.withNote),
    isBlank: (row) => has(row, rowBits.withoutRating),
    isLeftOut: () => false,
    evidence: (row) => evidence[row] ?? null,
    note: (row) => notes[row] ?? null,
    place: (row, name) =>
      placeOf(
        row,
        starts.findLastIndex((start) => start <= row),
        name,
      ),
    ...rest,
  };
}
