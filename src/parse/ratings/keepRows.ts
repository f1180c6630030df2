// Rows as they were read → those that are kept, and of the recurring texts those that still occur.
import type { NameColumn, NamedColumn } from "../../model/ratingTable.ts";
import { createNameBuilder } from "./columnBuilder.ts";

/** Rows by column, with the first row of each source. */
export interface ReadRows {
  readonly column: Readonly<Record<NamedColumn, NameColumn>>;
  readonly line: Int32Array;
  readonly row: Int32Array;
  readonly flag: Int32Array;
  readonly starts: readonly number[];
}

export function keepRows(
  { column, line, row, flag, starts }: ReadRows,
  isKept: (row: number) => boolean,
): ReadRows {
  const kept: number[] = [];
  for (let index = 0; index < line.length; index++) if (isKept(index)) kept.push(index);
  const names = ({ names: texts, numbers }: NameColumn): NameColumn => {
    const builder = createNameBuilder();
    for (const [position, index] of kept.entries()) {
      const text = texts[numbers[index] ?? 0] ?? "";
      if (text !== "") builder.put(position, text);
    }
    return { names: builder.names, numbers: builder.finish(kept.length) };
  };
  const numbers = (of: Int32Array): Int32Array => Int32Array.from(kept, (index) => of[index] ?? 0);
  let passed = 0;
  return {
    column: Object.fromEntries(Object.entries(column).map(([name, own]) => [name, names(own)])) as Record<
      NamedColumn,
      NameColumn
    >,
    line: numbers(line),
    row: numbers(row),
    flag: numbers(flag),
    starts: starts.map((start) => {
      while ((kept[passed] ?? Number.POSITIVE_INFINITY) < start) passed++;
      return passed;
    }),
  };
}
