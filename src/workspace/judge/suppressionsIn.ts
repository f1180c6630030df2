// The files of a run → what they accept: comments in YAML, and the lists of their workspaces.
import { resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import {
  append,
  ignoreComments,
  isUnreadAt,
  parsePoint,
  problem,
  suppressionRules,
  type Problem,
  type Suppression,
} from "../../core.ts";
import type { WorkspaceFile } from "../find/gathered.ts";
import type { Judging } from "../loaded.ts";

export interface FoundSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

export async function suppressionsIn(
  { origins, workspaces }: Judging,
  cwd: string,
): Promise<FoundSuppressions> {
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const source of [...origins.ignoring].toSorted()) {
    const text = await origins.text(source);
    if (text === null) continue;
    const found = ignoreComments(source, text);
    append(suppressions, found.suppressions);
    append(problems, found.problems);
  }
  for (const workspace of workspaces) {
    const found = listed(workspace, cwd);
    append(suppressions, found.suppressions);
    append(problems, found.problems);
  }
  return { suppressions, problems };
}

function listed(
  { document: { text, unread, at: placeOf }, folder }: WorkspaceFile,
  cwd: string,
): FoundSuppressions {
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const [index, { rule, reason, until, file, ...of }] of (text.suppress ?? []).entries()) {
    const path = ["suppress", index];
    // What is wrong with it is told already.
    if (unread.some((own) => isUnreadAt([own], path) || isWithin(own, path))) continue;
    const at = placeOf(path);
    const rules = suppressionRules([rule]);
    const end = until === undefined ? null : parsePoint(String(until));
    if ("fault" in rules) problems.push(problem("NAP903", placeOf([...path, "rule"]), rules));
    else if (reason.trim() === "")
      problems.push(problem("NAP903", placeOf([...path, "reason"]), { fault: "no-reason" }));
    else if (until !== undefined && end === null)
      problems.push(
        problem("NAP903", placeOf([...path, "until"]), { fault: "not-a-date", written: String(until) }),
      );
    else
      suppressions.push({
        at,
        rules,
        reason: reason.trim(),
        until: end?.end ?? null,
        lines: null,
        of: { ...of, ...(file === undefined ? {} : { file: displayPath(resolve(folder, file), cwd) }) },
      });
  }
  return { suppressions, problems };
}

const isWithin = (own: readonly (string | number)[], path: readonly (string | number)[]): boolean =>
  path.every((step, index) => own[index] === step);
