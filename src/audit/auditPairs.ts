// The audited claims of one plan → break-even of each two that rest on different numbers of clauses.
import type { FigureAudit, PairAudit } from "../model/audit.ts";
import { auditPair } from "./auditPair.ts";

/** A claim's audit under the name of who made it. */
export interface LabelledAudit {
  readonly label: string;
  readonly audit: FigureAudit;
}

/**
 * Every two claims of different makers that state different numbers of clauses; and once more with the number of
 * clauses of the smaller's first explanation, where that is another one.
 */
export function auditPairs(claims: readonly LabelledAudit[]): PairAudit[] {
  return claims.flatMap((one, at) =>
    claims
      .slice(at + 1)
      .filter((other) => other.label !== one.label)
      .flatMap((other) => [...pairsOf(one, other)]),
  );
}

function* pairsOf(one: LabelledAudit, other: LabelledAudit): Generator<PairAudit> {
  const [a, b] = [one.audit.question.clauses, other.audit.question.clauses];
  if (a === null || b === null || a === b) return;
  const [larger, smaller] = a > b ? [one, other] : [other, one];
  const stated = smaller.audit.question.clauses as number;
  for (const clauses of new Set([stated, smaller.audit.explanations[0]?.clauses ?? stated])) {
    const pair = auditPair(sideOf(larger, Math.max(a, b)), sideOf(smaller, clauses));
    if (pair !== null) yield pair;
  }
}

const sideOf = ({ label, audit }: LabelledAudit, clauses: number) => ({
  label,
  figure: audit.question.figure,
  clauses,
});
