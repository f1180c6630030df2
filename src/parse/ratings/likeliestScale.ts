// A ratings table, and scales → the scale in which its statuses are most probably written.
import type { Located } from "../../model/place.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";
import { isDashes } from "../../text/isDashes.ts";
import { suggester } from "../../text/suggest.ts";

/**
 * The scale that knows most of the table's statuses; among equals one of the user's own before a shipped one, then the
 * first. `null` where there are no statuses, or no scale knows a single one of them.
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
    const isOwn = scale.source.startsWith("bundled:") ? 0 : 1;
    return { scale, isOwn, count: understood.length + slips / (statuses.length + 1) };
  });
  const best = known.reduce<(typeof known)[number] | null>(
    (first, item) =>
      first === null || item.count > first.count || (item.count === first.count && item.isOwn > first.isOwn)
        ? item
        : first,
    null,
  );
  const isForeign = best?.count === 0 && statuses.some((status) => !gaps.has(status) && !isDashes(status));
  return best === null || isForeign ? null : best.scale;
}
