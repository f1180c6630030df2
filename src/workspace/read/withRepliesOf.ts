// An assessment file, and the assessment that was made of it → the assessment with the replies that the file names.
import { append, asLeftOut, withReplies, type Assessment, type Plan, type Problem } from "../../core.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "./fileReader.ts";

interface WithReplies {
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
  /** Problems of the files themselves, which the file reader has. */
  readonly unopened: readonly Problem[];
}

/**
 * Read where an assessment names any: few do.
 *
 * @param around the folder in which tables are looked for, the working folder, and the plan, where it is known
 */
export async function withRepliesOf(
  document: AssessmentFile["document"],
  assessment: Assessment,
  around: { readonly folder: string; readonly cwd: string; readonly plan: Plan | null },
  reader: FileReader,
  { namesRaters, skipsBadRows }: Pick<LoadRequest, "namesRaters" | "skipsBadRows">,
): Promise<WithReplies> {
  const { replies, reply } = document.text;
  if (replies === undefined && reply === undefined) return { assessment, problems: [], unopened: [] };
  const read =
    replies === undefined
      ? null
      : await (await import("./readReplies.ts")).readReplies(document, around, reader, namesRaters);
  const problems: Problem[] = [];
  if (read !== null) append(problems, skipsBadRows ? read.problems.map(asLeftOut) : read.problems);
  const replied = withReplies(assessment, document.text, read?.table ?? null, document.at);
  append(problems, replied.problems);
  return { assessment: replied.assessment, problems, unopened: read?.unopened ?? [] };
}
