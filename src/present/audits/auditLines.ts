// Audits in JSON → a line each.
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { ClaimAuditJson, PairJson, PartsJson } from "./auditSchema.ts";
import { pairTexts } from "./pairTexts.ts";
import { partsSentences } from "./partsSentences.ts";
import { solutionLines } from "./solutionLines.ts";

export const auditLines = (
  { claims, pairs, parts }: { claims: ClaimAuditJson[]; pairs: PairJson[]; parts: PartsJson | null },
  words: Words<"audit">,
): string[] => [
  ...claims.map((claim) => claimLine(claim, words)),
  ...pairs.map((pair) => words.audit.pairs.line(pairTexts(pair, words))),
  ...(parts === null ? [] : [partsSentences(parts, words).join(" ")]),
];

/** `72.22 over 21: possible-on-some-scales; first: 18 clauses on three-step. Only solution: …`. */
function claimLine(
  { assessment, figure, of, clauses, verdict, explanations }: ClaimAuditJson,
  words: Words<"audit">,
): string {
  const say = words.audit.figure;
  const value = localNumber(figure, words.common.decimal);
  const printed = of === "100" ? value : say.outOf(value, of);
  const over = clauses === null ? printed : say.over(printed, clauses);
  const name = assessment === null ? over : `${assessment}: ${over}`;
  const [first] = explanations;
  if (first === undefined) return `${name}: ${verdict}`;
  const title = say.explanation(first.clauses, first.scale, first.reading);
  const [solutions = ""] = solutionLines(first, words);
  return say.first(name, verdict, solutions === "" ? title : `${title}. ${solutions.replace(/:$/, "")}`);
}
