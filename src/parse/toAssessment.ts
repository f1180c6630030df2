// An assessment as written, and its rows → an assessment with exact claims and days.
import type { Assessment, AssessmentText } from "../model/assessment.ts";
import type { Located, Path, Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { isUnread } from "../model/unread.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { plainClaims, type ReadClaims } from "./claims/plainClaims.ts";
import { createReader } from "./reader.ts";

/**
 * The assessment with exact claims, days in full, and its ratings. What cannot be read is a problem, and stands as
 * `null`, the figure of a claim as 0. Plan, scale and method stay names.
 *
 * @param text as `parseDocument` gives it
 * @param ratings the table of a rating reader
 * @param readClaims reads what is claimed; plain percents of the whole alone unless given
 * @example
 * const { table } = createRatingReader({ keepTexts: false }).finish();
 * const text = { id: "ngo", plan: "small", "as-of": "2020", claims: [{ figure: "72,22 %" }] };
 * const { value } = toAssessment("ngo.yaml", text, table, () => startOf("ngo.yaml")).assessment;
 * [value.asOf, value.claims[0].figure, value.claims[0].percent] // ["2020-12-31", "72.22", fraction(3611, 50)]
 */
export function toAssessment(
  source: string,
  text: AssessmentText,
  ratings: RatingTable,
  at: (path: Path) => Place,
  readClaims: ReadClaims = plainClaims,
): { assessment: Located<Assessment>; problems: Problem[] } {
  const reader = createReader(at);
  const own = {
    period: text.period === undefined ? null : reader.period(text.period, ["period"]),
    asOf: text["as-of"] === undefined ? null : reader.day(text["as-of"], ["as-of"]),
  };
  const assessment: Assessment = {
    id: text.id,
    plan: text.plan,
    title: text.title ?? text.id,
    assessor: isUnread(text.assessor?.name) ? text.id : (text.assessor?.name ?? text.id),
    kind: text.assessor?.kind ?? null,
    of: text.of ?? null,
    interests: (text.interests ?? []).map(({ body, clauses, why }) => ({ body, clauses, why: why ?? null })),
    ...(text.interests === undefined ? {} : { statesInterests: true }),
    published: text.published ?? true,
    notice: text.notice ?? null,
    invented: text.invented ?? false,
    ...own,
    ...(text.round === undefined ? {} : { round: text.round }),
    ...(text.series === undefined ? {} : { series: text.series }),
    scope: text.scope ?? "plan",
    scale: text.scale ?? null,
    method: text.method ?? null,
    // The rows of a table that it names are put into its place before.
    ...readClaims(reader, typeof text.claims === "string" ? [] : (text.claims ?? []), own),
    ratings,
  };
  return { assessment: { source, value: assessment, at }, problems: reader.problems };
}
