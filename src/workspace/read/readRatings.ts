// The tables that an assessment names, and the rows in its own file → one table of ratings.
import { isFile } from "../../io/exists.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import {
  append,
  createRatingReader,
  isUnreadAt,
  problem,
  ratingPaths,
  readInlineRatings,
  withNumberedRaters,
  type EmptyTable,
  type Problem,
  type RatingTable,
  type UnreadColumns,
} from "../../core.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "./fileReader.ts";

/** The ratings of an assessment, and what is wrong with the shape of its tables. */
export interface ReadRatings {
  readonly table: RatingTable;
  readonly unreadColumns: UnreadColumns;
  readonly problems: readonly Problem[];
  /** Problems of the files themselves, which the file reader has. */
  readonly unopened: readonly Problem[];
  /** Tables without a rating, which is worth a word where nothing else is wrong with them. */
  readonly empty: readonly EmptyTable[];
}

/** @param named a table of the call, or the document that names its tables, with the folder that it lies in */
export async function readRatings(
  named: { readonly path: string } | { readonly document: AssessmentFile["document"] },
  folder: string,
  fileReader: FileReader,
  { keepTexts, namesRaters }: LoadRequest,
): Promise<ReadRatings> {
  const before = fileReader.problems.length;
  const reader = createRatingReader({ keepTexts });
  const document = "document" in named ? named.document : null;
  if (document !== null)
    readInlineRatings(reader, document.source, document.text.ratings, document.at, document.unread);
  const unmatched: Problem[] = [];
  const read = new Set<string>();
  for (const { path, at } of "path" in named
    ? [{ path: named.path, at: [] }]
    : ratingPaths(named.document.text.ratings)) {
    const files = path === "-" ? ["-"] : await expandPattern(path, folder);
    if (files.length === 0 && document !== null) unmatched.push(problem("NAP308", document.at(at), { path }));
    for (const file of files.filter((name) => !read.has(name))) {
      read.add(file);
      if (
        document !== null &&
        /\.ya?ml$/i.test(file) &&
        isFile(file) &&
        !(await fileReader.startsLikeList(file))
      )
        unmatched.push(problem("NAP317", document.at(at), { path, found: "yaml", expected: "table" }));
      else await fileReader.table(file, reader, document?.at(at));
    }
  }
  if (document !== null && hasNone(document)) unmatched.push(problem("NAP117", document.at(["ratings"])));
  const { table: written, unreadColumns, problems, empty } = reader.finish();
  const table = namesRaters ? written : withNumberedRaters(written);
  append(unmatched, problems);
  return { table, unreadColumns, problems: unmatched, unopened: fileReader.problems.slice(before), empty };
}

/** A published figure may be all that is known of an assessment. */
const hasNone = ({ text: { ratings, claims }, unread }: AssessmentFile["document"]): boolean =>
  (ratings === undefined ? claims === undefined : ratings.length === 0) &&
  !isUnreadAt(unread, ["ratings", "*"]) &&
  !isUnreadAt(unread, ["claims"]);
