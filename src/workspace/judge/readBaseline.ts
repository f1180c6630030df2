// The name of a baseline → its entries and the problems of its lines.
import { resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import { exists } from "../../io/exists.ts";
import { openSource } from "../../io/openSource.ts";
import { readText } from "../../io/text/readText.ts";
import {
  parseDocument,
  problem,
  startOf,
  toBaseline,
  UsageError,
  type BaselineEntry,
  type Place,
  type Problem,
} from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";

/** Megabytes: a hundred thousand findings. */
const limit = { megabytes: 20 };

/** Which file is the baseline of a run; `named` is where a workspace says so. */
export interface BaselineFile {
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  readonly named: Place | null;
  /** The folder that it leads out of, where a workspace names it; it is neither read nor written then. */
  readonly outOf: string | null;
}

/** That of the call, else of the first workspace that names one. */
export function baselineOf(
  ofCall: string | undefined,
  { workspaces, outOf }: Judging,
  cwd: string,
): BaselineFile | null {
  if (ofCall !== undefined) {
    const path = resolve(cwd, ofCall);
    return { path, name: displayPath(path, cwd), named: null, outOf: null };
  }
  for (const { document, folder } of workspaces) {
    if (typeof document.text.baseline !== "string") continue;
    const path = resolve(folder, document.text.baseline);
    const named = document.at(["baseline"]);
    return { path, name: displayPath(path, cwd), named, outOf: outOf(path, folder) };
  }
  return null;
}

export interface ReadBaseline {
  readonly entries: readonly BaselineEntry[];
  /** Each with its line. */
  readonly problems: readonly LocatedProblem[];
  /** The text of a line, counted from 1. */
  readonly line: (number: number) => string;
}

export async function readBaseline({ path, name, named, outOf }: BaselineFile): Promise<ReadBaseline> {
  if (outOf !== null) return failed(problem("NAP139", named ?? startOf(name), { path: name, root: outOf }));
  const opened = await openSource(path, name, limit, named !== null);
  if ("problem" in opened) return failed({ ...opened.problem, at: named ?? opened.problem.at });
  const read = await readText(opened.source);
  if ("problem" in read) return failed(read.problem);
  const { document, problems } = parseDocument(name, read.text);
  const lines = read.text.split(/\r\n|\n|\r/);
  const line = (number: number): string => lines[number - 1] ?? "";
  const located = (found: readonly Problem[]): LocatedProblem[] =>
    found.map((each) => ({ problem: each, line: line(each.at.line) }));
  if (document === null) return { entries: [], problems: located(problems), line };
  if (document.format !== "nap/baseline@1") {
    const params = { path: name, found: document.format, expected: "nap/baseline@1" } as const;
    const other = problem("NAP317", named ?? document.at(["format"]), params);
    return { ...failed(other), ...(named === null ? { problems: located([other]) } : {}) };
  }
  const { entries, problems: ofLines } = toBaseline(document.text, document.at, document.unread);
  return { entries, problems: located([...problems, ...ofLines]), line };
}

const failed = (found: Problem): ReadBaseline => ({
  entries: [],
  problems: [{ problem: found, line: "" }],
  line: () => "",
});

/** Only a baseline is ever replaced by one. */
export async function refuseOther({ path, name }: BaselineFile): Promise<void> {
  if (!exists(path)) return;
  const opened = await openSource(path, name, limit);
  const read = "problem" in opened ? null : await readText(opened.source);
  const isBaseline =
    read !== null &&
    "text" in read &&
    /^\uFEFF?(?:\s|#[^\n]*\n)*format:\s*["']?nap\/baseline@1/.test(read.text);
  if (!isBaseline) throw new UsageError("not-a-baseline", { name });
}
