// Shares → places: rounded once, to hundredths of a px
import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../../../src/math/fraction.ts";
import { placeOf } from "../../../src/present/charts/placeOf.ts";

test("a place is the nearest hundredth, also beyond the ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 100, max: 900 }),
      (n, d, from, to) => {
        const exact = from + (n / d) * (to - from);
        expect(Math.abs(placeOf(fraction(n, d), from, to) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      },
    ),
  );
  expect([
    placeOf(fraction(0), 20, 380),
    placeOf(fraction(1), 20, 380),
    placeOf(fraction(1, 3), 0, 100),
  ]).toEqual([20, 380, 33.33]);
});
