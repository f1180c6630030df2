// The rows of one clause → its value, with every step on the way.
import { one, type Fraction } from "../math/fraction.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { Part, StepResult } from "../model/score.ts";
import { groupBy } from "../model/groupBy.ts";
import { combine, combineMajority, combineWeighted, treatUnratedParts } from "./combine.ts";
import { without } from "./stepResult.ts";

/** A row that was read: the least part, what it rates, and what it is worth after the rule for missing evidence. */
export interface RatedRow extends Part {
  readonly level: "row";
  readonly row: number;
  readonly activity: string;
  readonly body: string;
}

export type ClauseRules = Pick<Method, "within"> & {
  readonly unratedPart: Method["treat"]["unratedPart"];
  /** Of the plan's bodies; a body that is not among them weighs 1. Needed where bodies are weighted. */
  readonly bodyWeights?: ReadonlyMap<string, Fraction>;
};

/** The parts of a method that affect a single clause, with what they need of the plan. */
export const clauseRules = ({ within, treat }: Method, plan: Plan): ClauseRules => ({
  within,
  unratedPart: treat.unratedPart,
  ...(within.bodies === "weighted"
    ? { bodyWeights: new Map(plan.bodies.map(({ id, weight }) => [id, weight])) }
    : {}),
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
  const parts = [...rated, ...missing];
  const rule = rules.within.activities;
  if (rule !== "weighted")
    return step("clause", clause.id, parts, rules.unratedPart, (counted) => combine(counted, rule));
  const weights = new Map(clause.activities.map(({ id, weight }) => [id, weight]));
  return step("clause", clause.id, weighed(parts, weights), rules.unratedPart, combineByWeight);
}

/** The nameless part stands for the whole, and has no weight. */
const weighed = (parts: readonly Part[], weights: ReadonlyMap<string, Fraction>): Part[] =>
  parts.map((part) => (part.id === "" ? part : { ...part, weight: weights.get(part.id) ?? one }));

const combineByWeight = (parts: readonly Part[]): StepResult =>
  combineWeighted(parts, ({ weight }) => weight ?? one);

function rateActivity(clause: Clause, activity: string, rows: readonly RatedRow[], rules: ClauseRules): Part {
  const byBody = groupBy(rows, (row) => row.body);
  const rated = [...byBody].map(([body, own]) => rateBody(body, own, rules));
  const missing = byBody.has("") ? [] : unratedParts("body", responsibleBodies(clause), byBody);
  const parts = [...rated, ...missing];
  if (rules.within.bodies === "weighted") {
    const weights = rules.bodyWeights ?? new Map<string, Fraction>();
    return step("activity", activity, weighed(parts, weights), rules.unratedPart, combineByWeight);
  }
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
  // Rows that were counted stand for so many bodies, each of which has one of every row.
  const [first] = rows;
  const count = first?.count;
  const own = count === undefined ? rows : rows.map((row) => ({ ...row, count: 1 }));
  const rated = step("body", body, own, "exclude", (counted) =>
    typeof raters === "object" ? combineMajority(counted, raters.share) : combine(counted, raters),
  );
  return count === undefined ? rated : { ...rated, count };
}

/** With one rater, every rule for raters gives that rater's value. */
const passOn = (body: string, { result, credit, count }: RatedRow, parts: readonly Part[]): Part => ({
  level: "body",
  id: body,
  result,
  credit,
  parts,
  ...(count === undefined ? {} : { count }),
  row: null,
  given: null,
});

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
