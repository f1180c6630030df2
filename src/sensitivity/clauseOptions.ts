// A clause, its rows with what they could be instead, and sources of doubt → all that the clause can come to.
import type { Fraction } from "../math/fraction.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { StepResult } from "../model/score.ts";
import type { UnknownSource } from "../model/sensitivity.ts";
import { groupBy } from "../model/groupBy.ts";
import { rateClause, type ClauseRules, type RatedRow } from "../score/rateClause.ts";
import { scored } from "../score/stepResult.ts";
import { combined, distinct, only, worse, type Option, type Options } from "./choices.ts";

/** A row, and what it is worth under each of its other statuses. */
export interface DoubtedRow {
  readonly rated: RatedRow;
  readonly others: readonly StepResult[];
}

/** The least and the greatest value that the method gives. */
export interface ValueRange {
  readonly least: Fraction;
  readonly greatest: Fraction;
}

export interface ClauseUnknowns {
  readonly plan: Plan;
  readonly rules: ClauseRules;
  readonly range: ValueRange;
  /** Bodies that stand for several. */
  readonly groups: ReadonlySet<string>;
}

/**
 * What the clause can come to before `eligible` and `treat`: its rows pass through raters, bodies and activities step by step,
 * and at each step all combinations of what the parts can be are tried.
 */
export function clauseOptions(
  clause: Clause,
  rows: readonly DoubtedRow[],
  sources: ReadonlySet<UnknownSource>,
  unknowns: ClauseUnknowns,
): Options {
  const hasRatings = rows.some(({ rated }) => rated.result.outcome === "scored");
  const fills = sources.has("part") && hasRatings;
  const asked: Asked = { clause, sources, fills, ...unknowns };
  const byActivity = groupBy(rows, ({ rated }) => rated.activity);
  const rated = [...byActivity].map(([activity, own]) => ({
    id: activity,
    options: activityOptions(own, asked),
  }));
  const missing =
    !fills || byActivity.size === 0 || byActivity.has("")
      ? []
      : clause.activities
          .filter(({ id }) => !byActivity.has(id))
          .map(({ id }) => ({ id, options: unknown(asked) }));
  const parts = [...rated, ...missing];
  return combined(
    parts.map(({ options }) => options),
    (results) =>
      rateClause(
        clause,
        results.map((result, at) => rowOf(result, parts[at]?.id ?? "", "")),
        unknowns.rules,
      ).result,
    true,
  );
}

interface Asked extends ClauseUnknowns {
  readonly clause: Clause;
  readonly sources: ReadonlySet<UnknownSource>;
  /** Whether parts that nobody rated take a value. */
  readonly fills: boolean;
}

const unknown = ({ range }: Asked): Options => ({
  list: distinct([range.least, range.greatest].map((value) => ({ result: scored(value), turned: [] }))),
  completeness: "extremes",
});

/** A part that nobody rated takes any value; all else stays what it is. */
function filled(options: Options, asked: Asked): Options {
  if (!asked.fills || options.list.every(({ result }) => result.outcome !== "unrated")) return options;
  const list = options.list.flatMap((option): Option[] =>
    option.result.outcome === "unrated"
      ? unknown(asked).list.map(({ result }) => ({ result, turned: option.turned }))
      : [option],
  );
  return { list: distinct(list), completeness: worse(options.completeness, "extremes") };
}

function activityOptions(rows: readonly DoubtedRow[], asked: Asked): Options {
  const { clause, rules } = asked;
  const byBody = groupBy(rows, ({ rated }) => rated.body);
  const rated = [...byBody].map(([body, own]) => ({
    id: body,
    options: filled(bodyOptions(own, asked), asked),
  }));
  const missing =
    !asked.fills || byBody.has("")
      ? []
      : responsibleBodies(clause)
          .filter((body) => !byBody.has(body))
          .map((id) => ({ id, options: unknown(asked) }));
  const parts = [...rated, ...missing];
  const whole = { ...clause, activities: [] };
  const options = combined(
    parts.map(({ options: own }) => own),
    (results) =>
      rateClause(
        whole,
        results.map((result, at) => rowOf(result, "", parts[at]?.id ?? "")),
        rules,
      ).result,
    true,
  );
  return asked.sources.has("group") ? withGroups(options, parts, asked) : options;
}

/**
 * A body that stands for several may weigh more without end: the activity then comes to what that body alone comes to. Only rules that
 * weigh bodies know of it.
 */
function withGroups(
  options: Options,
  parts: readonly { readonly id: string; readonly options: Options }[],
  { clause, rules, groups }: Asked,
): Options {
  const { bodies } = rules.within;
  if (bodies === "min" || bodies === "max" || bodies === "median") return options;
  const weighs = (id: string): boolean => groups.has(id) && (bodies !== "lead" || clause.lead.includes(id));
  if (options.list.every(({ result }) => result.value === null)) return options;
  const alone: Option[] = parts.flatMap(({ id, options: own }) =>
    weighs(id) ? own.list.filter(({ result }) => result.value !== null) : [],
  );
  return { ...options, list: distinct([...options.list, ...alone]) };
}

function bodyOptions(rows: readonly DoubtedRow[], { clause, sources, rules }: Asked): Options {
  const parts = rows.map(({ rated, others }): Options =>
    sources.has("doubt")
      ? {
          list: distinct([
            { result: rated.result, turned: [] },
            ...others.map((result) => ({ result, turned: [rated.row] })),
          ]),
          completeness: "complete",
        }
      : only(rated.result),
  );
  const bare: Clause = { ...clause, lead: [], partners: [], bodies: [], activities: [] };
  return combined(
    parts,
    (results) =>
      rateClause(
        bare,
        results.map((result, at) => ({ ...rowOf(result, "", ""), id: rows[at]?.rated.id ?? "" })),
        rules,
      ).result,
    typeof rules.within.raters !== "object",
  );
}

const rowOf = (result: StepResult, activity: string, body: string): RatedRow => ({
  level: "row",
  id: "",
  result,
  credit: result.value,
  parts: [],
  row: 0,
  given: null,
  activity,
  body,
});
