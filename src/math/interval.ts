// Two ends, each in or out → a set of numbers, and the whole numbers in it.
import { compareFractions, type Fraction } from "./fraction.ts";

/** All numbers from `low` to `high`; an end belongs to it where it is closed. */
export interface Interval {
  readonly low: Fraction;
  readonly lowClosed: boolean;
  readonly high: Fraction;
  readonly highClosed: boolean;
}

/** Whether the number is in the interval. */
export function contains({ low, lowClosed, high, highClosed }: Interval, value: Fraction): boolean {
  const fromLow = compareFractions(value, low);
  const toHigh = compareFractions(high, value);
  return (fromLow > 0 || (lowClosed && fromLow === 0)) && (toHigh > 0 || (highClosed && toHigh === 0));
}

/**
 * The least and the greatest integer k for which k × step is in the interval; first > last if there is
 * none. The ends of the interval are 0 or more, or −1 < first: negative ends give a first of 0.
 *
 * @param step above 0
 * @example multiplesIn([72.215, 72.225), 100/18) // { first: 13n, last: 13n }
 */
export function multiplesIn(interval: Interval, step: Fraction): { first: bigint; last: bigint } {
  const low = quotient(interval.low, step);
  const high = quotient(interval.high, step);
  const first = low.n < 0n ? 0n : low.rest === 0n && interval.lowClosed ? low.floor : low.floor + 1n;
  const last = high.n < 0n ? -1n : high.rest === 0n && !interval.highClosed ? high.floor - 1n : high.floor;
  return { first, last };
}

const quotient = (a: Fraction, b: Fraction): { n: bigint; floor: bigint; rest: bigint } => {
  const [n, d] = [a.n * b.d, a.d * b.n];
  return { n, floor: n / d, rest: n % d };
};
