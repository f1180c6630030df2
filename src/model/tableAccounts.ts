// A ratings table and its plan → what became of the rows of each of its files.
import { clausesOf } from "./clauses.ts";
import type { Plan } from "./plan.ts";
import type { RatingTable } from "./ratingTable.ts";
import { skipReasons, type TableAccount } from "./tableAccount.ts";

/**
 * Rows = rated + unrated + skipped, for each file that the table was read from. A row without a rating whose clause the plan
 * does not have is skipped.
 *
 * @example
 * const [account] = tableAccounts(own.value.ratings, plan.value);
 * [account.rows, account.rated, account.unrated] // [3, 3, 0]
 */
export function tableAccounts(table: RatingTable, plan: Plan | null): readonly TableAccount[] {
  if (plan === null || table.accounts.every(({ unrated }) => unrated === 0)) return table.accounts;
  const clauses = new Set(clausesOf(plan).map(({ id }) => id));
  const { names, numbers } = table.column.clause;
  const others = new Map<string, number>();
  const isOther = (row: number): boolean =>
    table.isBlank(row) && !table.isLeftOut(row) && !clauses.has(names[numbers[row] ?? 0] ?? "");
  const isSameRow = (row: number, source: string, number: number): boolean => {
    if (row >= table.rows) return false;
    const place = table.place(row, "clause");
    return place.source === source && (place.row ?? row) === number;
  };
  for (let row = 0; row < table.rows; row++) {
    if (table.mapped.size === 0 && !isOther(row)) continue;
    const { source, row: number = row } = table.place(row, "clause");
    let areOthers = isOther(row);
    // Under a mapping, several records may be one row of the file, which is another where all of them are.
    // A line of an answer has all rows of its part.
    if (table.mapped.has(source) && table.counted === undefined)
      for (; isSameRow(row + 1, source, number); row++) areOthers = isOther(row + 1) && areOthers;
    if (!areOthers) continue;
    const summed = table.accounts.find((account) => account.source === source)?.summed?.get(number) ?? 0;
    others.set(source, (others.get(source) ?? 0) + 1 + summed);
  }
  return table.accounts.map((account) => withSkipped(account, others.get(account.source) ?? 0));
}

function withSkipped(account: TableAccount, more: number): TableAccount {
  if (more === 0) return account;
  const rows = new Map(account.skipped.map((item) => [item.reason, item.rows]));
  rows.set("not-a-clause", (rows.get("not-a-clause") ?? 0) + more);
  return {
    ...account,
    unrated: account.unrated - more,
    skipped: skipReasons.flatMap((reason) => {
      const count = rows.get(reason) ?? 0;
      return count === 0 ? [] : [{ reason, rows: count }];
    }),
  };
}
