// An assessment's scale and a method → the least and the greatest value that a rating can have.
import { compareFractions, one, zero, type Fraction } from "../math/fraction.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { valuesOn } from "../model/valuesOn.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { ValueRange } from "./clauseOptions.ts";

/** Of percents and measured values 0 to 1; of statuses what the method gives the levels of the scale. */
export function valueRange({ assessment, scale, method }: ScoreInput): ValueRange {
  const values = scale === null ? [] : [...(valuesOn(method, scale)?.values.values() ?? [])];
  const [first] = values;
  if (first === undefined || hasNumbers(assessment.ratings)) return { least: zero, greatest: one };
  const extreme = (sign: number): Fraction =>
    values.reduce((best, value) => (sign * compareFractions(value, best) > 0 ? value : best), first);
  return { least: extreme(-1), greatest: extreme(1) };
}

const hasNumbers = ({ column }: RatingTable): boolean =>
  column.percent.names.length > 1 || column.value.names.length > 1;
