// Codes and names of problems as written → the codes, or the first that there is not.
import { problemTable, type ProblemCode } from "../model/problem.ts";
import type { SuppressionFault } from "../model/problems/gateProblems.ts";
import { suggest } from "../text/suggest.ts";

const codes = Object.keys(problemTable) as ProblemCode[];
const byName = new Map<string, ProblemCode>(codes.map((code) => [problemTable[code].name, code]));

/**
 * The codes of rules that are written by code or by name, in whatever case.
 *
 * @example suppressionRules(["nap405", "unknown-status"]) // ["NAP405", "NAP203"]
 */
export function suppressionRules(written: readonly string[]): readonly ProblemCode[] | SuppressionFault {
  if (written.length === 0) return { fault: "no-rule" };
  const found: ProblemCode[] = [];
  for (const rule of written) {
    const code = codes.find((known) => known === rule.toUpperCase()) ?? byName.get(rule.toLowerCase());
    if (code === undefined) {
      const suggestion = suggest(rule, /^nap\d/i.test(rule) ? codes : [...byName.keys()]);
      return { fault: "unknown-rule", rule, ...(suggestion === null ? {} : { suggestion }) };
    }
    found.push(code);
  }
  return found;
}
