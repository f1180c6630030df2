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
    leftOut: tables.flatMap((table) => leftOutText(table) ?? []),
    unused: sum(({ unusedColumns }) => unusedColumns.length),
  });
}

/** So many lines are named in a sentence; JSON names all of them. */
const mostNamed = 20;

/** `ratings.csv:3, 9, 12`; of a workbook, lines are rows. */
function leftOutText({ source, leftOut }: TableAccount): string | null {
  if (leftOut.length === 0) return null;
  const lines = leftOut.slice(0, mostNamed).map(({ line }) => String(line));
  return `${source}:${[...lines, ...(leftOut.length > mostNamed ? [`… +${leftOut.length - mostNamed}`] : [])].join(", ")}`;
}
