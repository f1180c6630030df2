// small data whose agreement can be counted by hand -> the measures, and what they say when undefined
import { describe, expect, test } from "vitest";
import { biasAndNoise } from "../../src/compare/agreement/biasAndNoise.ts";
import { bootstrap } from "../../src/compare/agreement/bootstrap.ts";
import { categoryWeights } from "../../src/compare/agreement/categoryWeights.ts";
import { gwetAgreement } from "../../src/compare/agreement/gwetAgreement.ts";
import { krippendorffAlpha } from "../../src/compare/agreement/krippendorffAlpha.ts";
import type { Counts } from "../../src/math/countedTotal.ts";
import { signTest } from "../../src/compare/agreement/signTest.ts";
import { weightedKappa } from "../../src/compare/agreement/weightedKappa.ts";
import { compareFractions, fraction, toText, type Fraction } from "../../src/math/fraction.ts";
import { mean } from "../../src/math/means.ts";
import { createDraw, splitMix64 } from "../../src/math/splitMix64.ts";

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");
const numbers = (...values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : fraction(value)));

describe("undefined is null, never 1", () => {
  test("alpha without variation, and without pairs", () => {
    expect(krippendorffAlpha([numbers(1, 1), numbers(1, 1)], "ordinal")).toBeNull();
    expect(krippendorffAlpha([numbers(1, null), numbers(null, 2)], "interval")).toBeNull();
    expect(krippendorffAlpha([], "nominal")).toBeNull();
  });
  test("kappa where all ratings fall into one category; AC2 is defined there", () => {
    const table = [
      [0, 0],
      [0, 5],
    ];
    expect(weightedKappa(table, categoryWeights.quadratic(2))).toBeNull();
    expect(text(gwetAgreement(table, categoryWeights.quadratic(2)))).toBe("1");
  });
  test("kappa and AC2 without ratings, AC2 with one category", () => {
    const none = [
      [0, 0],
      [0, 0],
    ];
    expect(weightedKappa(none, categoryWeights.identity())).toBeNull();
    expect(gwetAgreement(none, categoryWeights.identity())).toBeNull();
    expect(gwetAgreement([[3]], categoryWeights.quadratic(1))).toBeNull();
  });
});

test("a category of the scale that nobody used counts for AC2", () => {
  const used = [
    [2, 1],
    [0, 3],
  ];
  const withThird = [
    [2, 1, 0],
    [0, 3, 0],
    [0, 0, 0],
  ];
  const identity = categoryWeights.identity();
  expect(text(gwetAgreement(used, identity))).not.toBe(text(gwetAgreement(withThird, identity)));
});

test("Krippendorff's ordinal alpha differs from the nominal one by rank, not by name", () => {
  const near = [numbers(0, 1), numbers(0, 0), numbers(1, 1), numbers(2, 2)];
  const far = [numbers(0, 2), numbers(0, 0), numbers(1, 1), numbers(2, 2)];
  const [ordinalNear, ordinalFar] = [near, far].map((units) => krippendorffAlpha(units, "ordinal"));
  expect(Number(ordinalNear?.n) / Number(ordinalNear?.d)).toBeGreaterThan(
    Number(ordinalFar?.n) / Number(ordinalFar?.d),
  );
});

test("the sign test counts coins", () => {
  expect([signTest(5, 0), signTest(0, 5), signTest(1, 4), signTest(3, 3), signTest(0, 0)].map(text)).toEqual([
    "1/16",
    "1/16",
    "3/8",
    "1",
    "null",
  ]);
});

// At most 2 of 6 coins: (1 + 6 + 15) ÷ 64, on either side.
test("the sign test counts every way to so few", () => {
  expect([signTest(2, 4), signTest(4, 2), signTest(3, 7)].map(text)).toEqual(["11/16", "11/16", "11/32"]);
});

test("bias and noise add up to the mean square", () => {
  const { meanSquare, bias, noise } = biasAndNoise([50, 50, 0, 0].map((value) => fraction(value))) ?? {};
  expect([meanSquare, bias, noise].map(text)).toEqual(["1250", "625", "625"]);
  expect(biasAndNoise([])).toBeNull();
});

