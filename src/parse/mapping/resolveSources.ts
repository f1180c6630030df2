// Columns that have several names, and the header of one file → the columns as this file has them.
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource, TableMapping } from "../../model/tableMapping.ts";
import type { MappedHeader } from "./mappedHeader.ts";

/**
 * Of names for one column the one that the file has; NAP622 where it has two of them. What the file may lack and lacks is
 * empty in each row.
 */
export function resolveSources(
  sources: readonly MappedSource[],
  mapping: TableMapping,
  { indexOf }: MappedHeader,
  file: string,
): { sources: MappedSource[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolved = sources.map((source): MappedSource => {
    const { column, from } = source;
    if (from.kind !== "any-of") return source;
    const [first, second] = from.names.filter((name) => indexOf(name) !== -1);
    if (first === undefined) return { ...source, from: { kind: "constant", text: "" } };
    if (second !== undefined && indexOf(first) !== indexOf(second))
      problems.push(problem("NAP622", mapping.at(["columns", column]), { column, first, second, file }));
    return { ...source, from: { kind: "columns", names: [first], join: "" } };
  });
  return { sources: resolved, problems };
}
