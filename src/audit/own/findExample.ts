// Parts with the values that each can have, and a range → values of some of them whose weighted mean lies in the range.
import { add, divide, fraction, multiply, zero, type Fraction } from "../../math/fraction.ts";
import { contains, type Interval } from "../../math/interval.ts";
import type { MeanPart } from "../../math/partMeans.ts";
import { createDraw, type Draw } from "../../math/splitMix64.ts";

const attempts = 100;
const seed = 72;

interface Numbered {
  readonly part: MeanPart;
  readonly weight: number;
  /** The values as doubles, ascending. */
  readonly values: readonly number[];
}

/**
 * Values are drawn so that the mean stays near the range, and the last two are chosen to meet it; what is found is checked exactly.
 * Nothing follows if nothing is found.
 *
 * @param count how many of the parts have a value
 * @param range of the mean, in percent; values are shares
 */
export function findExample(parts: readonly MeanPart[], count: number, range: Interval): boolean {
  const draw = createDraw(seed);
  const able = parts
    .filter(({ values, weight }) => values.length > 0 && weight.n > 0n)
    .map((part): Numbered => ({ part, weight: numberOf(part.weight), values: part.values.map(numberOf) }));
  if (count < 2 || able.length < count) return false;
  const [low, high] = [numberOf(range.low) / 100, numberOf(range.high) / 100];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const chosen = attempt === 0 ? able.slice(0, count) : drawSome(able, count, draw);
    const found = drawValues(chosen, [low, high], draw);
    if (found !== null && isMet(chosen, found, range)) return true;
  }
  return false;
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

/** Places of values; `null` if the last two cannot make up for what the others leave. */
function drawValues(
  parts: readonly Numbered[],
  [low, high]: readonly [number, number],
  draw: Draw,
): number[] | null {
  const middle = (low + high) / 2;
  let [sum, weights] = [0, 0];
  const places = parts.slice(0, -2).map(({ values, weight }) => {
    weights += weight;
    const [one, other] = [draw(values.length), draw(values.length)];
    const off = (place: number): number => Math.abs(sum + weight * (values[place] ?? 0) - middle * weights);
    const place = off(one) <= off(other) ? one : other;
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

function isMet(parts: readonly Numbered[], places: readonly number[], range: Interval): boolean {
  let [sum, weights] = [zero, zero];
  for (const [at, { part }] of parts.entries()) {
    sum = add(sum, multiply(part.weight, part.values[places[at] ?? 0] ?? zero));
    weights = add(weights, part.weight);
  }
  return contains(range, multiply(divide(sum, weights), fraction(100)));
}
