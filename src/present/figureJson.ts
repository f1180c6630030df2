// A figure → its form in the JSON contract.
import { toPercent } from "../math/toPercent.ts";
import type * as z from "zod";
import { fraction, toText, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Rounding } from "../model/method.ts";
import type { Figure, StatusTally } from "../model/score.ts";
import { coverageText } from "./coverage.ts";
import type { figureSchema } from "./figureSchema.ts";
import { percentText } from "./percentText.ts";
import { reasonsText } from "./reasonText.ts";
import type { Words } from "./words/words.ts";

/** `exact` in percent units and lowest terms, `percent` rounded; both `null` unless the outcome is `scored`. */
export const figureJson = (
  figure: Figure,
  rounding: Rounding,
  words: Words,
): z.infer<typeof figureSchema> => ({
  outcome: figure.outcome,
  exact: figure.value === null ? null : toText(toPercent(figure.value)),
  percent: figure.value === null ? null : percentText(figure.value, rounding),
  numerator: toText(figure.numerator),
  denominator: toText(figure.denominator),
  scored: figure.scored,
  counted: figure.counted,
  eligible: figure.eligible,
  inScope: figure.inScope,
  total: figure.total,
  coverage: coverageText(figure, rounding),
  reason: reasonsText(figure.reasons, words),
  ...(figure.statuses === undefined ? {} : { statuses: statusesJson(figure, figure.statuses, rounding) }),
});

function statusesJson(
  { scored, inScope }: Figure,
  { levels, several }: StatusTally,
  rounding: Rounding,
): NonNullable<z.infer<typeof figureSchema>["statuses"]> {
  const shareOf = (count: number, whole: number): string | null =>
    whole === 0 ? null : percentText(fraction(count, whole), rounding);
  const counted = (count: number) => ({
    count,
    ofScored: shareOf(count, scored),
    ofInScope: shareOf(count, inScope),
  });
  return {
    levels: levels.map(({ status, count }) => ({ status, ...counted(count) })),
    several: counted(several),
  };
}

/** An exact number as text, `null` for none. */
export const exactOrNull = (value: Fraction | null): string | null => (value === null ? null : toText(value));

/** A number as decimal text, for tables that are added up; `null` for none. */
export const roundedOrNull = (value: Fraction | null, { decimals, mode }: Rounding): string | null =>
  value === null ? null : roundToText(value, decimals, mode);
