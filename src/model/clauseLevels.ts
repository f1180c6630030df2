// A method and a scale → the percents that a clause with one rating can count as.
import {
  compareFractions,
  equal,
  fraction,
  multiply,
  one,
  smaller,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { Method } from "./method.ts";

const hundred = fraction(100);

/**
 * The values of the scale's levels in percent (0 to 100), ascending, and what the rules for gaps and for missing
 * evidence can make of them. `null` where the method does not read the scale.
 *
 * @param scale the id of a scale
 * @example
 * clauseLevels(halves.value, "steps") // [zero, fraction(50), fraction(100)]
 * clauseLevels(strict.value, "steps") // [zero, fraction(100)]
 */
export function clauseLevels({ values, treat }: Method, scale: string): readonly Fraction[] | null {
  const levels = values.get(scale);
  if (levels === undefined) return null;
  const evidence = treat.noEvidence;
  const capped =
    typeof evidence === "string" ? [] : [...levels.values()].map((value) => smaller(value, evidence.cap));
  const zeros = [evidence, treat.unrated, treat.notDue, treat.unratedPart].includes("zero") ? [zero] : [];
  const ones = treat.notDue === "full" ? [one] : [];
  return distinct([...levels.values(), ...capped, ...zeros, ...ones]).map((value) =>
    multiply(value, hundred),
  );
}

const distinct = (values: readonly Fraction[]): Fraction[] =>
  values
    .toSorted(compareFractions)
    .filter((value, index, all) => index === 0 || !equal(value, all[index - 1] as Fraction));
