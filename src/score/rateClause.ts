// The rows of one clause → its value, with every step on the way.
import { fraction } from "../math/fraction.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Clause } from "../model/plan.ts";
import type { Part, StepResult } from "../model/score.ts";
import { groupBy } from "./groupBy.ts";
import { combine, combineMajority, combineWeighted, treatUnratedParts } from "./combine.ts";
import { without } from "./stepResult.ts";

/** A row that was read: the least part, what it rates, and what it is worth after the rule for missing evidence. */
export interface RatedRow extends Part {
  readonly level: "row";
  readonly row: number;
  readonly activity: string;
  readonly body: string;
}

export type ClauseRules = Pick<Method, "within"> & { readonly unratedPart: Method["treat"]["unratedPart"] };

/** The parts of a method that affect a single clause. */
export const clauseRules = ({ within, treat }: Method): ClauseRules => ({
  within,
  unratedPart: treat.unratedPart,
});

/**
 * Raters, then bodies, then activities: the rows of an (activity, body) become one value by the raters' rule,
 * these the activity's by the bodies' rule, and these the clause's by the activities' rule. At each step what
 * has no value is set aside, and responsible bodies and activities that nobody rated follow `unratedPart`.
 */
export function rateClause(clause: Clause, rows: readonly RatedRow[], rules: ClauseRules): Part {
  const byActivity = rows.every(({ activity }) => activity === "")
    ? new Map(rows.length === 0 ? [] : [["", rows]])
    : groupBy(rows, ({ activity }) => activity);
  const rated = [...byActivity].map(([activity, own]) => rateActivity(clause, activity, own, rules));
  const missing =
    byActivity.size === 0 || byActivity.has("")
      ? []
      : unratedParts(
          "activity",
          clause.activities.map(({ id }) => id),
          byActivity,
        );
  return step("clause", clause.id, [...rated, ...missing], rules.unratedPart, (parts) =>
    combineActivities(clause, parts, rules.within.activities),
  );
}

function rateActivity(clause: Clause, activity: string, rows: readonly RatedRow[], rules: ClauseRules): Part {
  const byBody = groupBy(rows, (row) => row.body);
  const rated = [...byBody].map(([body, own]) => rateBody(body, own, rules));
  const missing = byBody.has("") ? [] : unratedParts("body", responsibleBodies(clause), byBody);
  const parts = [...rated, ...missing];
  if (rules.within.bodies !== "lead" || byBody.has("")) {
    const rule = rules.within.bodies === "lead" ? "mean" : rules.within.bodies;
    return step("activity", activity, parts, rules.unratedPart, (counted) => combine(counted, rule));
  }
  const leads = parts.filter((part) => clause.lead.includes(part.id));
  const result = step("activity", activity, leads, rules.unratedPart, (counted) => combineLeads(counted));
  return {
    ...result,
    parts: [
      ...result.parts,
      ...parts.filter((part) => !leads.includes(part)).map((part) => ({ ...part, credit: null })),
    ],
  };
}

const combineLeads = (leads: readonly Part[]): StepResult =>
  leads.every((part) => part.result.outcome === "unrated")
    ? without("unrated", "no-lead-rated")
    : combine(leads, "mean");

function rateBody(body: string, rows: readonly RatedRow[], rules: ClauseRules): Part {
  const { raters } = rules.within;
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined) return passOn(body, only, rows);
  return step("body", body, rows, "exclude", (counted) =>
    typeof raters === "object" ? combineMajority(counted, raters.share) : combine(counted, raters),
  );
}

/** With one rater, every rule for raters gives that rater's value. */
const passOn = (body: string, { result, credit }: RatedRow, parts: readonly Part[]): Part => ({
  level: "body",
  id: body,
  result,
  credit,
  parts,
  row: null,
  given: null,
});

function combineActivities(
  clause: Clause,
  parts: readonly Part[],
  rule: Method["within"]["activities"],
): StepResult {
  if (rule !== "weighted") return combine(parts, rule);
  const weights = new Map(clause.activities.map(({ id, weight }) => [id, weight]));
  return combineWeighted(parts, (part) => weights.get(part.id) ?? fraction(1));
}

function step(
  level: Part["level"],
  id: string,
  parts: readonly Part[],
  unratedPart: ClauseRules["unratedPart"],
  rule: (parts: readonly Part[]) => StepResult,
): Part {
  const treated = treatUnratedParts(parts, unratedPart);
  const result = treated.refused ?? rule(treated.parts);
  return { level, id, result, credit: result.value, parts: treated.parts, row: null, given: null };
}

const unratedParts = (
  level: "activity" | "body",
  ids: readonly string[],
  rated: ReadonlyMap<string, unknown>,
): Part[] =>
  ids
    .filter((id) => !rated.has(id))
    .map((id) => ({
      level,
      id,
      result: without("unrated", "no-rating"),
      credit: null,
      parts: [],
      row: null,
      given: null,
    }));
