// An assessment as written, and its rows → an assessment with exact claims and days.
import type { Assessment, AssessmentText, Claim } from "../model/assessment.ts";
import type { Located, Path, Place } from "../model/place.ts";
import { lengthFault } from "../text/longNumeral.ts";
import type { Problem } from "../model/problem.ts";
import { isUnread } from "../model/unread.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { zero } from "../math/fraction.ts";
import { parseFigure } from "./figure.ts";
import { createReader, type Reader } from "./reader.ts";

/**
 * The assessment with exact claims, days in full, and its ratings. What cannot be read is a problem, and stands as
 * `null`, the figure of a claim as 0. Plan, scale and method stay names.
 *
 * @param text as `parseDocument` gives it
 * @param ratings the table of a rating reader
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
): { assessment: Located<Assessment>; problems: Problem[] } {
  const reader = createReader(at);
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
    period: text.period === undefined ? null : reader.period(text.period, ["period"]),
    ...(text.round === undefined ? {} : { round: text.round }),
    ...(text.series === undefined ? {} : { series: text.series }),
    asOf: text["as-of"] === undefined ? null : reader.day(text["as-of"], ["as-of"]),
    scope: text.scope ?? "plan",
    scale: text.scale ?? null,
    method: text.method ?? null,
    claims: (text.claims ?? []).map((claim, index) => toClaim(reader, claim, ["claims", index])),
    ratings,
  };
  return { assessment: { source, value: assessment, at }, problems: reader.problems };
}

function toClaim(reader: Reader, text: NonNullable<AssessmentText["claims"]>[number], path: Path): Claim {
  const { figure, percent } = parseFigure(text.figure);
  if (percent === null)
    reader.report("NAP210", [...path, "figure"], {
      written: text.figure,
      expected: "figure",
      ...lengthFault(text.figure),
    });
  return {
    figure: isUnread(text.figure) ? "?" : figure,
    percent: percent ?? zero,
    clauses: text.clauses === undefined ? null : Number(text.clauses),
    counts: new Map(Object.entries(text.counts ?? {}).map(([band, count]) => [band, Number(count)])),
    source: text.source ?? null,
  };
}
