// sums of many values in closed form → those that adding the values up one by one gives
import fc from "fast-check";
import { expect, test } from "vitest";
import { manySums } from "../../src/math/manySums.ts";
import { reachableSums, sumsOf } from "../../src/math/reachableSums.ts";
import { spacedSums } from "../../src/math/spacedSums.ts";
import type { SumSet } from "../../src/math/sumSet.ts";

const listOf = (sums: SumSet): (number | undefined)[] =>
  Array.from({ length: sums.size }, (_, place) => sums.at(place));

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 6 })
  .map((list) => list.toSorted((a, b) => a - b));

test("from the first number of values on that the theorem names, nothing is missing and nothing too much", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 8 }), (own, more) => {
      const many = manySums(own);
      const count = (many?.from ?? 1) + more;
      const found = many?.sums(count);
      const tried = [...sumsOf(reachableSums([{ steps: own, count }]))];
      expect(found && listOf(found)).toEqual(tried);
      const bound = tried[Math.floor(tried.length / 2)] ?? 0;
      expect(found?.placeOf(bound)).toBe(tried.indexOf(bound));
      expect(found?.placeOf(bound + 1)).toBe(tried.indexOf(bound) + 1);
    }),
    { numRuns: 400 },
  );
});

test("places outside have no sum", () => {
  const sums = spacedSums({ first: 10, space: 5, steps: 3, holes: Int32Array.of(1) });
  expect([sums.at(-1), sums.at(3), sums.placeOf(-5), sums.placeOf(999)]).toEqual([
    undefined,
    undefined,
    0,
    3,
  ]);
});

test("10,001 levels over 10,000 values take no time", () => {
  const many = manySums(Array.from({ length: 10_001 }, (_, at) => at));
  expect(many?.sums(10_000).size).toBe(100_000_001);
});
