// Audited figures, pairs of them, and parts → what `nap audit` shows.
import type { ClaimAudit, PairAudit } from "../../model/audit.ts";
import type { PartsAudit } from "../../model/auditParts.ts";
import { auditBlocks } from "./auditBlocks.ts";
import { claimAuditJson, pairJson, partsJson } from "./auditJson.ts";
import { pairBlocks, pairLine } from "./auditPairBlocks.ts";
import { auditRecords } from "./auditRecords.ts";
import { solutionLines } from "./auditTexts.ts";
import { auditPhrases } from "./auditWords.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import { partsBlocks, partsLine } from "./partsBlocks.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Language } from "../words.ts";

/** What an audit of published figures found, with the problems met on the way. */
export interface AuditResult {
  readonly claims: readonly ClaimAudit[];
  readonly pairs: readonly PairAudit[];
  /** `null` where no parts were asked for. */
  readonly parts: PartsAudit | null;
  readonly problems: readonly ProblemJson[];
}

/**
 * Audited figures, pairs and parts as a document. Records hold the figures alone.
 *
 * @example
 * const pair = auditPair(
 *   { label: "own", figure: "86", clauses: 64 },
 *   { label: "other", figure: "72.22", clauses: 21 },
 * );
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = auditDocument({ claims: [], pairs: [pair], parts: null, problems: [] }, provenance, "en");
 * shown.lines() // ["86 over 64 against 72.22 over 21: the others (43) average 92.73 (91.98 to 93.48)"]
 */
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
      problems,
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
