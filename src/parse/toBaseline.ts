// A baseline as written → the known findings, and what is wrong with its lines.
import type { BaselineEntry, BaselineText } from "../model/baseline.ts";
import { identityKeys, identityText, valueDigits, type Identity } from "../model/fingerprint.ts";
import type { Path, Place } from "../model/place.ts";
import { problem, problemTable, type Problem } from "../model/problem.ts";
import type { BaselineFault } from "../model/problems/gateProblems.ts";
import { isUnreadAt } from "../model/unread.ts";
import { suggest } from "../text/suggest.ts";

const codes = Object.keys(problemTable);

/**
 * A line that cannot be used is a problem at its place, and is left out.
 *
 * @param unread paths of the file that could not be read, which is told elsewhere
 * @example
 * const finding = { code: "NAP999", in: "plan:p", value: "00c0ffee00c0ffee" };
 * const text = { format: "nap/baseline@1", findings: [finding] };
 * toBaseline(text, () => startOf("baseline.yaml"), []).problems[0].params.fault // "unknown-code"
 */
export function toBaseline(
  { findings }: BaselineText,
  at: (path: Path) => Place,
  unread: readonly Path[],
): { readonly entries: BaselineEntry[]; readonly problems: Problem[] } {
  const entries: BaselineEntry[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const [index, { times = "1", ...written }] of findings.entries()) {
    const path = ["findings", index];
    if (isUnreadAt(unread, [...path, "*"]) || isUnreadAt(unread, path)) continue;
    const report = (key: string | null, fault: BaselineFault): void => {
      problems.push(problem("NAP905", at(key === null ? path : [...path, key]), fault));
    };
    const count = /^[1-9]\d{0,8}$/.test(String(times)) ? Number(times) : null;
    const identity = inOrder(written as Identity);
    const key = identityText(identity);
    const first = lines.get(key);
    if (!codes.includes(written.code)) report("code", unknownCode(written.code));
    else if (!isHash(written.value))
      report("value", { fault: "not-a-hash", written: written.value, digits: valueDigits });
    else if (count === null) report("times", { fault: "not-a-count", written: String(times) });
    else if (first !== undefined) report(null, { fault: "written-twice", first });
    else entries.push({ identity, times: count, at: at(path) });
    if (first === undefined) lines.set(key, at(path).line);
  }
  return { entries, problems };
}

const isHash = (written: string): boolean => written.length === valueDigits && /^[0-9a-f]+$/.test(written);

const inOrder = (written: Identity): Identity =>
  Object.fromEntries(
    identityKeys.flatMap((key) => (written[key] === undefined ? [] : [[key, written[key]]])),
  ) as unknown as Identity;

function unknownCode(written: string): BaselineFault {
  const suggestion = suggest(written, codes);
  return { fault: "unknown-code", written, ...(suggestion === null ? {} : { suggestion }) };
}
