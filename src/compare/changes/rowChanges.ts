// Two tables of ratings → for each clause the cells and rows that changed.
import type { CellChange } from "../../model/changes.ts";
import {
  cellText,
  ratingColumns,
  type NamedColumn,
  type RatingColumn,
  type RatingTable,
} from "../../model/ratingTable.ts";
import { rowsByClause } from "../../score/rowsByClause.ts";

/** A row of one table, and the row of the other that is the same rating; `null` where it came or went. */
export interface RowPair {
  readonly now: number | null;
  readonly before: number | null;
}

/** A changed cell, with the rows in which it stands. */
export interface RowChange extends RowPair {
  readonly change: CellChange;
}

/** What says which rating a row is; all other columns say what it is. */
const keyColumns = ["activity", "body", "rater"] as const;

const isKey = (column: RatingColumn): boolean =>
  column === "clause" || keyColumns.some((key) => key === column);

const comparable = ratingColumns.filter((column) => !isKey(column) && column !== "round");

/** The text of any cell, `null` where it is empty. */
const writtenCell = (table: RatingTable, row: number, column: RatingColumn): string | null =>
  column === "evidence"
    ? table.evidence(row)
    : column === "note"
      ? table.note(row)
      : cellText(table, row, column satisfies NamedColumn) || null;

/**
 * Rows are the same rating where clause, activity, body and rater are the same; of several such rows the first is that of
 * the first, and so on. Order, files and line numbers change nothing.
 *
 * @param columns those that both tables may have; all unless given
 * @returns only clauses with a change, in the order of their first rows now, then before
 * @example one row says full where it said partial // { "1.1" → [{ change: { column: "status", before: "partial", … } }] }
 */
export function rowChanges(
  now: RatingTable,
  before: RatingTable,
  columns: readonly RatingColumn[] = ratingColumns,
): ReadonlyMap<string, readonly RowChange[]> {
  const compared = comparable.filter((column) => columns.includes(column));
  const [own, old] = [rowsByClause(now), rowsByClause(before)];
  const found = new Map<string, RowChange[]>();
  for (const clause of new Set([...own.ids(), ...old.ids()])) {
    const pairs = pairsOf(now, own.map(clause, itself), before, old.map(clause, itself));
    const changes = pairs.flatMap((pair) => changesOf(now, before, pair, compared));
    if (changes.length > 0) found.set(clause, changes);
  }
  return found;
}

const itself = (row: number): number => row;

/** Each row of a clause with its counterpart. */
export function pairsOf(
  now: RatingTable,
  own: readonly number[],
  before: RatingTable,
  old: readonly number[],
): RowPair[] {
  const waiting = new Map<string, number[]>();
  for (const row of old) {
    const key = keyOf(before, row);
    const rows = waiting.get(key);
    if (rows === undefined) waiting.set(key, [row]);
    else rows.push(row);
  }
  const pairs: RowPair[] = [];
  for (const row of own) pairs.push({ now: row, before: waiting.get(keyOf(now, row))?.shift() ?? null });
  for (const rows of waiting.values()) for (const row of rows) pairs.push({ now: null, before: row });
  return pairs;
}

const keyOf = (table: RatingTable, row: number): string =>
  JSON.stringify(keyColumns.map((column) => cellText(table, row, column)));

function changesOf(
  now: RatingTable,
  before: RatingTable,
  pair: RowPair,
  compared: readonly RatingColumn[],
): RowChange[] {
  const { now: own, before: old } = pair;
  if (own === null || old === null) {
    const [table, row] = own === null ? [before, old ?? 0] : [now, own];
    const said = (["status", "percent", "value"] as const)
      .map((column) => writtenCell(table, row, column))
      .find((text) => text !== null);
    const change: CellChange = {
      kind: own === null ? "row-removed" : "row-added",
      ...keysOf(table, row),
      column: null,
      before: own === null ? (said ?? null) : null,
      after: own === null ? null : (said ?? null),
      place: table.place(row, "clause"),
    };
    return [{ ...pair, change }];
  }
  return compared.flatMap((column): RowChange[] => {
    const [after, earlier] = [writtenCell(now, own, column), writtenCell(before, old, column)];
    if (after === earlier) return [];
    const place = now.place(own, column);
    return [
      { ...pair, change: { kind: "cell", ...keysOf(now, own), column, before: earlier, after, place } },
    ];
  });
}

const keysOf = (table: RatingTable, row: number): Pick<CellChange, "activity" | "body" | "rater"> => ({
  activity: cellText(table, row, "activity"),
  body: cellText(table, row, "body"),
  rater: cellText(table, row, "rater"),
});
