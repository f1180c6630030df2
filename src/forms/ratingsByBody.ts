// The ratings of an assessment → by body and by clause and activity, what a form shows of them.
import { madeIn } from "../model/madeIn.ts";
import type { Assessment } from "../model/assessment.ts";
import { clausesOf } from "../model/clauses.ts";
import type { FormRating } from "../model/formRating.ts";
import type { GapStatus } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { cellText } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import { textIn } from "../model/textIn.ts";
import { fold } from "../text/fold.ts";

/** How statuses are shown. */
export interface Shown {
  readonly gaps: Readonly<Record<GapStatus, string>>;
  /** Languages, best first. */
  readonly preferred: readonly string[];
}

/** Body ("" where a row names none) → clause → activity ("" for the clause as a whole) → its ratings, each once. */
export type RatingsByBody = ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlyMap<string, readonly FormRating[]>>
>;

/** In one pass over the rows, whose order stays; rows that were left out are not there. */
export function ratingsByBody(
  plan: Plan,
  { ratings }: Assessment,
  scale: Scale | null,
  shown: Shown,
): RatingsByBody {
  const labels = labelsOf(scale, shown);
  const units = unitsOf(plan);
  const found = new Map<string, Map<string, Map<string, FormRating[]>>>();
  const known = new Set<string>();
  for (let row = 0; row < ratings.rows; row++) {
    if (ratings.isLeftOut(row)) continue;
    const text = (column: "body" | "clause" | "activity" | "status" | "percent" | "value"): string =>
      cellText(ratings, row, column);
    const [body, clause, activity, value] = [text("body"), text("clause"), text("activity"), text("value")];
    const unit = units.get(`${clause}\t${activity}`) ?? "";
    const rating: FormRating = {
      status: ratings.isBlank(row) ? shown.gaps.unrated : labels(text("status")),
      percent: text("percent"),
      value: value === "" || unit === "" ? value : `${value} ${unit}`,
      evidence: ratings.evidence(row) ?? "",
      note: ratings.note(row) ?? "",
    };
    const key = JSON.stringify([body, clause, activity, rating]);
    if (known.size === known.add(key).size) continue;
    const ofBody = madeIn(found, body, () => new Map<string, Map<string, FormRating[]>>());
    const ofClause = madeIn(ofBody, clause, () => new Map<string, FormRating[]>());
    madeIn(ofClause, activity, (): FormRating[] => []).push(rating);
  }
  return found;
}

/** A status as written → its label; a word that no scale knows stays as it is. */
function labelsOf(scale: Scale | null, { gaps, preferred }: Shown): (written: string) => string {
  const names = statusNames(scale);
  return (written) => {
    const meaning = written === "" ? undefined : names.get(fold(written));
    if (meaning === undefined) return written;
    return "gap" in meaning ? gaps[meaning.gap] : textIn(meaning.level.label, preferred) || meaning.level.id;
  };
}

/** Of the activities that are measured. */
function unitsOf(plan: Plan): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { id: clause, activities } of clausesOf(plan))
    for (const { id, indicator } of activities)
      if (indicator !== null) units.set(`${clause}\t${id}`, indicator.unit);
  return units;
}
