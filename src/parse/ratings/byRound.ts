// A ratings table whose rows name rounds → one table for each round.
import type { RatingTable } from "../../model/ratingTable.ts";
import { isUnread } from "../../model/unread.ts";
import { skipReasons, type SkipReason, type TableAccount } from "../../model/tableAccount.ts";

/** The rows of one round; `null`: of rows that name none. */
export interface RoundTable {
  readonly round: string | null;
  readonly table: RatingTable;
}

/**
 * The rounds in the order of their first rows. A table without rounds is one.
 *
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * reader.header("r.csv", ["clause", "round", "status"]);
 * reader.record(["1.1", "m06", "none"], 2, 2);
 * reader.record(["1.1", "y1", "full"], 3, 3);
 * byRound(reader.finish().table).map(({ round, table }) => [round, table.rows]) // [["m06", 1], ["y1", 1]]
 */
export function byRound(table: RatingTable): RoundTable[] {
  const { names, numbers } = table.column.round;
  if (names.length < 2) return [{ round: null, table }];
  const rounds = new Map<number, number[]>();
  // A round that could not be read is none, which is told at its row.
  const unread = new Set(names.flatMap((name, number) => (isUnread(name) ? [number] : [])));
  for (let row = 0; row < table.rows; row++) {
    const written = numbers[row] ?? 0;
    const number = unread.has(written) ? 0 : written;
    const own = rounds.get(number);
    if (own === undefined) rounds.set(number, [row]);
    else own.push(row);
  }
  return [...rounds].map(([number, rows]) => ({
    round: number === 0 ? null : (names[number] ?? ""),
    table: rowsOf(table, rows),
  }));
}

function rowsOf(table: RatingTable, rows: readonly number[]): RatingTable {
  const old = (row: number): number => rows[row] ?? 0;
  const clause = table.column.clause;
  const unrated = new Set<string>();
  for (const row of rows) if (table.isBlank(row)) unrated.add(clause.names[clause.numbers[row] ?? 0] ?? "");
  return {
    ...table,
    rows: rows.length,
    column: Object.fromEntries(
      Object.entries(table.column).map(([name, { names, numbers }]) => [
        name,
        { names, numbers: Int32Array.from(rows, (row) => numbers[row] ?? 0) },
      ]),
    ) as unknown as RatingTable["column"],
    hasEvidence: (row) => table.hasEvidence(old(row)),
    hasNote: (row) => table.hasNote(old(row)),
    isBlank: (row) => table.isBlank(old(row)),
    evidence: (row) => table.evidence(old(row)),
    note: (row) => table.note(old(row)),
    place: (row, column) => table.place(old(row), column),
    unrated,
    accounts: accountsOf(table, rows),
  };
}

/** Rows of other rounds are skipped in the account of this one. */
function accountsOf(table: RatingTable, rows: readonly number[]): TableAccount[] {
  const kept = new Map<string, Map<number, boolean>>();
  for (const row of rows) {
    const { source, row: number = row } = table.place(row, "clause");
    const own = kept.get(source) ?? new Map<number, boolean>();
    kept.set(source, own.set(number, own.get(number) === true || !table.isBlank(row)));
  }
  return table.accounts.map((account) => {
    let [rated, unrated] = [0, 0];
    for (const [row, isRated] of kept.get(account.source) ?? []) {
      const count = 1 + (account.summed?.get(row) ?? 0);
      if (isRated) rated += count;
      else unrated += count;
    }
    const others = account.rated + account.unrated - rated - unrated;
    const skipped = new Map<SkipReason, number>(account.skipped.map((item) => [item.reason, item.rows]));
    if (others > 0) skipped.set("other-round", (skipped.get("other-round") ?? 0) + others);
    return {
      ...account,
      rated,
      unrated,
      skipped: skipReasons.flatMap((reason) => {
        const count = skipped.get(reason) ?? 0;
        return count === 0 ? [] : [{ reason, rows: count }];
      }),
    };
  });
}
