// Tables and what has to be known of them → what an engine counts, by one query, or by two where parts have several rows.
import type { Engine } from "../../io/engine/duckdb.ts";
import { hashText } from "../../io/hash.ts";
import {
  answerHeader,
  countQuery,
  engineSource,
  isFault,
  readAnswer,
  readSingles,
  singlesQuery,
  specText,
  type Answer,
  type CountSpec,
} from "../../core.ts";
import type { EngineTable } from "./engineTable.ts";
import type { NoEngineReason } from "./engineUse.ts";

/** Kinds of rows that are more than this are no kinds any more. */
const mostKinds = 3_000_000;

/** What an engine counted. */
export interface Answered {
  readonly answer: Answer;
  /** The relation by which the rows were read. */
  readonly source: string;
  /** How many rows each table has. */
  readonly rowsOf: (source: string) => number;
}

/** Tables in which each part has one row are read once; where some have several, all that is known of parts is gathered. */
export async function engineAnswer(
  tables: readonly EngineTable[],
  spec: CountSpec,
  engine: Engine,
): Promise<Answered | NoEngineReason> {
  const behind = tables.map(({ behindNumbers }) =>
    behindNumbers.map((position) => ({ name: `nap_behind_${position}`, position })),
  );
  const places = JSON.stringify(behind[0]);
  if (behind.some((own) => JSON.stringify(own) !== places)) return "columns";
  const source = engineSource(
    tables.map(({ file }) => file),
    (file) => [...(tables[file]?.columns.positions ?? []), ...(behind[file] ?? [])],
  );
  const isOfFiles = tables.length > 1;
  const behindNumbers = (behind[0] ?? []).map(({ name }) => name);
  const lines = await engine.ask(singlesQuery(spec, { source, isOfFiles, behindNumbers }), mostKinds);
  if (lines === null) return "kinds";
  const files = tables.map(({ source: { name }, header }) => ({ source: name, header }));
  const singles = readSingles(lines, spec, files);
  if ("answer" in singles) {
    const { answer } = singles;
    const rows = new Map<string, number>();
    for (const { source: name, parts } of answer.byClause)
      rows.set(name, (rows.get(name) ?? 0) + (parts ?? 1));
    return { answer, source, rowsOf: (name) => rows.get(name) ?? 0 };
  }
  if (singles.needs === "rows") return "rows";
  if (isOfFiles) return "files";
  return severalOf(files[0], spec, source, engine);
}

async function severalOf(
  file: { readonly source: string; readonly header: number } | undefined,
  spec: CountSpec,
  source: string,
  engine: Engine,
): Promise<Answered | NoEngineReason> {
  const hash = hashText(specText(spec));
  const lines = await engine.ask(countQuery(spec, "duckdb", source, hash), mostKinds);
  if (lines === null) return "kinds";
  const { source: name = "", header = 1 } = file ?? {};
  const placed = lines.map((cells, index) => ({ cells, source: name, line: header + 1 + index }));
  const read = readAnswer(answerHeader, placed, () => ({ spec, hash }));
  return isFault(read) ? "rows" : { answer: read.answer, source, rowsOf: () => read.answer.rows };
}
