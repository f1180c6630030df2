// The tables of an assessment → what an engine counts of them, or why nap reads their rows itself.
import { NotText } from "../../io/text/notText.ts";
import { disk } from "../../io/disk.ts";
import { openDuckdb, type Engine } from "../../io/engine/duckdb.ts";
import { hashBeside, type Hashing } from "../../io/engine/hashBeside.ts";
import { lookAtLines, type SeenLines } from "../../io/engine/lookAtLines.ts";
import { isFile } from "../../io/exists.ts";
import { stateOf, type Source } from "../../io/openSource.ts";
import { countSpec, knownTexts, UsageError, type Plan, type TableMapping } from "../../core.ts";
import { hashText } from "../../io/hash.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import { countedReading } from "../read/countedReading.ts";
import type { FileReader } from "../read/fileReader.ts";
import type { Mappings } from "../read/mappings.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";
import type { TableFile } from "../read/tableFiles.ts";
import { engineAnswer, type Answered } from "./engineAnswer.ts";
import { engineSample } from "./engineSample.ts";
import { engineTable, type EngineTable } from "./engineTable.ts";
import type { EngineRequest, NoEngineReason } from "./engineUse.ts";

interface EngineInput {
  readonly request: EngineRequest;
  readonly tables: readonly TableFile[];
  readonly plan: Plan | null;
  /** The assessment that names the tables; `null` where the call does. */
  readonly document: AssessmentFile["document"] | null;
}

type Counted = Omit<ReadRatings, "doubts" | "passedOver" | "areSeveral">;

/** Anything that an engine does not read exactly as nap does is left to nap: a wrong figure is worse than a slow one. */
export async function engineRatings(
  { request, tables, plan, document }: EngineInput,
  fileReader: FileReader,
  mappings: Mappings,
): Promise<Counted | NoEngineReason> {
  if ((await request.refusedBy()) !== null) return "flag";
  if (plan === null) return "plan";
  if (document !== null && isOfMore(document.text)) return "assessment";
  const mapping = mappingOf(tables);
  if (mapping === "several") return "columns";
  if (fileReader.files !== disk || !tables.every(({ file }) => isFile(file))) return "kind";
  const before = fileReader.problems.length;
  const states = tables.map(({ file }) => stateOf(file));
  const files: { readonly path: string; readonly source: Source }[] = [];
  for (const { file: path, at } of tables) {
    const source = await fileReader.source(path, at ?? undefined);
    if (source === null) return "unread";
    files.push({ path, source });
  }
  // They are read while the engine is loaded.
  const hashing = hashBeside(files);
  const engine = await openDuckdb(tables.map(({ file }) => file));
  if (typeof engine === "string") {
    hashing.stop();
    return engine;
  }
  try {
    const opened = { before, states, files, hashing };
    return await countTables(request, opened, plan, mapping, engine, fileReader, mappings);
  } catch (error) {
    // Of a file that changes while it is read, nap tells when it reads it.
    if (error instanceof NotText || isOfSpelling(error)) return "rows";
    if (isOfEngine(error)) return "unread";
    throw error;
  } finally {
    hashing.stop();
    engine.close();
  }
}

/** Files that were opened, and are being hashed. */
interface OpenedFiles {
  /** How many problems there were before. */
  readonly before: number;
  /** Which files they were then. */
  readonly states: readonly string[];
  readonly files: readonly { readonly path: string; readonly source: Source }[];
  readonly hashing: Hashing;
}

/** Rows in the file itself, or answers to single ratings. */
const isOfMore = ({ ratings, replies }: AssessmentFile["document"]["text"]): boolean =>
  replies !== undefined ||
  (Array.isArray(ratings) && ratings.some((each) => typeof each === "object" && "clause" in each));

/** An id in another spelling, which was counted apart. */
const isOfSpelling = (error: unknown): boolean =>
  error instanceof UsageError && error.fault === "counts-written-otherwise";

/** DuckDB throws plain errors that begin with their kind. */
const isOfEngine = (error: unknown): boolean =>
  error instanceof Error && /^[A-Z][A-Za-z -]*(Error|Exception):/.test(error.message);

