// Rows for one thing, and what a mapping says of such → those that do not count.
import type { NameColumn, NamedColumn } from "../../model/ratingTable.ts";
import type { SkipReason } from "../../model/tableAccount.ts";
import type { Repeats } from "../../model/tableMapping.ts";
import { toText } from "../../math/fraction.ts";
import { fold } from "../../text/fold.ts";
import { parsePercent } from "../amount.ts";
import { parsePoint } from "../period.ts";

type Columns = Readonly<Record<NamedColumn, NameColumn>>;

const keys = ["clause", "activity", "body", "rater", "round"] as const;

/**
 * Of `first` and `last` the order within one table counts, never that of tables; of the others all tables together that have
 * the same rule. Rows that this does not decide stay, and are refused as duplicates.
 *
 * @param rules by table
 * @param starts the first row of each table
 */
export function repeatedRows(
  rules: readonly Repeats[],
  columns: Columns,
  rows: number,
  isGap: (row: number) => boolean,
  starts: readonly number[],
): ReadonlyMap<number, SkipReason> {
  const found = new Map<number, SkipReason>();
  if (rules.every((rule) => rule === "refuse")) return found;
  for (const { rule, group } of groupsOf(rules, columns, rows, isGap, starts))
    for (const row of withoutThoseThatCount(rule, group, columns))
      found.set(row, typeof rule === "object" ? "superseded" : "repeated");
  return found;
}

/** Of rows for one thing those that do not count. */
function withoutThoseThatCount(rule: Repeats, group: readonly number[], columns: Columns): readonly number[] {
  if (rule === "first") return group.slice(1);
  if (rule === "last") return group.slice(0, -1);
  if (typeof rule === "object") {
    const { names, numbers } = columns[rule.newest];
    const days = group.map((row) => parsePoint(names[numbers[row] ?? 0] ?? "")?.end ?? null);
    if (days.includes(null)) return [];
    const latest = days.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b));
    return group.filter((_, index) => days[index] !== latest);
  }
  const seen = new Set<string>();
  return group.filter((row) => {
    const content = contentOf(columns, row);
    const isAgain = seen.has(content);
    seen.add(content);
    return isAgain;
  });
}

interface Group {
  readonly rule: Repeats;
  readonly group: number[];
}

/** Rows with a rating of one thing, where there are several. */
function groupsOf(
  rules: readonly Repeats[],
  columns: Columns,
  rows: number,
  isGap: (row: number) => boolean,
  starts: readonly number[],
): Group[] {
  const groups = new Map<string, Group>();
  let table = 0;
  for (let row = 0; row < rows; row++) {
    while ((starts[table + 1] ?? rows) <= row) table++;
    const rule = rules[table] ?? "refuse";
    if (rule === "refuse" || isGap(row)) continue;
    const name = typeof rule === "object" ? rule.newest : rule;
    const within = rule === "first" || rule === "last" ? `${name} ${table}` : name;
    const key = `${within} ${keyOf(columns, keys, row)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, group: [row] });
    else group.group.push(row);
  }
  return [...groups.values()].filter(({ group }) => group.length > 1);
}

/** What a row says: 50, 50 % and 1/2 are one percent, Full and full one status. */
function contentOf(columns: Columns, row: number): string {
  const text = (name: NamedColumn): string => columns[name].names[columns[name].numbers[row] ?? 0] ?? "";
  const percent = parsePercent(text("percent"));
  return JSON.stringify([
    fold(text("status")),
    percent === null ? text("percent") : toText(percent),
    text("value"),
  ]);
}

const keyOf = (columns: Columns, names: readonly NamedColumn[], row: number): string =>
  names.map((name) => columns[name].numbers[row] ?? 0).join(" ");
