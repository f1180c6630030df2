// Exact rational numbers: integers and text in → fractions in lowest terms out.
import { hasMoreDigits } from "./hasMoreDigits.ts";
import { LongFraction, longestSum } from "./longFraction.ts";

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The number 0. It is a result; what cannot be computed is `null`. */
export const zero: Fraction = { n: 0n, d: 1n };

/** The number 1; as a share, the whole: 100 %. */
export const one: Fraction = { n: 1n, d: 1n };

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor < 0n ? -divisor : divisor;
};

/**
 * Numerator ÷ denominator, in lowest terms. Throws a RangeError when the denominator is 0 or a number is not whole.
 * @example fraction(26, 36) // { n: 13n, d: 18n }
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError("a fraction with denominator 0");
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

const written = /^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

/**
 * Reads `13/18`, `0.1`, `-2` as written; `null` for everything else: a denominator of 0, an exponent, a comma, a space.
 * @example parseFraction("0.1") // { n: 1n, d: 10n }
 */
export function parseFraction(text: string): Fraction | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", decimals = "", denominator] = match;
  if (denominator !== undefined && /^0+$/.test(denominator)) return null;
  const n = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  return fraction(n, denominator === undefined ? 10n ** BigInt(decimals.length) : BigInt(denominator));
}

/**
 * a + b, exactly.
 * @example add(fraction(1, 10), fraction(2, 10)) // fraction(3, 10)
 */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return fraction(a.n + b.n, a.d);
  // What a sum and its denominator share divides what both denominators share (Knuth, TAOCP 2, 4.5.1), which is small.
  const shared = greatestCommonDivisor(a.d, b.d);
  if (shared === 1n) return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
  const [left, right] = [a.d / shared, b.d / shared];
  const n = a.n * right + b.n * left;
  const rest = greatestCommonDivisor(n, shared);
  return { n: n / rest, d: left * (b.d / rest) };
}
/**
 * −a, exactly.
 * @example negate(fraction(1, 2)) // fraction(-1, 2)
 */
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });

/**
 * a − b, exactly.
 * @example subtract(fraction(86), fraction(650, 9)) // fraction(124, 9)
 */
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

/**
 * a × b, exactly.
 * @example multiply(fraction(13, 18), fraction(100)) // fraction(650, 9)
 */
export function multiply(a: Fraction, b: Fraction): Fraction {
  // Weights are mostly 1, and the very same object.
  if (a === one) return b;
  if (b === one) return a;
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  // Both are in lowest terms, so only a numerator and the other's denominator can share a divisor.
  const [over, under] = [greatestCommonDivisor(a.n, b.d), greatestCommonDivisor(b.n, a.d)];
  return { n: (a.n / over) * (b.n / under), d: (a.d / under) * (b.d / over) };
}

/**
 * a ÷ b, exactly. Throws a RangeError when b is 0.
 * @example divide(fraction(5, 2), fraction(3)) // fraction(5, 6)
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError("a division by 0");
  if (b === one) return a;
  return multiply(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
}

/**
 * Below 0 when a < b, 0 when they are equal, above 0 when a > b: an order for sorting, least first.
 * @example compareFractions(fraction(13, 18), fraction(7222, 10000)) > 0 // true
 */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * Whether two fractions are the same number. Both are in lowest terms, as `fraction` makes them.
 * @example equal(fraction(650, 9), fraction(7222, 100)) // false
 */
export const equal = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;

/**
 * Whether it is 0.
 * @example isZero(fraction(0, 5)) // true
 */
export const isZero = (a: Fraction): boolean => a.n === 0n;

/**
 * Whether it is below 0.
 * @example isNegative(fraction(-1, 2)) // true
 */
export const isNegative = (a: Fraction): boolean => a.n < 0n;

/**
 * Without its sign.
 * @example absolute(fraction(-1, 2)) // fraction(1, 2)
 */
export const absolute = (a: Fraction): Fraction => (a.n < 0n ? negate(a) : a);

/**
 * The smaller of two; of equal ones the first.
 * @example smaller(fraction(1, 2), fraction(1, 3)) // fraction(1, 3)
 */
export const smaller = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) <= 0 ? a : b);

/**
 * The larger of two; of equal ones the first.
 * @example larger(fraction(1, 2), fraction(1, 3)) // fraction(1, 2)
 */
export const larger = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) >= 0 ? a : b);

/**
 * The sum, 0 for none. The very same terms are counted first, and terms are gathered by denominator then, so that
 * a long list of like values costs one reduction and not one a term. Sums of different denominators are added in
 * pairs, and these in pairs again, so that long numbers meet long ones: one after the other, the terms of a thousand
 * different prime denominators cost a thousand times the last addition. Throws `LongFraction` when a denominator gets more
 * than 25,000 digits: fifty thousand prime denominators would take minutes.
 *
 * @example sum([fraction(1, 2), fraction(1, 3), fraction(1, 6)]) // fraction(1)
 */
export function sum(values: readonly Fraction[]): Fraction {
  if (values.length === 1) return values[0] as Fraction;
  const counts = new Map<Fraction, number>();
  for (const term of values) counts.set(term, (counts.get(term) ?? 0) + 1);
  const byDenominator = new Map<bigint, bigint>();
  for (const [{ n, d }, count] of counts)
    byDenominator.set(d, (byDenominator.get(d) ?? 0n) + (count === 1 ? n : n * BigInt(count)));
  const terms = Array.from(byDenominator, ([d, n]) => fraction(n, d));
  return terms.length === 0 ? zero : sumOfHalves(terms, 0, terms.length);
}

/** The terms of a half before those of the other: a denominator that gets too long is found before all are added. */
function sumOfHalves(terms: readonly Fraction[], from: number, to: number): Fraction {
  if (to - from === 1) return terms[from] as Fraction;
  const middle = (from + to) >> 1;
  const total = add(sumOfHalves(terms, from, middle), sumOfHalves(terms, middle, to));
  if (hasMoreDigits(total.d, longestSum)) throw new LongFraction();
  return total;
}

/**
 * The fraction in lowest terms as text; without a denominator if it is whole. `parseFraction` reads it back.
 * @example toText(fraction(1300, 18)) // "650/9"
 */
export const toText = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`);