describe("bootstrap", () => {
  const ninths = Array.from({ length: 9 }, (_, index) => fraction(2 ** index));
  const apart = { units: [...ninths.keys()], chance: [] };
  const drawnOf = (units: readonly Fraction[], counts: Counts): Fraction[] =>
    units.flatMap((unit, kind) => Array.from({ length: counts[kind] ?? 0 }, () => unit));

  test("the ends leave out one in a hundred resamples on either side, and the same for equal seeds", () => {
    const means: Fraction[] = [];
    const recording = (counts: Counts): Fraction | null => {
      const value = mean(drawnOf(ninths, counts));
      if (value !== null) means.push(value);
      return value;
    };
    const options = { seed: 3, resamples: 240 };
    const found = bootstrap(apart, { mean: recording }, options);
    const sorted = means.toSorted(compareFractions);
    expect(sorted).toHaveLength(240);
    expect(new Set(sorted.map(toText)).size).toBeGreaterThan(100);
    expect(found.mean).toEqual({ interval: { low: sorted[2], high: sorted[237] }, undefinedResamples: 0 });
    const again = { mean: (counts: Counts) => mean(drawnOf(ninths, counts)) };
    expect(bootstrap(apart, again, options)).toEqual(found);
    expect(bootstrap(apart, again, { ...options, seed: 4 })).not.toEqual(found);
  });
  test("one unit more is drawn from those that chance made", () => {
    const sample = { units: Array.from({ length: 19 }, () => 0), chance: [1, 2] };
    const counted = [0, 0, 0];
    const share = (counts: Counts): Fraction => {
      for (const kind of [0, 1, 2]) counted[kind] = (counted[kind] ?? 0) + (counts[kind] ?? 0);
      expect(Array.from(counts).reduce((all, count) => all + count, 0)).toBe(19);
      return fraction(counts[0] ?? 0, 19);
    };
    bootstrap(sample, { share }, { seed: 1, resamples: 2000 });
    const [own = 0, one = 0, other = 0] = counted.map((count) => count / (19 * 2000));
    expect(own).toBeCloseTo(19 / 20, 2);
    expect(one).toBeCloseTo(1 / 40, 2);
    expect(other).toBeCloseTo(1 / 40, 2);
  });
  test("resamples without a value are counted; if none has one there is no interval", () => {
    const statistics = {
      none: (): Fraction | null => null,
      some: ({ 0: zeros = 0 }: Counts) => (zeros > 0 ? null : fraction(1)),
    };
    const { none, some } = bootstrap(apart, statistics, { seed: 7, resamples: 2000 });
    expect(none).toEqual({ interval: null, undefinedResamples: 2000 });
    expect(some.interval).toEqual({ low: fraction(1), high: fraction(1) });
    // Of 9 draws none is the first unit with probability (8/9)⁹ = 0.346.
    expect(some.undefinedResamples / 2000).toBeCloseTo(1 - (8 / 9) ** 9, 1);
  });
});

test("SplitMix64 gives its published sequence", () => {
  const next = splitMix64(1234567);
  expect([next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
  ]);
  // The same in whole numbers of 64 bits, as it was published.
  const bits = (1n << 64n) - 1n;
  let state = 99n;
  const slow = (): bigint => {
    state = (state + 0x9e3779b97f4a7c15n) & bits;
    let mixed = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & bits;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & bits;
    return mixed ^ (mixed >> 31n);
  };
  const drawn = createDraw(99);
  for (const limit of [
    1,
    2,
    3,
    41_066,
    2 ** 20,
    2 ** 20 + 1,
    2 ** 32,
    ...Array.from({ length: 500 }, (_, n) => n + 5),
  ])
    expect(drawn(limit)).toBe(Number((slow() * BigInt(limit)) >> 64n));
  const draw = createDraw(1);
  const seen = new Set(Array.from({ length: 200 }, () => draw(6)));
  expect([...seen].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

const relative = (low: number, high: number) => ((high - low) / (high + low)) ** 2;

test("ratio distances are relative to size", () => {
  const units = [numbers(1, 2), numbers(4, 4)];
  const expected = 2 * (relative(1, 2) + 2 * relative(1, 4) + 2 * relative(2, 4));
  const ratio = krippendorffAlpha(units, "ratio");
  expect(Number(ratio?.n) / Number(ratio?.d)).toBeCloseTo(1 - (3 * 2 * relative(1, 2)) / expected, 12);
});

// 0, 0 and 1, 2: expected 2 × (4 + 1/9), observed 2 × 1/9.
test("the ratio distance of two zeros is 0", () => {
  expect(text(krippendorffAlpha([numbers(0, 0), numbers(1, 2)], "ratio"))).toBe("34/37");
});
