// The width of a chart → where the axis from 0 to 100 % lies in it.
import { divide, fraction, type Fraction } from "../../../math/fraction.ts";
import { margin } from "../chart.ts";
import { placeOf } from "../placeOf.ts";

/** A dot at 0 or 100 lies within the chart. */
const inset = 6;
const steps = [0, 25, 50, 75, 100];

/** Where 0 and 100 % lie. */
export const axisEnds = (width: number): readonly [from: number, to: number] => [
  margin + inset,
  width - margin - inset,
];

export function axisPlace(percent: Fraction, width: number): number {
  const [from, to] = axisEnds(width);
  return placeOf(divide(percent, fraction(100)), from, to);
}

export const stepPlaces = (width: number): number[] => steps.map((step) => axisPlace(fraction(step), width));
