// Rows of a score that rate one thing → what they say of it together.
import { equal, type Fraction } from "../../math/fraction.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { GapStatus } from "../../model/outcome.ts";
import type { Score } from "../../model/score.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";

/**
 * A level of the scale by its rank, 0 the worst; a share; that there is nothing to rate; or something that is none of these by
 * itself: several levels, a measured value, a word that no scale knows.
 */
export type UnitRating =
  | { readonly rank: number }
  | { readonly share: Fraction }
  | { readonly gap: GapStatus }
  | { readonly mixed: true };

const mixed: UnitRating = { mixed: true };

/** The order in which gaps count where there is nothing else, as in scoring. */
const gapOrder = ["not-due", "unrated", "not-applicable"] as const;

/**
 * Rows without a value are set aside first, as in scoring; of the others all have to say the same.
 *
 * @param rows one or more
 */
export function unitRating(score: Score, rows: readonly number[]): UnitRating {
  const ratings = rows.map((row) => rowRating(score, row));
  const gaps = ratings.flatMap((rating) => ("gap" in rating ? [rating.gap] : []));
  const [first, ...others] = ratings.filter((rating) => !("gap" in rating));
  if (first === undefined) return { gap: gapOrder.find((gap) => gaps.includes(gap)) ?? "unrated" };
  return others.every((other) => isSame(first, other)) ? first : mixed;
}

function isSame(one: UnitRating, other: UnitRating): boolean {
  if ("rank" in one) return "rank" in other && one.rank === other.rank;
  return "share" in one && "share" in other && equal(one.share, other.share);
}

function rowRating({ scale, assessment: { ratings } }: Score, row: number): UnitRating {
  if (ratings.isBlank(row) || ratings.isLeftOut(row)) return { gap: "unrated" };
  if (cellText(ratings, row, "value") !== "") return mixed;
  if (cellText(ratings, row, "percent") !== "") {
    const share = ratings.percents[ratings.column.percent.numbers[row] ?? 0] ?? null;
    return share === null ? mixed : { share };
  }
  const meaning = statusNames(scale).get(fold(cellText(ratings, row, "status")));
  if (meaning === undefined) return mixed;
  return "rank" in meaning ? { rank: meaning.rank } : { gap: meaning.gap };
}
