// Rounding, composition and means that were computed elsewhere → the same here.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  fraction,
  largestRemainder,
  mean,
  parseFraction,
  roundToText,
  toText,
  weightedMean,
  type Fraction,
  type RoundingMode,
} from "../../src/core.ts";
import { minimum } from "../../src/math/means.ts";
import { readReference, type Ratio } from "./readReference.ts";

interface RoundCase {
  readonly id: string;
  readonly exact: Ratio;
  readonly decimals: number;
  readonly expected: Record<string, string>;
}

interface RemainderCase {
  readonly id: string;
  readonly counts: number[];
  readonly expected: Record<string, string[]>;
}

const file = JSON.parse(
  readFileSync(new URL("../../fixtures/reference/rounding.json", import.meta.url), "utf8"),
) as { cases: (RoundCase | RemainderCase)[] };

/** Our modes and what `Intl.NumberFormat` calls them. */
const modes = {
  "half-up": "halfExpand",
  "half-even": "halfEven",
  "half-down": "halfTrunc",
  up: "expand",
  down: "trunc",
} as const satisfies Record<RoundingMode, string>;

const rounded = file.cases
  .filter((item) => "exact" in item)
  .flatMap((item) => Object.entries(modes).map(([mode, theirs]) => ({ mode, theirs, item })));

test.each(rounded.map((one) => [one.item.id, one.mode as RoundingMode, one] as const))(
  "%s, %s",
  (_, mode, { item: { exact, decimals, expected }, theirs }) => {
    expect(roundToText(fraction(BigInt(exact.num), BigInt(exact.den)), decimals, mode)).toBe(
      expected[theirs],
    );
  },
);

const compositions = file.cases
  .filter((item) => "counts" in item)
  .flatMap((item) => [0, 1, 2].map((decimals) => [item.id, decimals, item] as const));

test.each(compositions)("%s with %i decimals", (_, decimals, { counts, expected }) => {
  expect(largestRemainder(counts, decimals)).toEqual(expected[`lrm_${decimals}dp`]);
});

describe("10, 20, 40 with weights 1, 1, 2", () => {
  const { x, w, expected } = readReference<{
    x: number[];
    w: number[];
    expected: { arithmetic: number; min: number };
  }>("composite.json", "means-weighted-10-20-40");
  const values = x.map((value) => fraction(value));

  test("arithmetic", () => {
    const items = values.map((value, index) => ({ value, weight: fraction(w[index] ?? 0) }));
    expect(weightedMean(items)).toEqual(parseFraction(String(expected.arithmetic)));
  });
  test("minimum", () => {
    expect(toText(minimum(values) as Fraction)).toBe(String(expected.min));
  });
  test("a weight of 2 is the same as the value twice", () => {
    const twice = values.flatMap((value, index) => Array.from({ length: w[index] ?? 0 }, () => value));
    expect(mean(twice)).toEqual(parseFraction(String(expected.arithmetic)));
  });
});
