// units drawn by halves → samples as chance makes them: as many as there are, each kind as often as it should be
import { expect, test } from "vitest";
import { bootstrap } from "../../src/compare/agreement/bootstrap.ts";
import { drawByHalves } from "../../src/compare/agreement/drawByHalves.ts";
import type { Counts } from "../../src/math/countedTotal.ts";
import { fraction } from "../../src/math/fraction.ts";
import { createOnes, splitMix64 } from "../../src/math/splitMix64.ts";

const onesOf = (bits: bigint): number => [...bits.toString(2)].filter((bit) => bit === "1").length;

test.each([0, 1, 31, 32, 33, 63, 64, 65, 200])("ones among %d bits are those of the sequence", (count) => {
  const next = splitMix64(7);
  let [expected, left] = [0, count];
  for (; left > 0; left -= 64) {
    const word = next();
    // The lower bits are taken first.
    expected += onesOf(BigInt.asUintN(Math.min(left, 64), word));
  }
  expect(createOnes(7)(count)).toBe(expected);
});

/** Counts of the kinds in many samples. */
function sampled(units: readonly number[], chance: readonly number[], kinds: number, rounds: number) {
  const next = drawByHalves({ units, chance }, 3);
  const counts = new Float64Array(kinds);
  return Array.from({ length: rounds }, () => {
    next(counts);
    return [...counts];
  });
}

test("each sample has as many units as there are", () => {
  for (const length of [1, 2, 3, 7, 8, 9, 1000]) {
    const units = Array.from({ length }, (_, at) => at % 3);
    for (const counts of sampled(units, [3, 4], 5, 50))
      expect(counts.reduce((sum, count) => sum + count)).toBe(length);
  }
});

test("kinds come as often as they are there, and scatter as draws with replacement do", () => {
  // 60, 30 and 9 of 100 units, and one that chance made, which is of two further kinds.
  const units = [...Array(60).fill(1), ...Array(30).fill(0), ...Array(9).fill(2)] as number[];
  const rounds = 20_000;
  const all = sampled(units, [3, 4], 5, rounds);
  const shares = [30, 60, 9, 1 / 2, 1 / 2].map((count) => count / 100);
  for (const [kind, share] of shares.entries()) {
    const own = all.map((counts) => counts[kind] ?? 0);
    const mean = own.reduce((sum, count) => sum + count) / rounds;
    const variance = own.reduce((sum, count) => sum + (count - mean) ** 2, 0) / rounds;
    const expected = { mean: 99 * share, variance: 99 * share * (1 - share) };
    // Five standard errors: the seed is always the same, so that this is no matter of luck.
    expect(Math.abs(mean - expected.mean)).toBeLessThan(5 * Math.sqrt(expected.variance / rounds));
    expect(Math.abs(variance / expected.variance - 1)).toBeLessThan(0.1);
  }
});

test("two kinds that are the same by chance come together as draws of one sample do", () => {
  const all = sampled(
    Array.from({ length: 64 }, (_, at) => at % 4),
    [],
    4,
    20_000,
  );
  const together = all.reduce((sum, [one = 0, other = 0]) => sum + (one - 16) * (other - 16), 0) / 20_000;
  // Of a multinomial: −n·p·q = −64/16.
  expect(Math.abs(together + 4)).toBeLessThan(0.4);
});

test("intervals of very many units are nearly those of a tenth of them drawn one by one, but narrower", () => {
  const widthOf = (length: number): number => {
    const units = Array.from({ length }, (_, at) => (at % 5 === 0 ? 1 : 0));
    const ones = (counts: Counts) => fraction(counts[1] ?? 0, length);
    const { interval } = bootstrap({ units, chance: [1] }, { ones }, { seed: 1, resamples: 2000 }).ones;
    return (
      Number(interval?.high.n) / Number(interval?.high.d) - Number(interval?.low.n) / Number(interval?.low.d)
    );
  };
  // Ten times the units: √10 times as narrow.
  expect(widthOf(4000) / widthOf(40_000)).toBeGreaterThan(2.8);
  expect(widthOf(4000) / widthOf(40_000)).toBeLessThan(3.6);
});
