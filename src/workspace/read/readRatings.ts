// The tables that an assessment names, and the rows in its own file → one table of ratings.
import { displayPath } from "../../io/displayPath.ts";
import { sizeOf } from "../../io/exists.ts";
import {
  append,
  createMappedTable,
  createRatingReader,
  createRowSampler,
  knownTexts,
  fileOf,
  isUnreadAt,
  problem,
  ratingColumns,
  ratingPaths,
  readInlineRatings,
  withBodyIds,
  withClauseIds,
  withNumberedRaters,
  type Problem,
  type TableMapping,
  type TableSink,
  type TitleColumn,
  type WrittenTable,
} from "../../core.ts";
import { largeBytes, type EngineRequest } from "../engine/engineUse.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "./fileReader.ts";
import type { AroundTables, NamedTables, ReadRatings } from "./ratingsRead.ts";
import type { Mappings } from "./mappings.ts";
import { readDoubts } from "./readDoubts.ts";
import { withWayOut } from "./withWayOut.ts";
import { tableFiles, type NamedFiles, type TableFile } from "./tableFiles.ts";

type Document = AssessmentFile["document"];

/** @param named tables of the call, or the document that names its tables */
export async function readRatings(
  named: NamedTables,
  { folder, cwd, plan }: AroundTables,
  fileReader: FileReader,
  { keepTexts, keepTitles = false, namesRaters, writtenRows = 0, counts, engine }: LoadRequest,
  mappings: Mappings,
): Promise<ReadRatings> {
  if (counts !== undefined) {
    const { countedRatings } = await import("./countedRatings.ts");
    return countedRatings(counts, named, { folder, cwd, plan }, fileReader, mappings);
  }
  const before = fileReader.problems.length;
  const reader = createRatingReader({ keepTexts });
  const document = "document" in named ? named.document : null;
  if (document !== null)
    readInlineRatings(reader, document.source, document.text.ratings, document.at, document.unread);
  const doubtsOf = (): Promise<ReadRatings["doubts"]> =>
    document?.text.doubts === undefined
      ? Promise.resolve(null)
      : readDoubts(document.text.doubts, document.at(["doubts"]), folder, plan, fileReader);
  const passedOver: string[] = [];
  const tables =
    "paths" in named
      ? await tablesOfCall(named.paths, mappings)
      : await tablesOf(named.document, folder, mappings);
  const { files, problems: unmatched } = await tableFiles(tables, folder, cwd, fileReader, passedOver);
  const around = {
    areSeveral: files.length > 1 || tables.some(({ path }) => /[*?]/.test(path)),
    passedOver: passedOver.map((path) => displayPath(path, cwd)),
  };
  const counted =
    engine === undefined || unmatched.length > 0 || !isForEngine(engine, files)
      ? null
      : await (
          await import("../engine/engineRatings.ts")
        ).engineRatings({ request: engine, tables: files, plan, document }, fileReader, mappings);
  if (counted !== null && typeof counted !== "string")
    return { ...counted, ...around, doubts: await doubtsOf() };
  const used = new Set(tables.flatMap(({ found }) => found?.mapping ?? []));
  const written: WrittenTable[] = [];
  const titles: TitleColumn[] = [];
  const takeTitles = keepTitles ? (await import("./takeTitles.ts")).takeTitles : null;
  const readTable = async <T extends TableSink>(
    { file, at }: TableFile,
    sink: T,
    mapping: TableMapping | null,
  ): Promise<void> => {
    const titled = takeTitles?.(sink, mapping) ?? null;
    const taker = titled?.taker ?? sink;
    const sampler = writtenRows === 0 ? null : createRowSampler(taker, mapping, writtenRows);
    const read = await fileReader.table(file, sampler?.taker ?? taker, at ?? undefined, mapping?.read);
    append(titles, titled?.columns() ?? []);
    append(written, sampler?.written() ?? []);
    if (mapping !== null) mappings.opened(mapping, read);
  };
  const known = plan === null ? null : knownTexts(plan);
  for (const table of files) {
    const { path, file, at, found } = table;
    const mapping = found?.mapping ?? null;
    if (
      found === null &&
      at !== null &&
      /\.ya?ml$/i.test(file) &&
      fileReader.files.isFile(file) &&
      !(await fileReader.startsLikeList(file))
    )
      unmatched.push(problem("NAP317", at, { path, found: "yaml", expected: "table" }));
    else if (found === null) await readTable(table, reader, null);
    else if (mapping !== null && found.isUsable) {
      const mapped = createMappedTable(mapping, ratingColumns, reader, known);
      await readTable(table, mapped, mapping);
      append(unmatched, await withWayOut(mapped.finish(), file, mapping, fileReader));
    }
  }
  if (document !== null && hasNone(document)) unmatched.push(problem("NAP117", document.at(["ratings"])));
  const {
    table: all,
    unreadColumns,
    problems,
    empty,
  } = reader.finish(plan === null ? undefined : (texts) => withClauseIds(withBodyIds(texts, plan), plan));
  // Of a file without any row that the mapping asks for it is known why it has no rating.
  const unmet = new Set(unmatched.flatMap(({ code, params }) => (code === "NAP603" ? [params["file"]] : [])));
  const table = namesRaters ? all : withNumberedRaters(all);
  append(
    unmatched,
    problems.filter((found) => !isOfTitles(found, titles)),
  );
  const unopened = fileReader.problems.slice(before);
  return {
    table,
    raters: new Map(
      table.column.rater.names.map((name, number) => [name, all.column.rater.names[number] ?? name]),
    ),
    unreadColumns,
    problems: unmatched,
    unopened,
    empty: empty.filter(({ at, isRepeated }) => !unmet.has(fileOf(at)) && !isRepeated),
    mappings: used,
    written,
    titles,
    ...around,
    doubts: await doubtsOf(),
    ...(counted === null ? {} : { noEngine: counted }),
  };
}

/** Small tables are read before an engine has begun. */
const isForEngine = ({ wanted }: EngineRequest, files: readonly TableFile[]): boolean =>
  files.length > 0 &&
  wanted !== "builtin" &&
  (wanted === "duckdb" || files.reduce((size, { file }) => size + sizeOf(file), 0) > largeBytes);

async function tablesOfCall(paths: readonly string[], mappings: Mappings): Promise<NamedFiles[]> {
  const found = await mappings.ofCall();
  return paths.map((path) => ({ path, at: null, found }));
}

async function tablesOf(document: Document, folder: string, mappings: Mappings): Promise<NamedFiles[]> {
  const files: NamedFiles[] = [];
  for (const { path, at, mapping } of ratingPaths(document.text))
    files.push({
      path,
      at: document.at(at),
      found:
        mapping === null ? null : await mappings.of(mapping, { ...document, id: document.text.id }, folder),
    });
  return files;
}

/** A published figure may be all that is known of an assessment. */
/** Of what is known to exist and was not published there may be nothing at all. */
const hasNone = ({ text: { ratings, claims, published }, unread }: Document): boolean =>
  (ratings === undefined
    ? claims === undefined && published !== false
    : Array.isArray(ratings) && ratings.length === 0) &&
  !isUnreadAt(unread, ["ratings", "*"]) &&
  !isUnreadAt(unread, ["claims"]);

/** What is read by a rule is not said to be of no use. */
const isOfTitles = ({ code, at, params }: Problem, titles: readonly TitleColumn[]): boolean =>
  code === "NAP112" &&
  params["suggestion"] === undefined &&
  params["count"] === undefined &&
  titles.some((own) => own.at.source === at.source && own.at.line === at.line && own.at.index === at.index);
