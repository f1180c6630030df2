// The lines that DuckDB answers of a table with one row a part → what was counted, or that another way is needed.
import type { CountSpec } from "./countSpec.ts";
import type { Answer, CountedGroup } from "./readAnswer.ts";

/** A table that was counted, and the line of its header: what was counted is told behind it. */
export interface CountedTableFile {
  readonly source: string;
  readonly header: number;
}

/** `several`: the parts have to be gathered. `rows`: something in the rows is for the reader of nap to tell. */
export type Singles = { readonly answer: Answer } | { readonly needs: "several" | "rows" };

/** The columns in front of the cells. */
const [kindAt, fileAt, clauseAt, bodyAt, partsAt, cellsAt] = [0, 1, 2, 3, 4, 5];

/**
 * What `singlesQuery` has for an answer.
 *
 * @param files the tables, as the query numbers them
 * @example
 * const spec = countSpec(plan.value, ownColumns(["clause", "status"]), false);
 * readSingles([["rows", "0", "0", "0", "0", "2", "1", "0", "0"]], spec, []).needs // "several"
 */
export function readSingles(
  lines: readonly (readonly string[])[],
  spec: CountSpec,
  files: readonly CountedTableFile[],
): Singles {
  const checks =
    lines
      .find((line) => line[kindAt] === "rows")
      ?.slice(cellsAt)
      .map(Number) ?? [];
  const [rows = 0, parts = -1, odd = 0, doubts = 0] = checks;
  if (doubts > 0) return { needs: "rows" };
  if (parts !== rows || odd > 0) return { needs: "several" };
  const clauses = new Map(spec.clauses.map(({ id, number }) => [String(number), id]));
  const bodies = new Map(spec.bodies.map(({ id, number }) => [String(number), id]));
  const ends = files.map(({ header }) => header);
  const byClause: CountedGroup[] = [];
  const byBody: CountedGroup[] = [];
  const groupOf = (line: readonly string[], counted: string | null): CountedGroup => {
    const file = Number(line[fileAt]);
    ends[file] = (ends[file] ?? 0) + 1;
    return {
      clause: clauses.get(line[clauseAt] ?? "") ?? "",
      body: bodies.get(line[bodyAt] ?? "") ?? "",
      parts: counted === null ? null : Number(counted),
      rows: [line.slice(cellsAt, cellsAt + spec.columns.cells.length)],
      source: files[file]?.source ?? "",
      line: ends[file] ?? 0,
    };
  };
  for (const line of lines) {
    const [kind, counted = ""] = [line[kindAt], line[partsAt]];
    if (kind === "unit") byClause.push(groupOf(line, null));
    else if (kind === "clause") byClause.push(groupOf(line, counted));
    else if (kind === "body") byBody.push(groupOf(line, counted));
  }
  return { answer: { byClause, byBody, rows } };
}
