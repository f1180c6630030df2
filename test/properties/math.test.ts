// Random numbers → our exact arithmetic, against fraction.js and against the definitions.
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import {
  add,
  compareFractions,
  divide,
  equal,
  fraction,
  isZero,
  multiply,
  parseFraction,
  subtract,
  sum,
  toText,
  type Fraction as Ours,
} from "../../src/math/fraction.ts";
import { largestRemainder } from "../../src/math/largestRemainder.ts";
import { mean, median, weightedMean } from "../../src/math/means.ts";
import { roundingModes, roundToText } from "../../src/math/round.ts";
import { runs } from "./runs.ts";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) });

const big = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const denominator = fc.bigInt({ min: 1n, max: 10n ** 18n });
const any = fc
  .oneof(
    fc.tuple(big, denominator),
    fc.tuple(fc.bigInt({ min: -12n, max: 12n }), fc.bigInt({ min: 1n, max: 12n })),
  )
  .map(([n, d]) => fraction(n, d));
const share = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
  .map(([n, d]) => fraction(Math.min(n, d), d));

const theirs = ({ n, d }: Ours) => new Fraction(n, d);
const text = (value: Fraction) => value.toFraction();

describe("agrees with fraction.js", () => {
  test.each([
    ["add", add, (a: Fraction, b: Fraction) => a.add(b)],
    ["subtract", subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ["multiply", multiply, (a: Fraction, b: Fraction) => a.mul(b)],
  ] as const)("%s", (_, ours, reference) => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(toText(ours(a, b))).toBe(text(reference(theirs(a), theirs(b))));
      }),
    );
  });
  test("divide", () => {
    fc.assert(
      fc.property(
        any,
        any.filter((value) => !isZero(value)),
        (a, b) => {
          expect(toText(divide(a, b))).toBe(text(theirs(a).div(theirs(b))));
        },
      ),
    );
  });
  test("compare and equal", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareFractions(a, b)).toBe(theirs(a).compare(theirs(b)));
        expect(equal(a, b)).toBe(theirs(a).equals(theirs(b)));
      }),
    );
  });
  test("reading decimals", () => {
    const decimal = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.stringMatching(/^\d{1,12}$/));
    fc.assert(
      fc.property(decimal, ([whole, decimals]) => {
        const written = `${whole}.${decimals}`;
        expect(toText(parseFraction(written) ?? fraction(-1))).toBe(text(new Fraction(written)));
      }),
    );
  });
  test("sums and means", () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (values) => {
        const total = values.map(theirs).reduce((a, b) => a.add(b));
        expect(toText(sum(values))).toBe(text(total));
        expect(toText(mean(values) as Ours)).toBe(text(total.div(values.length)));
      }),
    );
  });
  test("weighted means", () => {
    const weighted = fc.array(fc.record({ value: any, weight: share }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weighted, (items) => {
        const total = items.map(({ weight }) => theirs(weight)).reduce((a, b) => a.add(b));
        const products = items.map(({ value, weight }) => theirs(value).mul(theirs(weight)));
        const expected = total.equals(0) ? "null" : text(products.reduce((a, b) => a.add(b)).div(total));
        const found = weightedMean(items);
        expect(found === null ? "null" : toText(found)).toBe(expected);
      }),
    );
  });
  test("medians", () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (values) => {
        const sorted = values.map(theirs).toSorted((a, b) => a.compare(b));
        const low = sorted[Math.ceil(sorted.length / 2) - 1] as Fraction;
        const high = sorted[Math.floor(sorted.length / 2)] as Fraction;
        expect(toText(median(values) as Ours)).toBe(text(low.add(high).div(2)));
      }),
    );
  });
});

test("parse ∘ print = identity", () => {
  fc.assert(
    fc.property(any, (value) => {
      expect(parseFraction(toText(value))).toEqual(value);
    }),
  );
});

describe("rounding", () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const mode = fc.constantFrom(...roundingModes);
  /** Values of which many are ties at few decimals. */
  const value = fc.oneof(
    any,
    fc
      .tuple(fc.integer({ min: -4000, max: 4000 }), fc.constantFrom(2, 4, 8, 20, 200))
      .map(([n, d]) => fraction(n, d)),
  );
  const half = fraction(1, 2);

  test("stays within one unit, and within half of one where the mode is a half mode", () => {
    fc.assert(
      fc.property(value, decimals, mode, (exact, places, rule) => {
        const printed = parseFraction(roundToText(exact, places, rule)) as Ours;
        const off = multiply(subtract(printed, exact), fraction(10n ** BigInt(places)));
        const distance = off.n < 0n ? fraction(-off.n, off.d) : off;
        const limit = rule.startsWith("half") ? half : fraction(1);
        expect(compareFractions(distance, limit) <= (rule.startsWith("half") ? 0 : -1)).toBe(true);
      }),
    );
  });
  test("up never goes towards zero, down never away from it; the others lie between", () => {
    fc.assert(
      fc.property(value, decimals, (exact, places) => {
        const [up, down] = (["up", "down"] as const).map((rule) =>
          theirs(parseFraction(roundToText(exact, places, rule)) as Ours).abs(),
        );
        const size = theirs(exact).abs();
        expect((down as Fraction).compare(size) <= 0 && (up as Fraction).compare(size) >= 0).toBe(true);
        for (const rule of ["half-up", "half-even", "half-down"] as const)
          expect([roundToText(exact, places, "up"), roundToText(exact, places, "down")]).toContain(
            roundToText(exact, places, rule),
          );
      }),
    );
  });
  test("the modes differ at ties as they say", () => {
    const tie = fc.tuple(fc.nat(9999), decimals).map(([units, places]) => ({
      units,
      places,
      exact: fraction(BigInt(2 * units + 1), 2n * 10n ** BigInt(places)),
    }));
    fc.assert(
      fc.property(tie, ({ units, places, exact }) => {
        const unitsAt = (rule: (typeof roundingModes)[number]) =>
          Number(roundToText(exact, places, rule).replace(".", ""));
        expect(unitsAt("half-up")).toBe(units + 1);
        expect(unitsAt("half-down")).toBe(units);
        expect(unitsAt("half-even")).toBe(units % 2 === 0 ? units : units + 1);
      }),
    );
  });
  test("a figure and its opposite print alike but for the sign", () => {
    fc.assert(
      fc.property(value, decimals, mode, (exact, places, rule) => {
        const [plus, minus] = [exact, fraction(-exact.n, exact.d)].map((item) =>
          roundToText(item, places, rule).replace("-", ""),
        );
        expect(plus).toBe(minus);
      }),
    );
  });
});

test("largest remainder: adds up to 100, and moves no part by a unit or more", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
      (counts, places) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const parts = largestRemainder(counts, places).map((part) => parseFraction(part) as Ours);
        expect(toText(sum(parts))).toBe("100");
        const unit = fraction(1n, 10n ** BigInt(places));
        for (const [index, count] of counts.entries()) {
          const off = subtract(parts[index] as Ours, fraction(count * 100, total));
          expect(
            compareFractions(off, unit) < 0 && compareFractions(off, fraction(-unit.n, unit.d)) > 0,
          ).toBe(true);
        }
      },
    ),
  );
});
