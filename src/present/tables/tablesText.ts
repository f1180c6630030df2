// What became of the rows of some tables → one sentence.
import { skipReasons, type TableAccount } from "../../model/tableAccount.ts";
import type { Words } from "../words/words.ts";

/** `null` where there are no tables. */
export function tablesText(tables: readonly TableAccount[], { common }: Words): string | null {
  if (tables.length === 0) return null;
  const sum = (count: (table: TableAccount) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  const skippedFor = (wanted: (typeof skipReasons)[number]): number =>
    sum(({ skipped }) => skipped.find(({ reason }) => reason === wanted)?.rows ?? 0);
  return common.tables.read({
    tables: tables.length,
    rows: sum(({ rows }) => rows),
    rated: sum(({ rated }) => rated),
    unrated: sum(({ unrated }) => unrated),
    skipped: skipReasons
      .map((reason) => ({ reason, rows: skippedFor(reason) }))
      .filter(({ rows }) => rows > 0),
    unused: sum(({ unusedColumns }) => unusedColumns.length),
  });
}
