// Exact numbers at their edges: what is refused, what is empty, how it is printed.
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compareFractions,
  divide,
  equal,
  fraction,
  isNegative,
  isZero,
  larger,
  negate,
  one,
  parseFraction,
  smaller,
  subtract,
  sum,
  toText,
  zero,
} from "../../src/math/fraction.ts";
import { largestRemainder } from "../../src/math/largestRemainder.ts";
import { maximum, mean, median, minimum, weightedMean, weightedSum } from "../../src/math/means.ts";
import { roundToText, roundingModes } from "../../src/math/round.ts";

const third = fraction(1, 3);

describe("fraction", () => {
  test("is in lowest terms, with a positive denominator", () => {
    expect(fraction(26, 36)).toEqual({ n: 13n, d: 18n });
    expect(fraction(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(fraction(-6, -4)).toEqual({ n: 3n, d: 2n });
    expect(fraction(0, -7)).toEqual({ n: 0n, d: 1n });
    expect(fraction(7)).toEqual({ n: 7n, d: 1n });
  });
  test("has no denominator 0 and takes no half integer", () => {
    expect(() => fraction(1, 0)).toThrow("a fraction with denominator 0");
    expect(() => divide(one, zero)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
  });
  test.each([
    ["13/18", "13/18"],
    ["0.1", "1/10"],
    ["-2", "-2"],
    ["+2.50", "5/2"],
    ["-0.125", "-1/8"],
    ["26/36", "13/18"],
    ["007", "7"],
    ["100", "100"],
  ])("reads %s", (text, expected) => {
    expect(toText(parseFraction(text) ?? zero)).toBe(expected);
  });
  test.each(["", "1/0", "1/00", "1e3", "1,5", ".5", "5.", "1/2/3", "1.5/2", "a1", "1a", "--1", " 1", "1/-2"])(
    "does not read %j",
    (text) => {
      expect(parseFraction(text)).toBeNull();
    },
  );
  test("compares, signs and picks", () => {
    expect([compareFractions(third, one), compareFractions(one, third), compareFractions(one, one)]).toEqual([
      -1, 1, 0,
    ]);
    expect([
      isZero(zero),
      isZero(third),
      isNegative(negate(third)),
      isNegative(zero),
      isNegative(third),
    ]).toEqual([true, false, true, false, false]);
    expect([absolute(negate(third)), absolute(third)]).toEqual([third, third]);
    expect([smaller(third, one), smaller(one, third), larger(third, one), larger(one, third)]).toEqual([
      third,
      third,
      one,
      one,
    ]);
    expect([
      equal(third, fraction(2, 6)),
      equal(third, fraction(2, 3)),
      equal(third, fraction(1, 2)),
    ]).toEqual([true, false, false]);
  });
  test("adds unlike denominators, and nothing", () => {
    expect(add(third, fraction(1, 6))).toEqual(fraction(1, 2));
    expect(subtract(third, third)).toEqual(zero);
    expect(sum([])).toEqual(zero);
    expect(sum([third, third, fraction(1, 2), third])).toEqual(fraction(3, 2));
  });
});

describe("means", () => {
  test("are null for no values", () => {
    expect([mean([]), median([]), minimum([]), maximum([]), weightedMean([])]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(weightedSum([])).toEqual(zero);
    expect(weightedMean([{ value: one, weight: zero }])).toBeNull();
  });
  test("the median is the middle value, or the mean of the two middle ones", () => {
    expect(median([one, zero, third])).toEqual(third);
    expect(median([one, zero, third, third, one])).toEqual(third);
    expect(median([one, zero])).toEqual(fraction(1, 2));
    expect(median([one, one, zero, third])).toEqual(fraction(2, 3));
    expect(median([third])).toEqual(third);
  });
});

const texts = (value: string, decimals: number) =>
  roundingModes.map((mode) => roundToText(parseFraction(value) ?? zero, decimals, mode)).join(" ");

describe("rounding", () => {
  test.each([
    ["0.5", 0, "1 0 0 1 0"],
    ["1.5", 0, "2 2 1 2 1"],
    ["2.5", 0, "3 2 2 3 2"],
    ["-0.5", 0, "-1 0 0 -1 0"],
    ["-2.5", 0, "-3 -2 -2 -3 -2"],
    ["0.049", 1, "0.0 0.0 0.0 0.1 0.0"],
    ["-0.049", 1, "0.0 0.0 0.0 -0.1 0.0"],
    ["99.995", 2, "100.00 100.00 99.99 100.00 99.99"],
    ["7", 2, "7.00 7.00 7.00 7.00 7.00"],
    ["0.01", 3, "0.010 0.010 0.010 0.010 0.010"],
    ["12.3", 0, "12 12 12 13 12"],
  ])("%s to %i decimals, half-up half-even half-down up down: %s", (value, decimals, expected) => {
    expect(texts(value, decimals)).toBe(expected);
  });
});

describe("largest remainder", () => {
  test("nothing counted prints nothing", () => {
    expect(largestRemainder([0, 0], 1)).toEqual(["", ""]);
    expect(largestRemainder([], 0)).toEqual([]);
  });
  test("the doc's example, and one category", () => {
    expect(largestRemainder([10, 6, 2, 3], 0)).toEqual(["48", "29", "9", "14"]);
    expect(largestRemainder([0, 4], 2)).toEqual(["0.00", "100.00"]);
  });
});
