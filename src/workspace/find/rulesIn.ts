// `rules` of a workspace → the severities that it gives to problems, by code.
import {
  isUnread,
  isUnreadAt,
  problem,
  problemTable,
  suggest,
  type Problem,
  type ProblemCode,
  type RuleSeverity,
} from "../../core.ts";
import type { DocumentOf } from "./gathered.ts";

const codes = Object.keys(problemTable) as ProblemCode[];
const byName = new Map<string, ProblemCode>(codes.map((code) => [problemTable[code].name, code]));

/**
 * Rules that are misspelt are problems; so are those that would lower an error, since errors withhold figures, and a figure
 * that is missing has to say why.
 *
 * @param problems where they are added
 */
export function rulesIn(
  { text: { rules = {} }, unread, at }: DocumentOf<"nap/workspace@1">,
  problems: Problem[],
): Map<ProblemCode, RuleSeverity> {
  const found = new Map<ProblemCode, RuleSeverity>();
  if (isUnreadAt(unread, ["rules"])) return found;
  for (const [rule, severity] of Object.entries(rules)) {
    if (isUnread(severity)) continue;
    const code = codes.find((known) => known === rule.toUpperCase()) ?? byName.get(rule.toLowerCase());
    if (code === undefined) {
      const suggestion = suggest(rule, /^nap\d/i.test(rule) ? codes : [...byName.keys()]);
      problems.push(
        problem("NAP338", at(["rules", rule]), { rule, ...(suggestion === null ? {} : { suggestion }) }),
      );
    } else if (problemTable[code].severity === "error" && severity !== "error")
      problems.push(problem("NAP339", at(["rules", rule]), { rule, code, wanted: severity }));
    else found.set(code, severity);
  }
  return found;
}
