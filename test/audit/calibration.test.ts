// 500 simulated figures, audited → the truth is always possible, and chances are printed as they are
// 20,000 of them: npm run calibrate
import { expect, test } from "vitest";
import { simulateFigures } from "./simulateFigures.ts";

/** Points that the printed chance may be off, and what 500 figures leave open. */
const [most, ofSampling] = [0.02, 0.035];

test("the number of clauses over which a figure came about is always found, and searches find as often as is printed", () => {
  const { figures, missed, searches } = simulateFigures(500, 17);
  expect([figures, missed]).toEqual([500, 0]);
  const coarse = searches.filter(({ searched }) => searched > 200);
  expect(coarse.length).toBeGreaterThan(3);
  for (const { scale, searched, found, expected } of coarse)
    expect([scale, Math.abs(found - expected) / searched < most + ofSampling]).toEqual([scale, true]);
}, 300_000);
