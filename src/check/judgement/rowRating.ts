// The rows of a table, their scale and plan → how far each is said to be.
import {
  compareFractions,
  fraction,
  one,
  subtract,
  multiply,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { GapStatus } from "../../model/outcome.ts";
import type { Indicator, Plan } from "../../model/plan.ts";
import { cellText, type RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";

/** `gap`: there is no rating, and why; `unknown`: nothing says how far it is. */
export type RowRating =
  | {
      readonly kind: "rated";
      readonly written: string;
      readonly isComplete: boolean;
      readonly isHalf: boolean;
    }
  | { readonly kind: "gap"; readonly gap: GapStatus }
  | { readonly kind: "unknown"; readonly written: string };

/**
 * As the row itself says, whatever a method makes of it: the best level of its scale, 100 %, or the target of its indicator is
 * complete; the upper half of them is at least half. A percent counts before a status.
 *
 * @example rowRating(own.value.ratings, scale.value, plan.value)(0).kind // "rated"
 */
export function rowRating(
  table: RatingTable,
  scale: Scale | null,
  plan: Plan | null,
): (row: number) => RowRating {
  const names = statusNames(scale);
  const best = (scale?.levels.length ?? 0) - 1;
  const indicators = indicatorsOf(plan);
  return (row) => {
    const status = cellText(table, row, "status");
    const meaning = status === "" ? undefined : names.get(fold(status));
    if (table.isLeftOut(row) || table.isBlank(row)) return { kind: "gap", gap: "unrated" };
    if (meaning !== undefined && "gap" in meaning) return { kind: "gap", gap: meaning.gap };
    const percent = table.percents[table.column.percent.numbers[row] ?? 0] ?? null;
    if (percent !== null)
      return rated(status === "" ? cellText(table, row, "percent") : status, percent, one);
    if (meaning !== undefined)
      return rated(status, fraction(meaning.rank), fraction(Math.max(best, 1)), best === 0);
    const written = status === "" ? cellText(table, row, "value") : status;
    const value = table.values[table.column.value.numbers[row] ?? 0] ?? null;
    const indicator = indicators.get(
      `${cellText(table, row, "clause")}\n${cellText(table, row, "activity")}`,
    );
    if (value === null || indicator === undefined) return { kind: "unknown", written };
    const way = subtract(indicator.target, indicator.baseline);
    const done = subtract(value, indicator.baseline);
    // A target below the baseline is reached from above.
    const isDown = compareFractions(way, zero) < 0;
    return isDown ? rated(written, negative(done), negative(way)) : rated(written, done, way);
  };
}

const rated = (written: string, done: Fraction, whole: Fraction, isOnlyLevel = false): RowRating => ({
  kind: "rated",
  written,
  isComplete: isOnlyLevel || compareFractions(done, whole) >= 0,
  isHalf: isOnlyLevel || compareFractions(multiply(done, fraction(2)), whole) >= 0,
});

const negative = (value: Fraction): Fraction => subtract(zero, value);

const indicatorsOf = (plan: Plan | null): ReadonlyMap<string, Indicator> =>
  new Map(
    (plan === null ? [] : clausesOf(plan)).flatMap(({ id, activities }) =>
      activities.flatMap((activity) =>
        activity.indicator === null ? [] : [[`${id}\n${activity.id}`, activity.indicator] as const],
      ),
    ),
  );