/** The one mapping of all tables. */
function mappingOf(tables: readonly TableFile[]): TableMapping | null | "several" {
  const found = new Set(tables.map((table) => table.found));
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return "several";
  if (first === null) return null;
  return first.mapping !== null && first.isUsable ? first.mapping : "several";
}

async function countTables(
  { verify }: EngineRequest,
  { before, states, files, hashing }: OpenedFiles,
  plan: Plan,
  mapping: TableMapping | null,
  engine: Engine,
  fileReader: FileReader,
  mappings: Mappings,
): Promise<Counted | NoEngineReason> {
  const opened: EngineTable[] = [];
  const known = mapping === null ? null : knownTexts(plan);
  for (const file of files) {
    const table = await engineTable({ ...file, mapping, known }, engine);
    if (typeof table === "string") return table;
    opened.push(table);
  }
  const [first] = opened;
  if (first === undefined) return "kind";
  const asked = JSON.stringify(first.columns.counted);
  if (opened.some(({ columns }) => JSON.stringify(columns.counted) !== asked)) return "columns";
  const spec = countSpec(plan, first.columns.counted, false);
  const seen = opened.map(() => 0);
  const looks = Promise.all(
    opened.map((table, index) => linesOf(table, (lines) => void (seen[index] = lines))),
  ).catch(() => null);
  const shown = await fileReader.progress?.(
    () => seen.reduce((sum, lines) => sum + lines, 0),
    performance.now(),
  );
  try {
    const answer = await engineAnswer(opened, spec, engine);
    if (typeof answer === "string") return answer;
    const sources = opened.map(({ source }) => source.name);
    const counted = {
      spec,
      plan,
      mapping,
      sources,
      tables: opened.map(({ source, columns }) => ({
        source: source.name,
        rows: answer.rowsOf(source.name),
        unused: columns.unused,
      })),
    };
    const reading = countedReading(answer.answer, counted);
    const [lines, hashes] = await Promise.all([looks, hashing.hashes]);
    // All read the same file only where it is another at no time.
    const isOther = files.some(({ path }, index) => stateOf(path) !== states[index]);
    if (isOther || lines === null || hashes === null) return "rows";
    const obstacle = obstacleIn(lines, opened, answer);
    if (obstacle !== null) return obstacle;
    if (reading.problems.length > 0 || reading.empty.length > 0 || fileReader.problems.length > before)
      return "rows";
    const sample =
      verify === null
        ? null
        : await engineSample(
            { parts: verify, seed: seedOf(hashes) },
            answer.source,
            answer.answer,
            counted,
            engine,
          );
    for (const [index, { source, file }] of opened.entries()) {
      fileReader.counted(source, file.kind === "text" ? file.delimiter : null, hashes[index] ?? "");
      if (mapping !== null) mappings.opened(mapping, { file: source.name, parts: null });
    }
    return {
      ...reading,
      problems: opened.flatMap(({ columns }) => columns.problems),
      unopened: [],
      mappings: new Set(mapping === null ? [] : [mapping]),
      engine: {
        version: engine.version,
        rows: answer.answer.rows,
        tables: new Map(opened.map(({ source, header }) => [source.name, header])),
        sample,
      },
    };
  } finally {
    shown?.();
  }
}

/** `null` of what has no lines. */
const linesOf = ({ file }: EngineTable, seen: (lines: number) => void): Promise<SeenLines | null> =>
  file.kind === "text" ? lookAtLines(file.path, file.delimiter, file.newLine, seen) : Promise.resolve(null);

/** Each line is one row, and none is passed over. */
function obstacleIn(
  seen: readonly (SeenLines | null)[],
  tables: readonly EngineTable[],
  { rowsOf }: Answered,
): NoEngineReason | null {
  if (seen.some((own) => own?.arePlain === false)) return "quotes";
  const areAll = tables.every(({ source, lines }, index) => {
    const own = seen[index] ?? null;
    return own === null || (own.size === source.size && rowsOf(source.name) === own.lines - lines);
  });
  return areAll ? null : "unread";
}

/** The same tables have the same parts drawn. */
const seedOf = (hashes: readonly string[]): string => hashText(hashes.join(" ")).slice(0, 8);
