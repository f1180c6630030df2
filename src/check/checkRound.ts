// An assessment and its plan → a round that the plan does not have, and a day outside of it.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber } from "../model/ratingTable.ts";
import { roundBefore } from "../model/roundBefore.ts";
import { suggest } from "../text/suggest.ts";

/**
 * NAP704 for a round that the plan does not have, where it has any; NAP705 for an as-of day that is not after the round before and
 * up to the round's own, or to the last day on which its reports come in; NAP707 for a series without a round.
 *
 * @example checkRound(own, plan.value) // []
 */
export function checkRound(assessment: Located<Assessment>, plan: Plan | null): Problem[] {
  const { round: id, series, asOf, ratings } = assessment.value;
  if (id === undefined)
    return series === undefined ? [] : [problem("NAP707", assessment.at(["series"]), { series })];
  if (plan === null || plan.rounds.length === 0) return [];
  const round = plan.rounds.find((item) => item.id === id);
  if (round === undefined) {
    const known = plan.rounds.map((item) => item.id);
    const suggestion = suggest(id, known);
    const isOfRows = ratings.rows > 0 && ratings.column.round.names.length > 1;
    return [
      problem("NAP704", isOfRows ? ratings.place(0, "round") : assessment.at(["round"]), {
        id,
        known,
        ...(isOfRows ? { rows: ratings.rows, row: rowNumber(ratings, 0) } : {}),
        ...(suggestion === null ? {} : { suggestion }),
      }),
    ];
  }
  if (asOf === null || round.asOf === null) return [];
  const from = roundBefore(plan, round)?.asOf ?? null;
  const to = round.reports !== null && round.reports.end > round.asOf ? round.reports.end : round.asOf;
  return asOf <= to && (from === null || asOf > from)
    ? []
    : [
        problem("NAP705", assessment.at(["as-of"]), {
          round: id,
          asOf,
          ...(from === null ? {} : { from }),
          to,
        }),
      ];
}
