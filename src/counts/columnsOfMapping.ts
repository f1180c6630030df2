// A mapping → the columns of the table that a query counts by, or what of the mapping needs the rows themselves.
import type { MappedSource, TableMapping } from "../model/tableMapping.ts";
import type { CellUse, CountedCell, CountedColumns } from "./countSpec.ts";

/** What needs the rows one after the other, or the file: by the word of the mapping. */
export type NeedsRows = "fill" | "split" | "repeats" | "words" | "columns";

const unreadColumns: ReadonlySet<string> = new Set(["date", "received", "doubt", "cause", "round"]);

/**
 * Clauses and bodies are compared as they are written; everything else is read as the mapping says when the answer is. What a
 * mapping joins, and columns that it tests, are all in the answer.
 *
 * @example
 * const { mapping } = toMapping("m.yaml", "m", { columns: { clause: "No", status: "State" } }, () => startOf("m.yaml"));
 * columnsOfMapping(mapping).columns.clause // "No"
 */
export function columnsOfMapping(
  mapping: TableMapping,
): { readonly columns: CountedColumns } | { readonly needs: NeedsRows } {
  if (mapping.repeats !== "refuse") return { needs: "repeats" };
  if (mapping.columns.some(({ fill }) => fill)) return { needs: "fill" };
  if (mapping.columns.some(({ column }) => unreadColumns.has(column))) return { needs: "columns" };
  const clause = keyOf(mapping, "clause");
  const body = keyOf(mapping, "body");
  if (clause === null || typeof clause === "object") return clause ?? { needs: "columns" };
  if (body !== null && typeof body === "object") return body;
  const cells = new Map<string, CellUse>();
  for (const source of mapping.columns) {
    if (source.column === "clause" || source.column === "body") continue;
    const names = namesOf(source);
    if (names === null) return { needs: "columns" };
    for (const name of names) cells.set(name, cells.has(name) ? "text" : useOf(source));
  }
  for (const { column } of [...mapping.where, ...mapping.skip]) {
    if (column.startsWith("#")) return { needs: "columns" };
    if (column !== clause && column !== body) cells.set(column, "text");
  }
  if (cells.has(clause) || (body !== null && cells.has(body)) || clause === body) return { needs: "columns" };
  const counted = Array.from(cells, ([column, use]): CountedCell => ({ column, use }));
  return { columns: { clause, body, cells: counted } };
}

/** The one column that names a clause or a body; `null` where nothing does. */
function keyOf({ columns }: TableMapping, column: "clause" | "body"): string | { needs: NeedsRows } | null {
  const source = columns.find((own) => own.column === column);
  if (source === undefined) return null;
  if (source.words !== null) return { needs: "words" };
  if (source.split.length > 0) return { needs: "split" };
  const [only, ...others] = namesOf(source) ?? [];
  return only === undefined || others.length > 0 || source.otherwise !== "" ? { needs: "columns" } : only;
}

/** The columns of the file; `null` where it is filled from anything else. */
function namesOf({ from }: MappedSource): readonly string[] | null {
  if (from.kind === "constant") return [];
  if (from.kind === "any-of") return from.names.length === 1 && !from.optional ? from.names : null;
  return from.kind === "columns" && from.names.every((name) => !name.startsWith("#")) ? from.names : null;
}

function useOf(source: MappedSource): CellUse {
  const { column, words, otherwise } = source;
  if (column === "status" || column === "percent" || column === "value") return "rating";
  if (column === "rater") return "rater";
  const isPlain = words === null && otherwise === "" && namesOf(source)?.length === 1;
  return isPlain && (column === "evidence" || column === "note") ? "presence" : "text";
}
