// A clause as it is for a body, and the day → what is to be asked about it.
import { isZero, one, equal } from "../../math/fraction.ts";
import type { BodyClause, BodyQuestion } from "../../model/pack.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { Score } from "../../model/score.ts";

/** At least one question each; those about a gap come alone. */
export function bodyQuestions(
  { figure, rows, clause }: BodyClause,
  { asOf, assessment: { ratings } }: Pick<Score, "asOf" | "assessment">,
): readonly BodyQuestion[] {
  if (figure === null) return ["rated-as-a-whole"];
  if (rows.length === 0 || figure.outcome === "unrated") return ["no-rating"];
  if (figure.outcome === "not-due" || figure.outcome === "not-applicable") return [figure.outcome];
  const isStatus = figure.reasons.some(({ id }) => id === "status-only");
  if (figure.outcome === "insufficient" && !isStatus) return ["insufficient"];
  const isComplete = figure.value !== null && equal(figure.value, one);
  const isOver = asOf !== null && clause.window.end <= asOf;
  const isDoneLate = rows.some(({ row }) => (ratings.dates[row]?.earliest ?? "") > clause.window.end);
  const hasCause = rows.some(({ row }) => cellText(ratings, row, "cause") !== "");
  const lacksEvidence = rows.some(
    ({ hasEvidence, result }) => !hasEvidence && (result.value === null ? isStatus : !isZero(result.value)),
  );
  const asked: BodyQuestion[] = [
    ...(lacksEvidence ? ["no-evidence" as const] : []),
    ...(figure.value !== null && !isComplete && isOver ? ([hasCause ? "late" : "late-why"] as const) : []),
    ...(isComplete && isDoneLate && !hasCause ? ["done-late" as const] : []),
  ];
  return asked.length === 0 ? ["confirm"] : asked;
}
