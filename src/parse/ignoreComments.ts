// YAML text → the findings that its comments `# nap-ignore RULE: reason (until DATE)` accept.
import { problem, type Problem } from "../model/problem.ts";
import type { SuppressionFault } from "../model/problems/gateProblems.ts";
import type { Suppression } from "../model/suppression.ts";
import { parsePoint } from "./period.ts";
import { suppressionRules } from "./suppressionRules.ts";
import { lastLineOf } from "./yaml/blockLines.ts";
import { commentsIn } from "./yaml/commentsIn.ts";
import { linePlaces } from "./yaml/linePlaces.ts";

/**
 * A comment at the end of a line holds for its line; one on a line of its own for what begins on the next line that is not
 * a comment: a key with all below it, or an item of a list.
 *
 * @example
 * const text = "id: own\n# nap-ignore NAP305: the letter is not published (until 2027-01-01)\nclaims: []\n";
 * ignoreComments("own.yaml", text).suppressions[0].until // "2027-01-01"
 */
export function ignoreComments(
  source: string,
  written: string,
): { readonly suppressions: Suppression[]; readonly problems: Problem[] } {
  const text = written.replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const place = linePlaces(source, text);
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const { offset, text: comment } of commentsIn(text)) {
    const match = /^#+\s*nap-ignore(?![\w-])(.*)$/.exec(comment);
    if (match === null) continue;
    const at = place(offset);
    const read = accepted(match[1] ?? "");
    if ("fault" in read) {
      problems.push(problem("NAP903", at, read));
      continue;
    }
    const isAlone = (lines[at.line - 1] ?? "").slice(0, at.column - 1).trim() === "";
    const first = isAlone ? nextLine(lines, at.line) : at.line - 1;
    const last = isAlone ? lastLineOf(lines, first) : first;
    suppressions.push({ at, ...read, lines: { from: first + 1, to: last + 1 }, of: {} });
  }
  return { suppressions, problems };
}

/** From a line on, counted from 0: the first that is not a comment. */
function nextLine(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && /^\s*(#|$)/.test(lines[index] ?? "")) index++;
  return index;
}

function accepted(written: string): Pick<Suppression, "rules" | "reason" | "until"> | SuppressionFault {
  const colon = written.indexOf(":");
  const [names, said] = colon < 0 ? [written, ""] : [written.slice(0, colon), written.slice(colon + 1)];
  const rules = suppressionRules(names.split(/[\s,]+/).filter((name) => name !== ""));
  if ("fault" in rules) return rules;
  const end = /\(until\s([^()]*)\)$/.exec(said.trimEnd());
  const until = end === null ? null : parsePoint((end[1] ?? "").trim());
  if (end !== null && until === null) return { fault: "not-a-date", written: (end[1] ?? "").trim() };
  const reason = said.slice(0, end?.index).trim();
  return reason === "" ? { fault: "no-reason" } : { rules, reason, until: until?.end ?? null };
}
