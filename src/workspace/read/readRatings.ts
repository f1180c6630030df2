// The tables that an assessment names, and the rows in its own file → one table of ratings.
import { expandPattern } from "../../io/expandPattern.ts";
import {
  append,
  createMappedTable,
  createRatingReader,
  fileOf,
  isUnreadAt,
  problem,
  ratingColumns,
  ratingPaths,
  readInlineRatings,
  withNumberedRaters,
  type EmptyTable,
  type Place,
  type Problem,
  type RatingReader,
  type RatingTable,
  type TableMapping,
  type UnreadColumns,
} from "../../core.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "./fileReader.ts";
import type { FoundMapping, Mappings } from "./mappings.ts";

/** The ratings of an assessment, and what is wrong with the shape of its tables. */
export interface ReadRatings {
  readonly table: RatingTable;
  readonly unreadColumns: UnreadColumns;
  readonly problems: readonly Problem[];
  /** Problems of the files themselves, which the file reader has. */
  readonly unopened: readonly Problem[];
  /** Tables without a rating, which is worth a word where nothing else is wrong with them. */
  readonly empty: readonly EmptyTable[];
  /** The mappings that were used. */
  readonly mappings: ReadonlySet<TableMapping>;
}

type Document = AssessmentFile["document"];

/** Files that are read in the same way. */
interface Files {
  readonly path: string;
  readonly at: Place | null;
  /** `null`: they have the columns of nap. */
  readonly found: FoundMapping | null;
}

/** @param named a table of the call, or the document that names its tables, with the folder that it lies in */
export async function readRatings(
  named: { readonly path: string } | { readonly document: Document },
  folder: string,
  fileReader: FileReader,
  { keepTexts, namesRaters }: LoadRequest,
  mappings: Mappings,
): Promise<ReadRatings> {
  const before = fileReader.problems.length;
  const reader = createRatingReader({ keepTexts });
  const document = "document" in named ? named.document : null;
  if (document !== null)
    readInlineRatings(reader, document.source, document.text.ratings, document.at, document.unread);
  const unmatched: Problem[] = [];
  const read = new Set<string>();
  const used = new Set<TableMapping>();
  const tables =
    "path" in named
      ? [{ path: named.path, at: null, found: await mappings.ofCall() }]
      : await tablesOf(named.document, folder, mappings);
  for (const { path, at, found } of tables) {
    const mapping = found?.mapping ?? null;
    if (mapping !== null) used.add(mapping);
    const files = path === "-" ? ["-"] : await expandPattern(path, folder, fileReader.files);
    if (files.length === 0 && at !== null) unmatched.push(problem("NAP308", at, { path }));
    for (const file of files.filter((name) => !read.has(name))) {
      read.add(file);
      if (
        found === null &&
        at !== null &&
        /\.ya?ml$/i.test(file) &&
        fileReader.files.isFile(file) &&
        !(await fileReader.startsLikeList(file))
      )
        unmatched.push(problem("NAP317", at, { path, found: "yaml", expected: "table" }));
      else if (found === null) await fileReader.table(file, reader, at ?? undefined);
      else if (mapping !== null && found.isUsable)
        append(unmatched, await readMapped(file, reader, at, mapping, fileReader));
    }
  }
  if (document !== null && hasNone(document)) unmatched.push(problem("NAP117", document.at(["ratings"])));
  const { table: written, unreadColumns, problems, empty } = reader.finish();
  // Of a file without any row that the mapping asks for it is known why it has no rating.
  const unmet = new Set(unmatched.flatMap(({ code, params }) => (code === "NAP603" ? [params["file"]] : [])));
  const table = namesRaters ? written : withNumberedRaters(written);
  append(unmatched, problems);
  const unopened = fileReader.problems.slice(before);
  return {
    table,
    unreadColumns,
    problems: unmatched,
    unopened,
    empty: empty.filter(({ at }) => !unmet.has(fileOf(at))),
    mappings: used,
  };
}

async function readMapped(
  file: string,
  reader: RatingReader,
  at: Place | null,
  mapping: TableMapping,
  fileReader: FileReader,
): Promise<Problem[]> {
  const table = createMappedTable(mapping, ratingColumns, reader);
  await fileReader.table(file, table, at ?? undefined, mapping.read);
  return table.finish();
}

async function tablesOf(document: Document, folder: string, mappings: Mappings): Promise<Files[]> {
  const files: Files[] = [];
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
const hasNone = ({ text: { ratings, claims }, unread }: Document): boolean =>
  (ratings === undefined ? claims === undefined : Array.isArray(ratings) && ratings.length === 0) &&
  !isUnreadAt(unread, ["ratings", "*"]) &&
  !isUnreadAt(unread, ["claims"]);
