// A ratings table and rows with an error → the table without their ratings, which says that they are left out.
import type { NameColumn, NamedColumn, RatingTable } from "../../model/ratingTable.ts";
import { skipReasons, type RowRef, type SkipReason, type TableAccount } from "../../model/tableAccount.ts";
import { createNameBuilder } from "./columnBuilder.ts";
import { redundantBlanks } from "./redundantBlanks.ts";

/**
 * What is still known of a row that is left out: nothing (`no-clause`), its clause alone, or all that it rates. Its clause
 * is then a gap, unless another row rates the same.
 */
export type KnownOfRow = "no-clause" | "clause" | "thing";

const ratingColumns = new Set<NamedColumn>(["status", "percent", "value"]);
const partColumns = new Set<NamedColumn>(["activity", "body", "rater"]);

/** @param bad by number of row; rows that were left out before stay so */
export function leaveOutRows(table: RatingTable, bad: ReadonlyMap<number, KnownOfRow>): RatingTable {
  if (bad.size === 0) return table;
  const emptied = Object.fromEntries(
    Object.entries(table.column).map(([name, column]) => {
      const [isRating, isPart] = [ratingColumns, partColumns].map((of) => of.has(name as NamedColumn));
      if (!isRating && !isPart) return [name, column];
      const numbers = column.numbers.slice();
      for (const [row, known] of bad) if (isRating || (isPart && known !== "thing")) numbers[row] = 0;
      return [name, { ...column, numbers }];
    }),
  ) as RatingTable["column"];
  const isBlank = (row: number): boolean => bad.has(row) || table.isBlank(row);
  const gone = new Map<number, SkipReason>(redundantBlanks(emptied, table.rows, isBlank));
  for (const [row, known] of bad) if (known === "no-clause") gone.set(row, "bad-row");
  const kept: number[] = [];
  for (let row = 0; row < table.rows; row++) if (!gone.has(row)) kept.push(row);
  const old = (row: number): number => kept[row] ?? 0;
  return {
    ...table,
    rows: kept.length,
    column: Object.fromEntries(
      Object.entries(emptied).map(([name, column]) => [
        name,
        ratingColumns.has(name as NamedColumn) ? sameNames(column, kept) : ownNames(column, kept),
      ]),
    ) as RatingTable["column"],
    hasEvidence: (row) => table.hasEvidence(old(row)),
    hasNote: (row) => table.hasNote(old(row)),
    isBlank: (row) => isBlank(old(row)),
    isLeftOut: (row) => bad.has(old(row)) || table.isLeftOut(old(row)),
    evidence: (row) => table.evidence(old(row)),
    note: (row) => table.note(old(row)),
    place: (row, column) => table.place(old(row), column),
    accounts: accountsOf(table, bad, gone),
  };
}

/** Of what is held as numbers beside the names. */
const sameNames = ({ names, numbers }: NameColumn, kept: readonly number[]): NameColumn => ({
  names,
  numbers: Int32Array.from(kept, (row) => numbers[row] ?? 0),
});

/** Without the names that only rows without a clause had. */
function ownNames({ names, numbers }: NameColumn, kept: readonly number[]): NameColumn {
  const builder = createNameBuilder();
  for (const [position, row] of kept.entries()) {
    const text = names[numbers[row] ?? 0] ?? "";
    if (text !== "") builder.put(position, text);
  }
  return { names: builder.names, numbers: builder.finish(kept.length) };
}

/** Whether another record of the same row of the file is kept, or comes later. */
function hasMore(
  table: RatingTable,
  record: number,
  bad: ReadonlyMap<number, KnownOfRow>,
  gone: ReadonlyMap<number, SkipReason>,
): boolean {
  const { source, row } = table.place(record, "clause");
  const isSame = (other: number): boolean => {
    if (other < 0 || other >= table.rows) return false;
    const place = table.place(other, "clause");
    return place.source === source && place.row === row;
  };
  for (let other = record + 1; isSame(other); other++) return true;
  for (let other = record - 1; isSame(other); other--) if (!bad.has(other) && !gone.has(other)) return true;
  return false;
}

function accountsOf(
  table: RatingTable,
  bad: ReadonlyMap<number, KnownOfRow>,
  gone: ReadonlyMap<number, SkipReason>,
): TableAccount[] {
  const changes = new Map<
    string,
    { rated: number; unrated: number; skipped: SkipReason[]; leftOut: RowRef[] }
  >();
  const count = (row: number): void => {
    if (table.isLeftOut(row)) return;
    const { source, line, row: number = line } = table.place(row, "clause");
    const own = changes.get(source) ?? { rated: 0, unrated: 0, skipped: [], leftOut: [] };
    changes.set(source, own);
    // Under a mapping, a row of the file may be several records: it counts once, with its last.
    if (table.mapped.has(source) && hasMore(table, row, bad, gone)) return;
    own[table.isBlank(row) ? "unrated" : "rated"]++;
    own.skipped.push(bad.has(row) ? "bad-row" : (gone.get(row) ?? "blank-again"));
    if (bad.has(row)) own.leftOut.push({ line, row: number });
  };
  for (const row of bad.keys()) count(row);
  for (const row of gone.keys()) if (!bad.has(row)) count(row);
  return table.accounts.map((account) => {
    const change = changes.get(account.source);
    if (change === undefined) return account;
    const counts = new Map(account.skipped.map(({ reason, rows }) => [reason, rows]));
    for (const reason of change.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return {
      ...account,
      rated: account.rated - change.rated,
      unrated: account.unrated - change.unrated,
      skipped: skipReasons.flatMap((reason) => {
        const rows = counts.get(reason) ?? 0;
        return rows === 0 ? [] : [{ reason, rows }];
      }),
      leftOut: [...account.leftOut, ...change.leftOut].toSorted((a, b) => a.line - b.line || a.row - b.row),
    };
  });
}
