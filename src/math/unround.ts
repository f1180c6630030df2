// A figure as printed and a rounding rule → the exact values that it can come from.
import { fraction } from "./fraction.ts";
import type { Interval } from "./interval.ts";
import { roundingModes, type RoundingMode } from "./round.ts";

/** A mode, or `unknown`: rounded to the nearest, with nothing known of ties. */
export type RoundingRule = RoundingMode | "unknown";

/** Every rounding rule: the modes, then `unknown`. */
export const roundingRules = [...roundingModes, "unknown"] as const;

/** Half units below and above the printed value, and whether the ends belong; `even`: the last digit is. */
const reaches: Record<
  RoundingRule,
  (even: boolean) => readonly [below: bigint, lowClosed: boolean, above: bigint, highClosed: boolean]
> = {
  "half-up": () => [1n, true, 1n, false],
  "half-down": () => [1n, false, 1n, true],
  "half-even": (even) => [1n, even, 1n, even],
  down: () => [0n, true, 2n, false],
  up: () => [2n, false, 0n, true],
  unknown: () => [1n, true, 1n, true],
};

/**
 * The set of exact values that print as `text` under `rule`. With u the unit of the last printed
 * digit and p the printed value: half-up [p − u/2, p + u/2), half-down (p − u/2, p + u/2], half-even closed at
 * both ends if the last digit is even and open at both if it is odd, down [p, p + u), up (p − u, p], unknown
 * [p − u/2, p + u/2]. Trailing zeros matter. `null` if the text is not a plain decimal number of 0 or more.
 * The unit is that of the text: a percent gives percents. For a figure of 0 the low end may be below 0.
 *
 * The rules are those of `unround` in the R package scrutiny (Jung), except for half-even: its ends are not certain in
 * base R, because of floats.
 *
 * @example
 * const interval = unround("72.22", "half-up");
 * [interval.low, interval.high].map(toText) // ["14443/200", "2889/40"]
 * unround("86", "down") // { low: fraction(86), lowClosed: true, high: fraction(87), highClosed: false }
 */
export function unround(text: string, rule: RoundingRule): Interval | null {
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const units = BigInt(text.replace(".", ""));
  const halves = 2n * 10n ** BigInt(decimalsOf(text));
  const [below, lowClosed, above, highClosed] = reaches[rule](units % 2n === 0n);
  return {
    low: fraction(2n * units - below, halves),
    lowClosed,
    high: fraction(2n * units + above, halves),
    highClosed,
  };
}

/** Digits after the point of a figure as printed. */
export const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;
