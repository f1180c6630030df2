// Audited figures, pairs of them, and parts → what `nap audit` shows.
import type { ClaimAudit, PairAudit } from "../model/audit.ts";
import type { PartsAudit } from "../model/auditParts.ts";
import type { Problem } from "../model/problem.ts";
import { auditBlocks } from "./auditBlocks.ts";
import { claimAuditJson, pairJson, partsJson } from "./auditJson.ts";
import { pairBlocks, pairLine } from "./auditPairBlocks.ts";
import { auditRecords } from "./auditRecords.ts";
import { solutionLines } from "./auditTexts.ts";
import { auditPhrases } from "./auditWords.ts";
import { contract, type Provenance } from "./contract.ts";
import type { Document } from "./document.ts";
import { partsBlocks, partsLine } from "./partsBlocks.ts";
import { problemJson } from "./problemJson.ts";
import type { Language } from "./words.ts";

export interface AuditResult {
  readonly claims: readonly ClaimAudit[];
  readonly pairs: readonly PairAudit[];
  readonly parts: PartsAudit | null;
  readonly problems: readonly Problem[];
}

export const auditDocument = (
  { claims, pairs, parts, problems }: AuditResult,
  provenance: Provenance,
  language: Language,
): Document => ({
  json: () =>
    contract("audit", provenance, {
      claims: claims.map(claimAuditJson),
      pairs: pairs.map(pairJson),
      parts: parts === null ? null : partsJson(parts),
      problems: problems.map(problemJson),
    }),
  blocks: () => [
    ...claims.flatMap((claim) => auditBlocks(claim, language)),
    ...pairs.flatMap((pair) => pairBlocks(pair, language)),
    ...(parts === null ? [] : partsBlocks(parts, language)),
  ],
  lines: () => [
    ...claims.map(claimLine),
    ...pairs.map(pairLine),
    ...(parts === null ? [] : [partsLine(parts)]),
  ],
  records: () => auditRecords(claims),
});

/** `72.22 over 21: possible-on-some-scales; first: 18 clauses on three-step. Only solution: …`. */
const claimLine = ({ audit, claim }: ClaimAudit): string => {
  const { question, verdict, explanations } = audit;
  const [first] = explanations;
  const name = `${claim === null ? "" : `${claim.assessment}: `}${question.figure}${question.clauses === null ? "" : ` over ${question.clauses}`}`;
  if (first === undefined) return `${name}: ${verdict}`;
  const title = auditPhrases.en.explanation(
    first.clauses,
    first.scale.id,
    first.weights === "direction-means",
  );
  const [solutions = ""] = solutionLines(first, "en");
  return `${name}: ${verdict}; first: ${title}${solutions === "" ? "" : `. ${solutions.replace(/:$/, "")}`}`;
};
