// The audited claims of one plan → the break-even of each pair with different numbers of clauses.
import type { FigureAudit, PairAudit, PairSide } from "../model/audit.ts";
import { auditPair } from "./auditPair.ts";
import { likelyClauses } from "./likelyClauses.ts";

/** A claim's audit under the name of who made it. */
export interface LabelledAudit {
  readonly label: string;
  readonly audit: FigureAudit;
}

/**
 * The break-even of every two claims of different makers that state different numbers of clauses, once for each
 * number that is likely of the smaller. Ends allow for any rounding to the nearest.
 *
 * @example
 * const audit = (figure, clauses, counts) => {
 *   const claim = { figure, percent: parseFraction(figure), clauses, counts: new Map(counts), source: null };
 *   return auditClaim(claim, { ...inputOf(own), scales: null, roundings: null });
 * };
 * const secretariat = { label: "secretariat", audit: audit("86", 64, []) };
 * const platform = { label: "platform", audit: audit("72.22", 21, [["full", 10], ["under-half", 2]]) };
 * auditPairs([secretariat, platform]).map(({ smaller }) => smaller.clauses) // [21, 18]
 */
export function auditPairs(claims: readonly LabelledAudit[]): PairAudit[] {
  const stated = claims.filter(({ audit }) => audit.question.clauses !== null);
  // Of one maker there may be thousands, of which no two are a pair.
  if (new Set(stated.map(({ label }) => label)).size < 2) return [];
  return stated.flatMap((one, at) =>
    stated
      .slice(at + 1)
      .filter((other) => other.label !== one.label)
      .flatMap((other) => pairsOf(one, other)),
  );
}

/** The smaller's other likely number of clauses counts too; the larger is taken as stated. */
function pairsOf(one: LabelledAudit, other: LabelledAudit): PairAudit[] {
  const [a, b] = [one.audit.question.clauses, other.audit.question.clauses];
  if (a === null || b === null || a === b) return [];
  const [larger, smaller] = a > b ? [one, other] : [other, one];
  return likelyClauses(smaller.audit).flatMap(
    (clauses) => auditPair(sideOf(larger, Math.max(a, b)), sideOf(smaller, clauses)) ?? [],
  );
}

const sideOf = ({ label, audit }: LabelledAudit, clauses: number): PairSide => ({
  label,
  figure: audit.question.figure,
  clauses,
});
