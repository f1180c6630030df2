// Columns read under a guessed name, and their cells → those that cannot be what they were taken for.
import { clausesOf } from "../model/clauses.ts";
import { fold } from "../text/fold.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { NamedColumn, RatingTable, UnreadColumns } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";

/**
 * A column under an unknown name is read as the one that it is like (NAP118). Where it holds several texts, and none
 * that can stand there, it is another column after all, and its cells are not wrong.
 *
 * @param found what is wrong with the headers
 * @param unread by the source of a table, the columns that could not be read anyway
 * @returns these, and the refuted ones
 * @param plan `null` where it is not known, and refutes nothing; so with the scale
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * reader.header("ratings.csv", ["clause", "status", "values"]);
 * reader.record(["1.1", "full", "all of them"], 2, 2);
 * reader.record(["1.2", "partial", "not yet"], 3, 3);
 * const { table, problems, unreadColumns } = reader.finish();
 * [...withRefutedColumns(unreadColumns, problems, table, null, null).get("ratings.csv")] // ["value"]
 */
export function withRefutedColumns(
  unread: UnreadColumns,
  found: readonly Problem[],
  table: RatingTable,
  plan: Plan | null,
  scale: Scale | null,
): UnreadColumns {
  const all = new Map([...unread].map(([source, columns]) => [source, new Set(columns)]));
  for (const { code, at, params } of found) {
    if (code !== "NAP118") continue;
    const column = params["missing"] as NamedColumn;
    const texts = textsIn(table, at.source, column);
    const fits = fitting(column, table, plan, scale);
    if (texts.size > 1 && ![...texts].some(fits)) all.get(at.source)?.add(column);
  }
  return all;
}

/** The numbers of the texts that a table has in a column. */
function textsIn(table: RatingTable, source: string, column: NamedColumn): Set<number> {
  const { numbers } = table.column[column];
  const texts = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const number = numbers[row] ?? 0;
    if (number !== 0 && !texts.has(number) && table.place(row, column).source === source) texts.add(number);
  }
  return texts;
}

/** Whether the text of a number can stand in the column. */
function fitting(
  column: NamedColumn,
  { column: columns, percents, values }: RatingTable,
  plan: Plan | null,
  scale: Scale | null,
): (number: number) => boolean {
  const amongst =
    (known: ReadonlySet<string>, spelt = (text: string) => text) =>
    (number: number) =>
      known.has(spelt(columns[column].names[number] ?? ""));
  if (column === "percent") return (number) => percents[number] !== null;
  if (column === "value") return (number) => values[number] !== null;
  if (column === "status" && scale !== null) return amongst(new Set(statusNames(scale).keys()), fold);
  if (column === "body" && plan !== null) return amongst(new Set(plan.bodies.map(({ id }) => id)));
  if (column === "activity" && plan !== null)
    return amongst(
      new Set(clausesOf(plan).flatMap(({ activities }) => activities.map((activity) => activity.id))),
    );
  return () => true;
}
