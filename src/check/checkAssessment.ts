// An assessment and its plan → references that lead nowhere, and claims that their own counts exclude.
import type { Assessment, Claim } from "../model/assessment.ts";
import { claimsOf } from "../model/claimsOf.ts";
import { clausesOf } from "../model/clauses.ts";
import { bandsOrStatuses } from "../model/bandsOrStatuses.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { suggest, suggester } from "../text/suggest.ts";
import { isUnread } from "../model/unread.ts";
import { checkAssessor } from "./checkAssessor.ts";
import { checkDates } from "./checkDates.ts";
import { checkRound } from "./checkRound.ts";
import { duplicateIds } from "./duplicateIds.ts";
import { impossibleByCounts } from "./impossibleByCounts.ts";
import { meantClause } from "./meantClause.ts";
import { ratingsOfTotals } from "./ratingsOfTotals.ts";
import { statementProblems } from "./statementProblems.ts";

/**
 * What in an assessment does not fit its plan and method: clauses of the scope and sources of claims that the plan
 * does not have (NAP315, NAP305), clauses that the scope names twice (NAP301), bands that the method does not have
 * (NAP201), counts that do not add up (NAP502) or exclude the figure (NAP503); what `checkAssessor`, `checkRound` and `checkDates` find, and what
 * `statementProblems` finds in its claims; and ratings of a plan of totals (NAP247).
 *
 * @param plan `null` where it has errors of its own: what it would know is then not missed
 * @param method `null` where there is none: bands and counts are then not checked
 * @param scale whose statuses stand in the place of bands under a method without values
 * @example
 * // 86 over three clauses, of which one is under half: at most (50 + 100 + 100) / 3.
 * const counts = new Map([["under-half", 1]]);
 * const claims = [{ figure: "86", percent: fraction(86), clauses: 3, counts, source: null }];
 * const [{ code, params }] = checkAssessment({ ...own, value: { ...own.value, claims } }, plan.value, halves.value);
 * [code, params.high] // ["NAP503", "83.33"]
 */
export function checkAssessment(
  assessment: Located<Assessment>,
  plan: Plan | null,
  method: Method | null,
  scale: Scale | null = null,
): Problem[] {
  const sourceProblems = plan === null ? () => [] : unknownSources(assessment, plan);
  const bands = method === null ? null : bandsOrStatuses(method, scale);
  const bandProblems = bands === null ? () => [] : unknownBands(assessment, bands);
  // Counts say something of a percent of the whole alone.
  const headlines = new Map(assessment.value.claims.map((claim, at) => [claim.index ?? at, claim]));
  const excluded = (index: number, known: Method): Problem[] => {
    const claim = headlines.get(index);
    return claim === undefined
      ? []
      : impossibleByCounts(claim, (key) => assessment.at(["claims", index, key]), known);
  };
  return [
    ...checkAssessor(assessment, plan),
    ...checkRound(assessment, plan),
    ...checkDates(assessment.value, plan),
    ...repeatedScope(assessment),
    ...(plan === null || plan.totals !== undefined ? [] : unknownScope(assessment, plan)),
    ...claimsOf(assessment.value).flatMap((claim) => [
      ...sourceProblems(claim, claim.index),
      ...bandProblems(claim, claim.index),
      ...(method === null ? [] : excluded(claim.index, method)),
    ]),
    ...ratingsOfTotals(assessment, plan),
    ...statementProblems(assessment, plan, method, scale),
  ];
}

function repeatedScope(assessment: Located<Assessment>): Problem[] {
  const { scope } = assessment.value;
  if (typeof scope === "string") return [];
  const items = scope.map((id, index) => ({ id, path: ["scope", index] }));
  return duplicateIds(
    assessment,
    "clause",
    items.filter(({ id }) => !isUnread(id)),
  );
}

function unknownScope(assessment: Located<Assessment>, plan: Plan): Problem[] {
  const { scope } = assessment.value;
  if (typeof scope === "string") return [];
  const known = clausesOf(plan).map(({ id }) => id);
  const ids = new Set(known);
  const meant = meantClause(known);
  return scope.flatMap((id, index) => {
    if (ids.has(id) || isUnread(id)) return [];
    const suggestion = meant(id);
    const params = { id, plan: plan.id, from: known[0] ?? "", to: known.at(-1) ?? "" };
    return [
      problem(
        "NAP315",
        assessment.at(["scope", index]),
        suggestion === null ? params : { ...params, suggestion },
      ),
    ];
  });
}

function unknownSources(
  assessment: Located<Assessment>,
  plan: Plan,
): (claim: Pick<Claim, "source">, index: number) => Problem[] {
  const known = plan.sources.map(({ id }) => id);
  const ids = new Set(known);
  const meant = suggester(known);
  return ({ source }, index) => {
    if (source === null || ids.has(source)) return [];
    const suggestion = meant(source);
    return [
      problem("NAP305", assessment.at(["claims", index, "source"]), {
        id: source,
        known,
        ...(suggestion === null ? {} : { suggestion }),
      }),
    ];
  };
}

/** A band of a table of claims is told once: it is the name of a column. */
function unknownBands(
  assessment: Located<Assessment>,
  allowed: readonly string[],
): (claim: Pick<Claim, "counts">, index: number) => Problem[] {
  const ids = new Set(allowed);
  const told = new Set<string>();
  return ({ counts }, index) =>
    [...counts.keys()].flatMap((key) => {
      if (ids.has(key)) return [];
      const at = assessment.at(["claims", index, "counts", key]);
      const column = JSON.stringify([at.source, key]);
      if (at.row !== undefined && told.has(column)) return [];
      told.add(column);
      const suggestion = suggest(key, allowed);
      const params = { key, allowed, ...(suggestion === null ? {} : { suggestion }) };
      return [problem("NAP201", at, params)];
    });
}
