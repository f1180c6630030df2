// A ratings table, and scales → the scale in which its statuses are most probably written.
import type { Located } from "../../model/place.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";
import { suggester } from "../../text/suggest.ts";

/**
 * The scale that knows most of the table's statuses, the first among equals; `null` where there are no statuses.
 *
 * @example likeliestScale(own.value.ratings, [scale]).value.id // "steps"
 */
export function likeliestScale(
  { column }: RatingTable,
  scales: Iterable<Located<Scale>>,
): Located<Scale> | null {
  const statuses = column.status.names.slice(1).map(fold);
  if (statuses.length === 0) return null;
  const gaps = statusNames(null);
  const known = [...scales].map((scale) => {
    const names = statusNames(scale.value);
    const meant = suggester([...names.keys()].filter((name) => !gaps.has(name)));
    const unknown = statuses.filter((status) => !names.has(status));
    const understood = statuses.filter((status) => names.has(status) && !gaps.has(status));
    // A slip points to a scale too, if less than a status that is spelt right.
    const slips = unknown.filter((status) => meant(status) !== null).length;
    return { scale, count: understood.length + slips / (statuses.length + 1) };
  });
  return (
    known.reduce<(typeof known)[number] | null>(
      (best, item) => (best === null || item.count > best.count ? item : best),
      null,
    )?.scale ?? null
  );
}
