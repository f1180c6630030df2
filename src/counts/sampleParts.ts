// Some parts of a table that was counted → their rows as the table has them, and as the counts have them.
import { isDashes } from "../text/isDashes.ts";
import { cleanCell } from "../parse/ratings/cleanCell.ts";
import { namesOfColumns, type CountSpec } from "./countSpec.ts";
import { dialectRules, textColumn } from "./dialects.ts";
import type { Answer, CountedGroup } from "./readAnswer.ts";
import { splitTable } from "./splitTable.ts";

/** A part, drawn from a table. */
export interface SampledPart {
  readonly clause: string;
  readonly body: string;
  /** The cells of each of its rows, as the table has them: clause, body where there is one, then those of the spec. */
  readonly rows: readonly (readonly string[])[];
}

const { literal, name } = dialectRules.duckdb;

const textOf = (column: string): string => `COALESCE(t.${name(column)}, '')`;

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of DuckDB's hash. */
const hashes = 2n ** 64n;

/**
 * All rows of those parts whose hash is among the least, each with that hash in front. A seed draws the same parts again.
 *
 * @param share of all parts, from 0 to 1, in thousandths of a millionth
 * @example partsQuery(countSpec(plan.value, ownColumns(["clause", "status"]), false), "t", "7", 10n).includes("hash(") // true
 */
export function partsQuery(
  { columns, aliases }: CountSpec,
  source: string,
  seed: string,
  share: bigint,
): string {
  const body = columns.body === null ? "''" : `TRIM(${textOf(columns.body)})`;
  const isNamed = columns.body !== null && aliases.length > 0;
  const hash = `hash(TRIM(${textOf(columns.clause)}), ${isNamed ? `COALESCE(a.id, ${body})` : body}, ${literal(seed)})`;
  const limit = (hashes * share) / 1_000_000_000n;
  const cells = namesOfColumns(columns).map(textOf);
  const names = isNamed
    ? `WITH ${splitTable("nap_names", {
        columns: [textColumn("written"), textColumn("id")],
        rows: aliases.map(({ name: written, id }) => [written, id]),
      })}\n`
    : "";
  const where = limit >= hashes ? "" : ` WHERE ${hash} < ${limit}::UBIGINT`;
  return `${names}SELECT CAST(${hash} AS VARCHAR), ${cells.join(", ")} FROM ${source} t${
    isNamed ? ` LEFT JOIN nap_names a ON a.written = ${body}` : ""
  }${where}`;
}

/**
 * The lines of that query → the parts with the least hashes.
 *
 * @param most how many parts
 * @example sampledParts([["12", "1.1", "full"]], countSpec(plan.value, ownColumns(["clause", "status"]), false), 5)[0].clause // "1.1"
 */
export function sampledParts(
  lines: readonly (readonly string[])[],
  { columns, aliases }: CountSpec,
  most: number,
): SampledPart[] {
  const ids = new Map(aliases.map((alias) => [alias.name, alias.id]));
  const parts = new Map<
    string,
    SampledPart & { readonly rows: (readonly string[])[]; readonly hash: bigint }
  >();
  for (const [hash = "0", ...cells] of lines) {
    const clause = (cells[0] ?? "").trim();
    const written = columns.body === null ? "" : (cells[1] ?? "").trim();
    const body = ids.get(written) ?? written;
    const key = JSON.stringify([clause, body]);
    const part = parts.get(key) ?? { clause, body, rows: [], hash: BigInt(hash) };
    part.rows.push(cells);
    parts.set(key, part);
  }
  return [...parts.values()]
    .toSorted((a, b) => order(a.hash, b.hash))
    .slice(0, most)
    .map(({ clause, body, rows }) => ({ clause, body, rows }));
}

/**
 * Of each part the group that it was counted in, as if it stood for that part alone.
 *
 * @returns the first part that no group holds, or of which a group has fewer than were drawn
 * @example groupsOfParts([], { byClause: [], byBody: [], rows: 0 }, countSpec(plan.value, ownColumns(["clause", "status"]), false)) // []
 */
export function groupsOfParts(
  parts: readonly SampledPart[],
  { byClause }: Answer,
  spec: CountSpec,
): CountedGroup[] | SampledPart {
  const { columns, bodies } = spec;
  const weightOf = new Map(bodies.map(({ id, weight }) => [id, weight]));
  const units = new Map<string, CountedGroup>();
  const groups = new Map<string, CountedGroup>();
  const drawn = new Map<CountedGroup, number>();
  const first = columns.body === null ? 1 : 2;
  const kindOf = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.map((row) => JSON.stringify(alike(row, spec, rows.length))).toSorted();
  const ids = new Map(spec.aliases.map((alias) => [alias.name, alias.id]));
  for (const group of byClause) {
    const body = ids.get(group.body) ?? group.body;
    if (group.parts === null) units.set(JSON.stringify([group.clause, body]), group);
    else groups.set(JSON.stringify([group.clause, weightOf.get(body), kindOf(group.rows)]), group);
  }
  const found: CountedGroup[] = [];
  for (const part of parts) {
    const kind = kindOf(part.rows.map((row) => row.slice(first)));
    const unit = units.get(JSON.stringify([part.clause, part.body]));
    const group = unit ?? groups.get(JSON.stringify([part.clause, weightOf.get(part.body), kind]));
    if (group === undefined || JSON.stringify(kindOf(group.rows)) !== JSON.stringify(kind)) return part;
    const count = (drawn.get(group) ?? 0) + 1;
    drawn.set(group, count);
    if (count > (group.parts ?? 1)) return part;
    found.push({ ...group, clause: part.clause, body: part.body, parts: null, line: found.length + 1 });
  }
  return found;
}

/** Two rows that mean the same have the same here: whether something is there, and whose row it is, where it matters. */
function alike(row: readonly string[], { columns }: CountSpec, rows: number): string[] {
  const isBlank = columns.cells.every(
    ({ use }, index) => use !== "rating" || (row[index] ?? "").trim() === "",
  );
  return columns.cells.map(({ use }, index) => {
    const cell = row[index] ?? "";
    if (use === "rater") return rows === 1 && !isBlank ? "" : cell;
    if (use !== "presence") return cell;
    const text = cleanCell(cell);
    return text === "" ? "" : text.length <= 3 && isDashes(text) ? "-" : "+";
  });
}
