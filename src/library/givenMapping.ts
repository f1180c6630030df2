// The options `mapping` and `columns` of a call → the mapping that they make, and what is wrong with it.
import { startOf, toMapping, type Problem, type TableMapping } from "../core.ts";
import { columnPairs, type ColumnNames } from "./columnPairs.ts";
import { InvalidOption } from "./invalidOption.ts";
import { mappingOrigins, type Mapping } from "./mapping.ts";
import { NotAResult } from "./notAResult.ts";

/** `null`: neither was given. Of several sources of one column none is chosen. */
export function givenMapping(
  mapping: Mapping | undefined,
  columns: ColumnNames | undefined,
): { readonly mapping: TableMapping; readonly problems: readonly Problem[] } | null {
  const own = mapping === undefined ? null : originOf(mapping);
  if (columns === undefined) return own === null ? null : { mapping: own, problems: [] };
  const source = own?.source ?? "columns";
  const written = Object.fromEntries(columnPairs(columns));
  const twice = own?.columns.find(({ column }) => Object.hasOwn(written, column));
  if (twice !== undefined)
    throw new InvalidOption("columns", `the mapping has a source for "${twice.column}" already`);
  const read = toMapping(source, own?.id ?? "call", { columns: written }, own?.at ?? (() => startOf(source)));
  return own === null
    ? read
    : {
        mapping: { ...own, columns: [...own.columns, ...read.mapping.columns] },
        // Its columns need not be all: the mapping has others.
        problems: read.problems.filter(({ code }) => code !== "NAP606"),
      };
}

function originOf(mapping: Mapping): TableMapping {
  if (typeof mapping !== "object" || mapping === null)
    throw new InvalidOption("mapping", "a mapping that this library gave is needed, as readMapping gives it");
  const origin = mappingOrigins.get(mapping);
  if (origin === undefined) throw new NotAResult("a mapping that readMapping gave");
  return origin;
}
