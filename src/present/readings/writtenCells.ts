// A row as written, and the mapping of its table → for each column of nap the cells that it comes from.
import type { MappedColumn } from "../../model/mapping.ts";
import type { ColumnOrigin } from "../../model/tableMapping.ts";
import type { WrittenRow, WrittenTable } from "../../model/writtenTable.ts";
import { fold } from "../../text/fold.ts";

/** What stands in the file for a column of nap. */
export interface WrittenCells {
  readonly column: MappedColumn;
  /** `null`: the text is not in a cell of the file, but in the mapping or in the name of the file. */
  readonly header: string | null;
  readonly written: string | null;
}

/** Between cells that are read together. */
const between = " | ";

export function writtenCells(
  { header, columns, mapping }: WrittenTable,
  { cells }: WrittenRow,
): WrittenCells[] {
  if (mapping === null)
    return columns.flatMap((column, index): WrittenCells[] =>
      column === null
        ? []
        : [{ column, header: (header[index] ?? "").trim(), written: (cells[index] ?? "").trim() }],
    );
  const positions = new Map(header.map((name, index) => [fold(name), index] as const).toReversed());
  const things = mapping.columns.flatMap(({ from }) =>
    from.kind === "wide" ? from.things.map(({ name }) => name) : [],
  );
  return mapping.columns.map(({ column, from }): WrittenCells => {
    const names = namesOf(from, things, (name) => positions.has(fold(name)));
    const texts = names.flatMap((name) => {
      const at = positions.get(fold(name));
      return at === undefined ? [] : [(cells[at] ?? "").trim()];
    });
    return {
      column,
      header: names.length === 0 ? null : names.join(between),
      written: texts.length === 0 || from.kind === "wide" ? null : texts.join(between),
    };
  });
}

function namesOf(
  from: ColumnOrigin,
  things: readonly string[],
  isThere: (name: string) => boolean,
): readonly string[] {
  if (from.kind === "columns") return from.names;
  if (from.kind === "any-of") return from.names.filter(isThere);
  if (from.kind === "counts") return [from.met, from.of];
  return from.kind === "wide" || from.kind === "wide-cell" ? things : [];
}
