// The name of a column of a strange table → the column of nap that it is, surely or likely.
import type { MappedColumn } from "../model/mapping.ts";
import { columnNames, guessedNames } from "../parse/ratings/columnNames.ts";
import { fold } from "../text/fold.ts";
import { planNames } from "./planNames.ts";

/** `rank`: 0 for a sure name, else the likelier the lower. */
export interface NamedColumn {
  readonly column: MappedColumn;
  readonly rank: number;
}

let built: ReadonlyMap<string, NamedColumn> | null = null;

/** @example namedColumn("Tədbir №") // null; namedColumn("№").column // "clause"; namedColumn("Completion, %").column // "percent" */
export function namedColumn(name: string): NamedColumn | null {
  built ??= build();
  const folded = fold(name);
  const measured = withSign.exec(folded)?.[1];
  if (measured !== undefined && rating.has(built.get(measured)?.column))
    return { column: "percent", rank: 0 };
  return built.get(folded) ?? built.get(folded.replace(/ ?\([^()]*\)$/, "")) ?? null;
}

/** "Виконання, %", "Completion (%)". */
const withSign = /^(.*[^\s,;:(])[\s,;:]*(?:%|\(%\))$/;
const rating: ReadonlySet<MappedColumn | undefined> = new Set(["status", "percent"]);

function build(): ReadonlyMap<string, NamedColumn> {
  const found = new Map<string, NamedColumn>();
  const add = (column: MappedColumn, names: readonly string[], rank: number): void => {
    for (const [index, name] of names.entries())
      if (!found.has(fold(name))) found.set(fold(name), { column, rank: rank + (rank === 0 ? 0 : index) });
  };
  for (const [column, names] of Object.entries(columnNames)) add(column as MappedColumn, names, 0);
  for (const [column, names] of Object.entries(planNames)) add(column as MappedColumn, names, 0);
  for (const [column, names] of Object.entries(guessedNames)) add(column as MappedColumn, names, 1);
  return found;
}
