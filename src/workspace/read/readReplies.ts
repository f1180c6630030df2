// The replies that an assessment names, and those in its own file → one table of replies, and what is wrong with its shape.
import {
  append,
  createReplyReader,
  problem,
  readInlineReplies,
  replyPaths,
  withNumberedDeciders,
  withReplyIds,
  type Plan,
  type Problem,
  type ReplyTable,
} from "../../core.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { FileReader } from "./fileReader.ts";
import { tableFiles } from "./tableFiles.ts";

type Document = AssessmentFile["document"];

/** The problems are those that the file reader does not have. */
export interface ReadReplies {
  readonly table: ReplyTable;
  readonly problems: readonly Problem[];
  /** Problems of the files themselves, which the file reader has. */
  readonly unopened: readonly Problem[];
}

/** @param around the folder in which tables are looked for, the working folder, and the plan, where it is known */
export async function readReplies(
  document: Document,
  { folder, cwd, plan }: { readonly folder: string; readonly cwd: string; readonly plan: Plan | null },
  fileReader: FileReader,
  namesRaters: boolean,
): Promise<ReadReplies> {
  const reader = createReplyReader();
  const before = fileReader.problems.length;
  readInlineReplies(reader, document.source, document.text.replies, document.at, document.unread);
  const named = replyPaths(document.text).map(({ path, at }) => ({ path, at: document.at(at), found: null }));
  const { files, problems } = await tableFiles(named, folder, cwd, fileReader, []);
  for (const { path, file, at } of files) {
    const isDocument =
      /\.ya?ml$/i.test(file) && fileReader.files.isFile(file) && !(await fileReader.startsLikeList(file));
    if (isDocument && at !== null)
      problems.push(problem("NAP317", at, { path, found: "yaml", expected: "table" }));
    else await fileReader.table(file, reader, at ?? undefined);
  }
  const { table, problems: found } = reader.finish();
  append(problems, found);
  const known = plan === null ? table : withReplyIds(table, plan);
  return {
    table: namesRaters ? known : withNumberedDeciders(known),
    problems,
    unopened: fileReader.problems.slice(before),
  };
}
