// An audited figure → the facts that would make it checkable and are not in the data, and those that are.
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { ClaimAudit } from "../model/audit.ts";
import type { Clause } from "../model/plan.ts";
import type { FactAsked, FigureAsked, KnownFact } from "../model/request.ts";
import type { Score } from "../model/score.ts";
import { rowsByClause } from "../score/rowsByClause.ts";
import { isShareOpen } from "./isShareOpen.ts";
import { scopeTest } from "../score/scope.ts";

/** So many other numbers of clauses are named. */
const mostOther = 3;

/** What is known of the clauses of a claim. */
interface Data {
  /** Clauses that can have been counted. */
  readonly inScope: readonly Clause[];
  /** Rows that the holder published, not a coding by others. */
  readonly rows: number;
  /** Clauses of which these rows do not say anything. */
  readonly open: readonly Clause[];
  /** Clauses for which no row names evidence. */
  readonly unproven: readonly Clause[];
}

/**
 * The list is closed: which clauses, their status, what it is worth, how parts and clauses were put together, what became of
 * gaps, rounding, day, evidence. What the plan, the rows or the call say is not asked for again. A method is taken as known
 * only where the holder's own rows came with it; what is asked then is which of its rules was another one.
 */
export function factsAsked(claimed: ClaimAudit): FigureAsked {
  const shares = claimed.claim?.check.shares;
  if (shares !== undefined && isShareOpen(claimed))
    return {
      claimed,
      facts: [{ id: "which-share", params: { shares: shares.found.length, tried: shares.tried } }],
      known: known(claimed, null, false),
      table: [],
    };
  const { audit, claim } = claimed;
  const { question, explanations } = audit;
  const score = claim?.score ?? null;
  // Of a plan of totals, no clause is known, and so nothing of any.
  const data = score === null || score.plan.totals !== undefined ? null : dataOf(score);
  const inScope = score?.plan.totals?.clauses ?? data?.inScope.length;
  const hasMethod = score !== null && data !== null && data.rows > 0 && isMethodNamed(score);
  const settles = new Set(explanations.flatMap(({ settles: remarks }) => remarks.map(({ id }) => id)));
  const other = [
    ...new Set(explanations.flatMap(({ reading, clauses }) => (reading === "fewer" ? [clauses] : []))),
  ].slice(0, mostOther);
  const isAll = question.clauses !== null && question.clauses === inScope;
  const isOpen = data === null || data.open.length > 0;
  const isUnproven = data === null || data.unproven.length > 0;
  const facts: (FactAsked | false)[] = [
    question.clauses === null && { id: "denominator", params: { planned: question.planned } },
    !isAll && { id: "counted-clauses", params: { stated: question.clauses, other } },
    isOpen && { id: "statuses", params: { clauses: data?.open.length ?? null } },
    ...(hasMethod && claim !== null
      ? [
          {
            id: "method-differs",
            params: { method: claim.score.method.id, found: claim.check.found },
          } as const,
        ]
      : methodFacts(score, question.roundings.length === 1)),
    (settles.has("more-decimals") || explanations.length === 0) && { id: "more-decimals", params: {} },
    (score === null || dayOf(score) === null) && { id: "as-of", params: {} },
    isUnproven && {
      id: "evidence",
      params: { clauses: data === null || data.rows === 0 ? null : data.unproven.length },
    },
  ];
  return {
    claimed,
    facts: facts.filter((fact) => fact !== false),
    known: known(claimed, data, hasMethod),
    table: data?.open ?? [],
  };
}

function dataOf(score: Score): Data {
  const { plan, assessment } = score;
  const table = assessment.ratings;
  const isOwn = assessment.kind !== "coded" && assessment.published && table.rows > 0;
  const rows = rowsByClause(table);
  // Where nothing was rated, a scope of what is rated leaves nothing out.
  const isInScope = assessment.scope === "rated" && !isOwn ? () => true : scopeTest(assessment, rows);
  const inScope = clausesOf(plan).filter(({ id }) => isInScope(id));
  if (!isOwn) return { inScope, rows: 0, open: inScope, unproven: inScope };
  const some = (test: (row: number) => boolean) => (clause: Clause) =>
    rows.map(clause.id, test).includes(true);
  const isRated = some((row) => !table.isBlank(row) && !table.isLeftOut(row));
  const isProven = some((row) => table.hasEvidence(row));
  return {
    inScope,
    rows: table.rows,
    open: inScope.filter((clause) => !isRated(clause)),
    unproven: inScope.filter((clause) => !isProven(clause)),
  };
}

const isMethodNamed = ({ assessment }: Score): boolean =>
  assessment.method !== null && assessment.isLoose !== true;

/** What stands for the day: the one of the file, or the last of its period; not that of the plan, which says when it ends. */
const dayOf = ({ assessment: { asOf, period } }: Score): string | null => asOf ?? period?.end ?? null;

/** @param isRoundingKnown whether the call names the only rule */
function methodFacts(score: Score | null, isRoundingKnown: boolean): FactAsked[] {
  const totals = score?.plan.totals;
  const clauses = score === null || totals !== undefined ? null : clausesOf(score.plan);
  const bodies = clauses?.some((clause) => responsibleBodies(clause).length > 1) ?? true;
  const activities = clauses?.some((clause) => clause.activities.length > 0) ?? true;
  const directions =
    score === null || (totals === undefined ? score.plan.directions.length : (totals.directions ?? 2)) > 1;
  return [
    { id: "status-values", params: {} },
    ...(bodies || activities ? [{ id: "parts", params: { bodies, activities } } as const] : []),
    { id: "weights", params: { directions } },
    { id: "gaps", params: {} },
    ...(isRoundingKnown ? [] : [{ id: "rounding", params: {} } as const]),
  ];
}

function known({ audit, claim }: ClaimAudit, data: Data | null, hasMethod: boolean): KnownFact[] {
  const { question } = audit;
  const counts = question.bands.flatMap(({ id, count }) => (count === null ? [] : [{ band: id, count }]));
  const score = claim?.score ?? null;
  const to = score === null ? null : dayOf(score);
  const { asOf = null, period = null } = score?.assessment ?? {};
  const from = asOf === null ? (period?.start ?? null) : null;
  const facts: (KnownFact | false)[] = [
    question.clauses !== null && { id: "clauses", params: { clauses: question.clauses } },
    counts.length > 0 && { id: "counts", params: { counts } },
    to !== null && { id: "as-of", params: { from, to } },
    data !== null && data.rows > 0 && { id: "rows", params: { rows: data.rows } },
    hasMethod && score !== null && { id: "method", params: { method: score.method.id } },
  ];
  return facts.filter((fact) => fact !== false);
}
