// An assessment's claim, with its plan and method → the claim's audit.
import { equal } from "../math/fraction.ts";
import { roundingRules, type RoundingRule } from "../math/unround.ts";
import type { Assessment, Claim } from "../model/assessment.ts";
import type { AuditRemark, AuditScale, FigureAudit } from "../model/audit.ts";
import { clauseLevels } from "../model/clauseLevels.ts";
import { countedBands } from "../model/countedBands.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Plan } from "../model/plan.ts";
import { usualScales } from "../model/usualScales.ts";
import { auditFigure } from "./auditFigure.ts";

/** What a claim is audited with: the plan, the assessment that holds it and a method. */
export interface ClaimInput {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly method: Method;
  /** Instead of the usual scales and the levels of the method. */
  readonly scales: readonly AuditScale[] | null;
  /** Instead of all rules. */
  readonly roundings: readonly RoundingRule[] | null;
}

/**
 * Audits the claim with the method's bands, with its levels among the scales, and with the sizes of the plan's
 * directions in scope if they add up to the clauses that the claim states. A claim that states no number of
 * clauses is tried up to the number of clauses of the plan. Counts of a band that the method does not have are named
 * in `untested`.
 *
 * @example
 * const counts = new Map([["full", 10], ["under-half", 2]]);
 * const claim = { figure: "72.22", percent: parseFraction("72.22"), clauses: 21, counts, source: null };
 * const [first] = auditClaim(claim, { ...inputOf(own), scales: null, roundings: null }).explanations;
 * first.clauses // 18
 * first.solutions.listed // [[2, 6, 10]]
 */
export function auditClaim(claim: Claim, input: ClaimInput): FigureAudit {
  const { plan, assessment, method } = input;
  const most = claim.clauses ?? clausesOf(plan).length;
  const sizes = directionSizes(plan, assessment);
  const comparable = sizes.length > 1 && sizes.reduce((total, size) => total + size, 0) === most;
  const unknown = [...claim.counts.keys()].filter((id) => method.bands.every((band) => band.id !== id));
  const audit = auditFigure({
    figure: claim.figure,
    clauses: claim.clauses,
    most,
    bands: countedBands(method, claim.counts),
    scales: input.scales ?? scalesOf(assessment, method),
    roundings: input.roundings ?? roundingRules,
    directionSizes: comparable ? sizes : null,
  });
  const remarks: AuditRemark[] = unknown.map((band) => ({ id: "unknown-band", params: { band } }));
  return { ...audit, untested: [...audit.untested, ...remarks] };
}

/** The usual scales; before them, the levels of the method if they are not one of the usual scales. */
function scalesOf({ scale }: Assessment, method: Method): readonly AuditScale[] {
  const levels = scale === null ? null : clauseLevels(method, scale);
  if (levels === null || levels.length < 2 || usualScales.some((usual) => isSame(usual.levels, levels)))
    return usualScales;
  return [{ id: method.id, levels }, ...usualScales];
}

const isSame = (a: AuditScale["levels"], b: AuditScale["levels"]): boolean =>
  a.length === b.length && a.every((level, at) => equal(level, b[at] ?? { n: -1n, d: 1n }));

/** Clauses in scope of each direction that has any. */
function directionSizes(plan: Plan, { scope, ratings }: Assessment): number[] {
  const inScope = new Set(scope === "rated" ? ratings.column.clause.names : scope === "plan" ? [] : scope);
  return plan.directions
    .map(({ clauses }) => clauses.filter(({ id }) => scope === "plan" || inScope.has(id)).length)
    .filter((size) => size > 0);
}
