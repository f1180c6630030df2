// A method, a scale and a table → what one rating can be worth.
import { compareFractions, equal, fraction, one, smaller, zero, type Fraction } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { valuesOn } from "../../model/valuesOn.ts";

const wholePercents = Array.from({ length: 101 }, (_, percent) => fraction(percent, 100));

/**
 * The values of the levels; every whole percent where the table has whole percents; each of them also as the rule for missing
 * evidence makes it.
 *
 * @returns 0 to 1, ascending; `null` if the table has finer percents or measured values: a rating can then be anything
 */
export function ratingValues(
  { values, percent, treat }: Method,
  scale: Scale | null,
  table: RatingTable,
): Fraction[] | null {
  const levels = scale === null ? [] : [...(valuesOn({ values }, scale)?.values.values() ?? [])];
  const percents = table.percents.flatMap((share) => (share === null ? [] : [share]));
  const isMeasured = table.values.some((value) => value !== null);
  if (percent !== "full-only" && (isMeasured || percents.some((share) => !isWhole(share)))) return null;
  const given =
    percents.length === 0 && !isMeasured
      ? levels
      : [...levels, ...(percent === "full-only" ? [zero, one] : percent === "refuse" ? [] : wholePercents)];
  const evidence = treat.noEvidence;
  const all =
    evidence === "zero"
      ? [zero, ...given]
      : typeof evidence === "object"
        ? [...given, ...given.map((value) => smaller(value, evidence.cap))]
        : given;
  return all
    .toSorted(compareFractions)
    .filter((value, at, sorted) => at === 0 || !equal(value, sorted[at - 1] ?? one));
}

const isWhole = ({ d }: Fraction): boolean => 100n % d === 0n;
