// Audited figures, pairs of them, and parts → what `nap audit` shows.
import type { ClaimAudit, PairAudit } from "../../model/audit.ts";
import type { PartsAudit } from "../../model/auditParts.ts";
import type { StatementCheck, StatementPairs } from "../../model/statementAudit.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { auditBlocks } from "./auditBlocks.ts";
import { auditLines } from "./auditLines.ts";
import { auditRecords } from "./auditRecords.ts";
import type { AuditOutputJson } from "./auditSchema.ts";
import { claimAuditJson } from "./claimAuditJson.ts";
import { pairBlocks } from "./pairBlocks.ts";
import { pairJson } from "./pairJson.ts";
import { partsBlocks } from "./partsBlocks.ts";
import { partsJson } from "./partsJson.ts";
import { statementBlocks, statementLines } from "./statementBlocks.ts";
import { comparisonsJson, statementJson } from "./statementsJson.ts";
import { withStatements } from "./withStatements.ts";

/** What an audit of published figures found, with the problems met on the way. */
export interface AuditResult {
  readonly claims: readonly ClaimAudit[];
  readonly pairs: readonly PairAudit[];
  /** Claims that are no percents of the whole. */
  readonly statements: readonly StatementCheck[];
  readonly comparisons: StatementPairs;
  /** `null` where no parts were asked for. */
  readonly parts: PartsAudit | null;
  /** In words, as the JSON lists them. */
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
 * const words = await loadWords("en", ["audit"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const none = { statements: [], comparisons: { compared: [], total: 0 }, parts: null, problems: [] };
 * const shown = auditDocument({ claims: [], pairs: [pair], ...none }, provenance, words);
 * shown.lines() // ["86 over 64 and 72.22 over 21: the mean of the other 43 is 92.73 (91.98 to 93.48)"]
 */
export function auditDocument(
  { claims, pairs, statements, comparisons, parts, problems }: AuditResult,
  provenance: Provenance,
  words: Words<"audit">,
): Document {
  const scores = claims.flatMap(({ claim }) => (claim === null ? [] : [claim.score]));
  const result = () => ({
    claims: claims.map((claim) => claimAuditJson(claim, words)),
    pairs: pairs.map(pairJson),
    statements: statements.map(statementJson),
    comparisons: comparisonsJson(comparisons),
    parts: parts === null ? null : partsJson(parts),
  });
  return {
    json: (): AuditOutputJson => ({
      ...envelope("audit", provenance),
      ...result(),
      tables: tablesOf(scores).map(tableJson),
      problems: [...problems],
    }),
    blocks: () => [
      ...claims.flatMap((claim) => auditBlocks(claim, words)),
      ...pairs.flatMap((pair) => pairBlocks(pair, words)),
      ...statementBlocks(statements, comparisons, words),
      ...(parts === null ? [] : partsBlocks(parts, words)),
    ],
    lines: () => [
      ...auditLines(result(), words),
      ...statementLines(statements, comparisons, words),
      ...speakerLines(scores, words),
      ...tableLines(scores, words),
    ],
    records: () => withStage(withStatements(auditRecords(result().claims, claims, words), result()), scores),
  };
}
