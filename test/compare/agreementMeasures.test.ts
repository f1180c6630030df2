// small data whose agreement can be counted by hand -> the measures, and what they say when undefined
import { describe, expect, test } from "vitest";
import { biasAndNoise } from "../../src/compare/agreement/biasAndNoise.ts";
import { bootstrap } from "../../src/compare/agreement/bootstrap.ts";
import { categoryWeights } from "../../src/compare/agreement/categoryWeights.ts";
import { gwetAgreement } from "../../src/compare/agreement/gwetAgreement.ts";
import { krippendorffAlpha } from "../../src/compare/agreement/krippendorffAlpha.ts";
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

const alpha = (units: readonly (Fraction | null)[][]) => krippendorffAlpha(units, "interval");

describe("bootstrap", () => {
  const options = { seed: 7, resamples: 2000 };
  const six = [
    [0, 0],
    [0, 0],
    [1, 1],
    [2, 2],
    [0, 1],
    [1, 2],
  ].map((pair) => numbers(...pair));

  test("all 46,656 resamples of six clauses, as another implementation enumerated them", () => {
    const { resampling, intervals } = bootstrap(six, { alpha }, options);
    expect(text(alpha(six))).toBe("35/46");
    expect(resampling).toEqual({ kind: "exhaustive", resamples: 46_656, seed: null });
    expect([intervals.alpha.interval?.low, intervals.alpha.interval?.high].map(text)).toEqual(["2/35", "1"]);
    expect(intervals.alpha.undefinedResamples).toBe(66);
  });
  test("more clauses are resampled at random, equally for equal seeds", () => {
    const units = [...six, ...six];
    const [first, again, other] = [7, 7, 8].map((seed) => bootstrap(units, { alpha }, { ...options, seed }));
    expect(first?.resampling).toEqual({ kind: "random", resamples: 2000, seed: 7 });
    expect(first).toEqual(again);
    expect(first?.resampling).not.toEqual(other?.resampling);
  });
  test("of drawn resamples the ends are the least values that 2.5 % and 97.5 % of them do not exceed", () => {
    const units = Array.from({ length: 9 }, (_, index) => fraction(2 ** index));
    const means: Fraction[] = [];
    const recording = (sample: readonly Fraction[]): Fraction | null => {
      const value = mean(sample);
      if (value !== null) means.push(value);
      return value;
    };
    const { resampling, intervals } = bootstrap(units, { mean: recording }, { seed: 3, resamples: 40 });
    expect(resampling).toEqual({ kind: "random", resamples: 40, seed: 3 });
    const sorted = means.toSorted(compareFractions);
    expect(sorted).toHaveLength(40);
    expect(new Set(sorted.map(toText)).size).toBeGreaterThan(30);
    expect(intervals.mean).toEqual({
      interval: { low: sorted[0], high: sorted[38] },
      undefinedResamples: 0,
    });
  });
  test("resamples without a value are counted; if none has one there is no interval", () => {
    const units = Array.from({ length: 9 }, (_, index) => fraction(index));
    const statistics = {
      none: (): Fraction | null => null,
      some: (sample: readonly Fraction[]) => (sample.some(({ n }) => n === 0n) ? null : fraction(1)),
    };
    const { none, some } = bootstrap(units, statistics, options).intervals;
    expect(none).toEqual({ interval: null, undefinedResamples: 2000 });
    expect(some.interval).toEqual({ low: fraction(1), high: fraction(1) });
    // Of 9 draws none is the first unit with probability (8/9)⁹ = 0.346.
    expect(some.undefinedResamples / 2000).toBeCloseTo(1 - (8 / 9) ** 9, 1);
    expect(bootstrap(units.slice(0, 1), statistics, options).intervals.some).toEqual({
      interval: null,
      undefinedResamples: 0,
    });
  });
  test("other seeds draw other resamples", () => {
    const units = Array.from({ length: 9 }, (_, index) => fraction(2 ** index));
    const means = { mean: (sample: readonly Fraction[]) => mean(sample) };
    const [first, other] = [1, 2].map((seed) => bootstrap(units, means, { seed, resamples: 50 }).intervals);
    expect(first).not.toEqual(other);
  });
  test("fewer than two units have no interval", () => {
    const means = { mean: (sample: readonly Fraction[]) => mean(sample) };
    expect(bootstrap([fraction(1)], means, options).intervals.mean.interval).toBeNull();
    expect(bootstrap([], means, options).intervals.mean.interval).toBeNull();
    expect(bootstrap([fraction(0), fraction(1)], means, options).intervals.mean.interval).toEqual({
      low: fraction(0),
      high: fraction(1),
    });
  });
});

test("SplitMix64 gives its published sequence", () => {
  const next = splitMix64(1234567);
  expect([next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
  ]);
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
