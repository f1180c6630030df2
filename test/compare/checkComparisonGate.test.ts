// gaps and an alpha beside a bound -> whether it is kept, at the bound, on either side of it, and with nothing found
import { expect, test } from "vitest";
import { checkComparisonGate } from "../../src/compare/checkComparisonGate.ts";
import { compareScores } from "../../src/compare/compareScores.ts";
import { fraction, type Fraction } from "../../src/math/fraction.ts";
import type { Measure } from "../../src/model/agreement.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { ComparisonGate } from "../../src/model/comparisonGate.ts";
import { flat, options, scoreOf, statuses } from "./sides.ts";

const alphaOf = (value: Fraction | null): Measure => ({
  value,
  interval: null,
  reason: null,
  undefinedResamples: 0,
});
const maxGap = (limit: Fraction): ComparisonGate => ({
  kind: "max-gap",
  of: "value",
  limit,
  written: "its text",
});
const minAgreement = (limit: Fraction): ComparisonGate => ({
  kind: "min-agreement",
  of: "value",
  limit,
  written: "",
});

/** A gap of 50 points, of −50 and none at all. */
function pairs(): [above: Comparison, below: Comparison, unknown: Comparison] {
  const plan = flat("1", "2");
  const [full, half, none] = [{ 1: "full", 2: "full" }, { 1: "full", 2: "none" }, {}].map((given) =>
    scoreOf({ plan, rows: statuses(given as Record<string, string>) }),
  );
  if (full === undefined || half === undefined || none === undefined) throw new Error("not three");
  return [
    compareScores(full, half, options),
    compareScores(half, full, options),
    compareScores(full, none, options),
  ];
}

test("every pair is held against the greatest gap, whichever side is above; no gap keeps no bound", () => {
  const [above, below, unknown] = pairs();
  const check = (limit: Fraction) =>
    checkComparisonGate([above, below, unknown], alphaOf(fraction(1)), maxGap(limit));
  const found = fraction(50);
  expect(check(fraction(50))).toEqual([
    { gate: maxGap(fraction(50)), pair: above, found, met: true },
    { gate: maxGap(fraction(50)), pair: below, found, met: true },
    { gate: maxGap(fraction(50)), pair: unknown, found: null, met: false },
  ]);
  expect(check(fraction(4999, 100)).map(({ met }) => met)).toEqual([false, false, false]);
  expect(check(fraction(100)).map(({ met }) => met)).toEqual([true, true, false]);
});

test("one alpha of all is held against the least agreement; no alpha keeps no bound", () => {
  const gate = minAgreement(fraction(1, 2));
  const check = (value: Fraction | null) => checkComparisonGate(pairs(), alphaOf(value), gate);
  expect(check(fraction(1, 2))).toEqual([{ gate, pair: null, found: fraction(1, 2), met: true }]);
  expect(check(fraction(51, 100))).toEqual([{ gate, pair: null, found: fraction(51, 100), met: true }]);
  expect(check(fraction(49, 100))).toEqual([{ gate, pair: null, found: fraction(49, 100), met: false }]);
  expect(check(null)).toEqual([{ gate, pair: null, found: null, met: false }]);
});
