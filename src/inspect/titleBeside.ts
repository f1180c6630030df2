// The columns of a table and that of its clauses → the text beside the ids that says what the clauses are.
import type { InspectedColumn } from "../model/inspection.ts";
import { namedColumn } from "./namedColumn.ts";

/** Beside ids that do not repeat, a text under "Measure" or "Activity" says what the clause is; `null` where a column has that name. */
export function titleBeside(
  columns: readonly InspectedColumn[],
  clause: InspectedColumn | undefined,
  used: ReadonlySet<InspectedColumn>,
): InspectedColumn | null {
  if (clause?.kind !== "ids" || clause.distinct !== clause.filled) return null;
  if (columns.some(({ name, filled }) => filled > 0 && namedColumn(name)?.column === "title")) return null;
  const [own, ...others] = columns.filter(
    (each) =>
      !used.has(each) &&
      (each.kind === "words" || each.kind === "long-text") &&
      ["clause", "activity"].includes(namedColumn(each.name)?.column ?? ""),
  );
  return own !== undefined && others.length === 0 ? own : null;
}
