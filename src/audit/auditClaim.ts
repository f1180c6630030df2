// An assessment's claim, with its plan and method → the claim's audit.
import { equal, fraction } from "../math/fraction.ts";
import { roundingRules, unround, type RoundingRule } from "../math/unround.ts";
import type { Assessment, Claim } from "../model/assessment.ts";
import type { AuditRemark, AuditScale, FigureAudit, FigureQuestion, OwnSearch } from "../model/audit.ts";
import { bandsOrStatuses } from "../model/bandsOrStatuses.ts";
import { clauseLevels } from "../model/clauseLevels.ts";
import { countedBands } from "../model/countedBands.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { Scale } from "../model/scale.ts";
import type { ClaimCheck } from "../model/score.ts";
import { usualScales } from "../model/usualScales.ts";
import { rowsByClause } from "../score/rowsByClause.ts";
import { scopeTest } from "../score/scope.ts";
import { auditFigure } from "./auditFigure.ts";
import { ownSearch } from "./own/ownSearch.ts";
import { ratingValues } from "./own/ratingValues.ts";
import { statedNumber } from "./statedNumber.ts";

/** What a claim is audited with: the plan, the assessment that holds it, its scale and a method. */
export interface ClaimInput {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly scale: Scale | null;
  readonly method: Method;
  /** What the rows say of the claim; nothing more is tried where they give the figure. */
  readonly check?: ClaimCheck | null;
  /** Instead of the usual scales and the levels of the method. */
  readonly scales: readonly AuditScale[] | null;
  /** Instead of all rules. */
  readonly roundings: readonly RoundingRule[] | null;
}

/**
 * Where the rows give the figure, that is the answer. Else the claim is audited with the method's bands, with its levels among
 * the scales, and with the sizes of the plan's directions in scope if they add up to the clauses that the claim states; and
 * against what the plan's own bodies, activities, raters and weights can give under the method (`ownSearch`). Counts of a band
 * that the method does not have are named in `untested`.
 *
 * @example
 * const counts = new Map([["full", 10], ["under-half", 2]]);
 * const claim = { figure: "72.22", percent: parseFraction("72.22"), clauses: 21, counts, source: null };
 * const { explanations } = auditClaim(claim, { ...inputOf(own), scales: null, roundings: null });
 * explanations.some(({ clauses, solutions }) => clauses === 18 && solutions.count === 1n) // true
 */
export function auditClaim(claim: Claim, input: ClaimInput): FigureAudit {
  const { plan, assessment, method, check = null } = input;
  const rows = rowsByClause(assessment.ratings);
  const isInScope = scopeTest(assessment, rows);
  const clauses = clausesOf(plan).filter(({ id }) => isInScope(id));
  const question = questionOf(claim, input, clauses);
  if (check !== null && check.verdict.startsWith("reproduced")) return reproduced(question, check);
  const bands = bandsOrStatuses(method, input.scale) ?? [...claim.counts.keys()];
  const unknown = [...claim.counts.keys()].filter((id) => !bands.includes(id));
  const remarks: AuditRemark[] = unknown.map((band) => ({ id: "unknown-band", params: { band } }));
  const audit = auditFigure(question);
  // Without clauses, or with none in scope, nothing of the plan itself can be searched.
  if (plan.totals !== undefined || clauses.length === 0)
    return { ...audit, untested: [...audit.untested, ...remarks] };
  // What a method without figures can give was not searched: there is nothing to search, and nothing that it rules out.
  if (method.countsOnly)
    return {
      ...audit,
      verdict: audit.verdict === "impossible" ? "unsettled" : audit.verdict,
      untested: [...audit.untested, ...remarks],
    };
  const own = ownSearch(
    {
      plan,
      clauses,
      method,
      table: assessment.ratings,
      rowsOf: (clause) => rows.map(clause, (row) => row),
      ratings: ratingValues(method, input.scale, assessment.ratings),
    },
    statedNumber(question),
    question.roundings.flatMap((rule) => unround(claim.figure, rule) ?? []),
  );
  // Of the plan itself the weights are known.
  const untested = audit.untested.filter(({ id }) => id !== "weights-unknown" || own.extent !== "complete");
  return { ...withOwn(audit, own), untested: [...untested, ...remarks] };
}

function questionOf(claim: Claim, input: ClaimInput, clauses: readonly Clause[]): FigureQuestion {
  const { plan, assessment, method } = input;
  const known = plan.totals?.clauses ?? clauses.length;
  const planned = claim.clauses === null && known > 0 ? known : null;
  const most = claim.clauses ?? planned ?? clausesOf(plan).length;
  const sizes = directionSizes(plan, clauses);
  const comparable = sizes.length > 1 && sizes.reduce((total, size) => total + size, 0) === most;
  return {
    figure: claim.figure,
    of: fraction(100),
    clauses: claim.clauses,
    planned,
    most: Math.max(1, most),
    units: null,
    bands: countedBands(method, claim.counts),
    scales: input.scales ?? scalesOf(assessment, method),
    roundings: input.roundings ?? roundingRules,
    directionSizes: comparable ? sizes : null,
  };
}

/** Nothing is tried: the rows are the explanation. */
const reproduced = (question: FigureQuestion, { verdict, clauses }: ClaimCheck): FigureAudit => ({
  question,
  verdict: "reproduced",
  counted: verdict === "reproduced-under" ? null : (clauses?.counted ?? null),
  bounds: [],
  fits: [],
  explanations: [],
  impossible: [],
  own: null,
  contradictions: [],
  untested: [],
});

/** A figure is impossible only where all that the method can give was searched, too. */
function withOwn(audit: FigureAudit, own: OwnSearch): FigureAudit {
  const { verdict, question } = audit;
  if (verdict === "possible" || verdict === "possible-on-some-scales") return { ...audit, own };
  const stated = statedNumber(question);
  const fits = stated === null ? own.clauses.length > 0 : own.clauses.includes(stated);
  if (fits) return { ...audit, own, verdict: "possible-in-plan" };
  if (verdict === "possible-otherwise") return { ...audit, own };
  if (own.clauses.length > 0) return { ...audit, own, verdict: "possible-in-plan" };
  return { ...audit, own, verdict: own.extent === "complete" ? verdict : "unsettled" };
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
const directionSizes = (plan: Plan, inScope: readonly Clause[]): number[] => {
  const counted = new Set(inScope);
  return plan.directions
    .map(({ clauses }) => clauses.filter((clause) => counted.has(clause)).length)
    .filter((size) => size > 0);
};
