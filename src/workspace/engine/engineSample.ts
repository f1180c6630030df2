// Some parts, drawn by a seed → the same parts as their rows are read one by one, and as they were counted.
import {
  createMappedTable,
  createRatingReader,
  groupsOfParts,
  knownTexts,
  namesOfColumns,
  partsQuery,
  ratingColumns,
  sampledParts,
  UsageError,
  withBodyIds,
  withClauseIds,
  type Answer,
  type Plan,
  type RatingTable,
  type SampledPart,
} from "../../core.ts";
import type { Engine } from "../../io/engine/duckdb.ts";
import { countedReading, type CountedWith } from "../read/countedReading.ts";
import type { EngineSample } from "./engineUse.ts";

/** Rows of the drawn parts: more than that are no sample. */
const mostRows = 5_000_000;

interface Drawn {
  readonly parts: number;
  readonly seed: string;
}

/**
 * Throws a `UsageError` where a part is not in the counts as its rows have it, or is in them less often than it was drawn.
 *
 * @param source the relation by which the engine reads the rows
 */
export async function engineSample(
  { parts: wanted, seed }: Drawn,
  source: string,
  answer: Answer,
  counted: CountedWith,
  engine: Engine,
): Promise<EngineSample | null> {
  const { spec, plan, sources, mapping } = counted;
  const all = answer.byClause.reduce((sum, { parts }) => sum + (parts ?? 1), 0);
  // Somewhat more than are wanted: those with the least hashes are taken.
  const share = (BigInt(wanted) + BigInt(Math.ceil(6 * Math.sqrt(wanted))) + 20n) * 1_000_000_000n;
  const query = partsQuery(spec, source, seed, share / BigInt(Math.max(all, 1)));
  const lines = await engine.ask(query, mostRows);
  if (lines === null) return null;
  const parts = sampledParts(lines, spec, wanted);
  const groups = groupsOfParts(parts, answer, spec);
  const [name = ""] = sources;
  if (!Array.isArray(groups)) throw differs(groups, name);
  const one = { source: name, rows: lines.length, unused: [] };
  const own = groups.map((group) => ({ ...group, source: name }));
  const byCounts = countedReading(
    { byClause: own, byBody: [], rows: lines.length },
    { spec, plan, mapping, sources: [name], tables: [one] },
  );
  return {
    parts: parts.length,
    seed,
    byRows: readRows(parts, name, counted, plan),
    byCounts: underIds(byCounts.table, plan),
  };
}

const differs = ({ clause, body }: SampledPart, path: string): UsageError =>
  new UsageError("engine-differs", { path, clause, body });

const underIds = (table: RatingTable, plan: Plan): RatingTable =>
  withClauseIds(withBodyIds(table, plan), plan);

/** As a table that holds nothing else. */
function readRows(
  parts: readonly SampledPart[],
  source: string,
  { spec: { columns }, mapping }: CountedWith,
  plan: Plan,
): RatingTable {
  const reader = createRatingReader({ keepTexts: false });
  const taker =
    mapping === null ? reader : createMappedTable(mapping, ratingColumns, reader, knownTexts(plan));
  taker.header(source, namesOfColumns(columns), 1, 1);
  for (const [index, row] of parts.flatMap(({ rows }) => rows).entries())
    taker.record(row, index + 2, index + 2);
  return underIds(reader.finish((texts) => withClauseIds(withBodyIds(texts, plan), plan)).table, plan);
}
