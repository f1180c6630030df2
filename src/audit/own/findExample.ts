// Parts with the values that each can have, and ranges → values of some of them whose weighted mean lies in one of them.
import {
  add,
  compareFractions,
  divide,
  fraction,
  multiply,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import { contains, type Interval } from "../../math/interval.ts";
import type { MeanPart } from "../../math/partMeans.ts";
import { createDraw, type Draw } from "../../math/splitMix64.ts";

/** As many as a fraction of a second allows, at least the fewest. */
const attempts = { fewest: 50, most: 600, values: 400_000 };
/** So many places may a value be off what is missing, from attempt to attempt. */
const mostOff = 4;
const seed = 72;

interface Values {
  /** Ascending. */
  readonly exact: readonly Fraction[];
  /** The same as doubles. */
  readonly values: readonly number[];
}

interface Numbered extends Values {
  readonly share: Fraction;
  readonly weight: number;
}

/**
 * Values are chosen near what is missing from the range, some of them a few places off, and the last two so that they meet it; what is
 * found is checked exactly. Nothing follows if nothing is found.
 *
 * @param count how many of the parts have a value
 * @param ranges of the mean, in percent; values are shares. Ranges that overlap are searched as one.
 */
export function findExample(parts: readonly MeanPart[], count: number, ranges: readonly Interval[]): boolean {
  const ascending = ascendingOnce();
  const able = parts
    .filter(({ values, weight }) => values.length > 0 && weight.n > 0n)
    .map(({ values, weight }): Numbered => ({
      share: weight,
      weight: numberOf(weight),
      ...ascending(values),
    }));
  if (count < 2 || able.length < count) return false;
  const most = Math.min(attempts.most, Math.max(attempts.fewest, Math.floor(attempts.values / count)));
  return hullsOf(ranges).some((hull) => {
    const draw = createDraw(seed);
    const ends = [numberOf(hull.low) / 100, numberOf(hull.high) / 100] as const;
    for (let attempt = 0; attempt < most; attempt++) {
      const chosen = attempt === 0 ? able.slice(0, count) : drawSome(able, count, draw);
      const found = chooseValues(chosen, ends, draw, 1 + (attempt % mostOff));
      if (found !== null && isMet(chosen, found, ranges)) return true;
    }
    return false;
  });
}

/** Thousands of parts can have the very same values. */
function ascendingOnce(): (values: readonly Fraction[]) => Values {
  const known = new Map<readonly Fraction[], Values>();
  return (values) => {
    const before = known.get(values);
    if (before !== undefined) return before;
    const exact = values.toSorted(compareFractions);
    const made = { exact, values: exact.map(numberOf) };
    known.set(values, made);
    return made;
  };
}

/** Ranges that overlap or touch, as one: from its low end to its high end. */
function hullsOf(ranges: readonly Interval[]): { low: Fraction; high: Fraction }[] {
  const hulls: { low: Fraction; high: Fraction }[] = [];
  for (const { low, high } of ranges.toSorted((a, b) => compareFractions(a.low, b.low))) {
    const last = hulls.at(-1);
    if (last === undefined || compareFractions(low, last.high) > 0) hulls.push({ low, high });
    else if (compareFractions(high, last.high) > 0) last.high = high;
  }
  return hulls;
}

const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

function drawSome(parts: readonly Numbered[], count: number, draw: Draw): Numbered[] {
  const drawn = [...parts];
  for (let at = 0; at < count; at++) {
    const other = at + draw(drawn.length - at);
    const [one, two] = [drawn[at], drawn[other]];
    if (one === undefined || two === undefined) continue;
    drawn[at] = two;
    drawn[other] = one;
  }
  return drawn.slice(0, count);
}

/** Places of values, up to `off` from the nearest; `null` if the last two cannot make up for what the others leave. */
function chooseValues(
  parts: readonly Numbered[],
  [low, high]: readonly [number, number],
  draw: Draw,
  off: number,
): number[] | null {
  const middle = (low + high) / 2;
  let [sum, weights] = [0, 0];
  const places = parts.slice(0, -2).map(({ values, weight }) => {
    weights += weight;
    const nearest = nearestPlace(values, (middle * weights - sum) / weight);
    const place = Math.min(values.length - 1, Math.max(0, nearest + draw(2 * off + 1) - off));
    sum += weight * (values[place] ?? 0);
    return place;
  });
  const [one, other] = parts.slice(-2);
  if (one === undefined || other === undefined) return null;
  const all = weights + one.weight + other.weight;
  // What doubles lose is far below any printed unit; the check is exact.
  const [least, most] = [low * all - sum, high * all - sum];
  let last = other.values.length - 1;
  for (const [place, value] of one.values.entries()) {
    const own = one.weight * value;
    while (last > 0 && own + other.weight * (other.values[last] ?? 0) > most) last--;
    const total = own + other.weight * (other.values[last] ?? 0);
    if (total >= least && total <= most) return [...places, place, last];
  }
  return null;
}

/** Of ascending values. */
function nearestPlace(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const place = (low + high) >> 1;
    if ((values[place] ?? 0) + (values[place + 1] ?? 0) < 2 * wanted) low = place + 1;
    else high = place;
  }
  return low;
}

function isMet(parts: readonly Numbered[], places: readonly number[], ranges: readonly Interval[]): boolean {
  let [sum, weights] = [zero, zero];
  for (const [at, { share, exact }] of parts.entries()) {
    sum = add(sum, multiply(share, exact[places[at] ?? 0] ?? zero));
    weights = add(weights, share);
  }
  const mean = multiply(divide(sum, weights), fraction(100));
  return ranges.some((range) => contains(range, mean));
}
