// counts of so many -> intervals of Clopper and Pearson, against published values and an exact computation
import { expect, test } from "vitest";
import { shareInterval } from "../../src/compare/agreement/shareInterval.ts";
import { compareFractions, fraction, type Fraction } from "../../src/math/fraction.ts";

const percents = (count: number, n: number): string[] => {
  const { low, high } = shareInterval(count, n);
  return [low, high].map(({ n: top, d }) => ((100 * Number(top)) / Number(d)).toFixed(2));
};

// As binom.test of R gives them.
test.each([
  [3, 3, "29.24", "100.00"],
  [0, 10, "0.00", "30.85"],
  [10, 20, "27.20", "72.80"],
  [1, 1, "2.50", "100.00"],
  [3, 4, "19.41", "99.37"],
  [72, 74, "90.58", "99.67"],
  [682, 925, "70.77", "76.54"],
])("%s of %s: %s to %s", (count, n, low, high) => expect(percents(count, n)).toEqual([low, high]));

/** The probability of `count` or more of n, without rounding, in units of steps to the power of n. */
function atLeast(count: number, n: number, { n: share, d: steps }: Fraction): Fraction {
  let [sum, ways] = [0n, 1n];
  for (let k = 0; k <= n; k++) {
    if (k >= count) sum += ways * share ** BigInt(k) * (steps - share) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return fraction(sum, steps ** BigInt(n));
}

test("the ends are the last millionths at which so many are as rare as one in forty, for every count", () => {
  const rare = fraction(1, 40);
  const step = fraction(1, 1_000_000);
  for (const n of [1, 2, 5, 21, 64])
    for (let count = 1; count <= n; count += Math.ceil(n / 9)) {
      const { low } = shareInterval(count, n);
      const next = { n: (low.n * 1_000_000n) / low.d + 1n, d: step.d };
      expect(compareFractions(atLeast(count, n, { n: next.n - 1n, d: step.d }), rare)).not.toBe(1);
      expect(compareFractions(atLeast(count, n, next), rare)).not.toBe(-1);
      const mirrored = shareInterval(n - count, n).high;
      expect(fraction(low.n * mirrored.d + mirrored.n * low.d, low.d * mirrored.d)).toEqual(fraction(1));
    }
});

test("of a million it is short, and the share lies within", () => {
  expect(percents(900_000, 1_000_000)).toEqual(["89.94", "90.06"]);
});
