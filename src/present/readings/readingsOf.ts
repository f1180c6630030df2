// The first rows of tables as written, and the assessments that were read from them → each cell beside what it was read as.
import { toText } from "../../math/fraction.ts";
import type { Assessment } from "../../model/assessment.ts";
import { ratingColumns, type RatingColumn, type RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import type { WrittenRow, WrittenTable } from "../../model/writtenTable.ts";
import { fold } from "../../text/fold.ts";
import { percentText } from "../percentText.ts";
import { writtenCells } from "./writtenCells.ts";

/** A cell, or several that are read as one, and what came of it. */
export interface Reading {
  readonly source: string;
  readonly line: number;
  readonly row: number;
  readonly column: RatingColumn;
  /** The names of the columns of the file; `null` where the text is not in a cell. */
  readonly header: string | null;
  readonly written: string | null;
  /** Several where the row stands for several ratings; none where it is not read. */
  readonly read: readonly string[];
}

/** An assessment and the scale of its statuses. */
interface Read {
  readonly assessment: Assessment;
  readonly scale: Scale | null;
}

/**
 * The cells of the rows that were kept as they are written, in the order of the mapping or of the table.
 *
 * @example readingsOf([{ assessment: own.value, scale: null }], []) // []
 */
export function readingsOf(all: readonly Read[], tables: readonly WrittenTable[]): Reading[] {
  const wanted = new Map<string, { readonly read: Read; readonly row: number }[]>();
  for (const { source, rows } of tables) for (const { row } of rows) wanted.set(keyOf(source, row), []);
  for (const read of all) {
    const { ratings } = read.assessment;
    for (let row = 0; row < ratings.rows; row++) {
      const { source, row: number = 0 } = ratings.place(row, "clause");
      wanted.get(keyOf(source, number))?.push({ read, row });
    }
  }
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => readingsOfRow(table, row, wanted.get(keyOf(table.source, row.row)) ?? [])),
  );
}

const keyOf = (source: string, row: number): string => `${source} ${row}`;

function readingsOfRow(
  table: WrittenTable,
  written: WrittenRow,
  records: readonly { readonly read: Read; readonly row: number }[],
): Reading[] {
  return writtenCells(table, written).flatMap(({ column, header, written: text }): Reading[] => {
    if (!isRatingColumn(column)) return [];
    const read = records.map(({ read: { assessment, scale }, row }) =>
      readAs(assessment.ratings, scale, row, column),
    );
    const { line, row } = written;
    return [{ source: table.source, line, row, column, header, written: text, read: [...new Set(read)] }];
  });
}

const isRatingColumn = (column: string): column is RatingColumn =>
  (ratingColumns as readonly string[]).includes(column);

/** "" is an empty cell. */
function readAs(table: RatingTable, scale: Scale | null, row: number, column: RatingColumn): string {
  if (column === "evidence" || column === "note") return table[column](row) ?? "";
  const { names, numbers } = table.column[column];
  const number = numbers[row] ?? 0;
  const text = names[number] ?? "";
  if (column === "percent") {
    const share = table.percents[number] ?? null;
    return share === null ? text : `${percentText(share, { decimals: 2, mode: "half-up" })} %`;
  }
  if (column === "value") {
    const value = table.values[number] ?? null;
    return value === null ? text : toText(value);
  }
  if (column !== "status" || text === "") return text;
  const meant = statusNames(scale).get(fold(text));
  return meant === undefined ? text : "gap" in meant ? meant.gap : meant.level.id;
}
