// gaps and an alpha beside a bound -> whether it is kept, at the bound, on either side of it, and with nothing found
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkComparisonGate } from "../../src/compare/checkComparisonGate.ts";
import { compareMany } from "../../src/compare/compareMany.ts";
import { compareScores } from "../../src/compare/compareScores.ts";
import { disagreementShares } from "../../src/compare/disagreementShares.ts";
import {
  absolute,
  compareFractions,
  fraction,
  negate,
  subtract,
  sum,
  toText,
  zero,
  type Fraction,
} from "../../src/math/fraction.ts";
import type { Measure } from "../../src/model/agreement.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { ComparisonGate } from "../../src/model/comparisonGate.ts";
import { flat, options, scoreOf, statuses } from "./sides.ts";

const alphaOf = (value: Fraction | null): { clauses: number; of: number; alpha: Measure } => ({
  ...compared,
  alpha: {
    value,
    interval: null,
    reason: null,
    noInterval: { reason: "too-few", pairs: 4 },
    undefinedResamples: 0,
  },
});
const compared = { clauses: 3, of: 4 };
const maxGap = (limit: Fraction): ComparisonGate => ({
  kind: "max-gap",
  measure: "gap",
  of: "value",
  limit,
  written: "its text",
});
const minAgreement = (limit: Fraction): ComparisonGate => ({
  kind: "min-agreement",
  measure: "alpha",
  of: "value",
  limit,
  written: "",
});

/** Nothing is missing, or nobody knows what. */
const kept = { distance: null, clauses: null, compared: null, noInterval: null };
const keptAlpha = { ...kept, compared };

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
    { gate: maxGap(fraction(50)), pair: above, found, met: true, ...kept },
    { gate: maxGap(fraction(50)), pair: below, found, met: true, ...kept },
    { gate: maxGap(fraction(50)), pair: unknown, found: null, met: false, ...kept },
  ]);
  expect(check(fraction(4999, 100)).map(({ met }) => met)).toEqual([false, false, false]);
  expect(check(fraction(100)).map(({ met }) => met)).toEqual([true, true, false]);
});

test("one alpha of all is held against the least agreement; no alpha keeps no bound", () => {
  const gate = minAgreement(fraction(1, 2));
  const check = (value: Fraction | null) => checkComparisonGate(pairs(), alphaOf(value), gate);
  expect(check(fraction(1, 2))).toEqual([
    { gate, pair: null, found: fraction(1, 2), met: true, ...keptAlpha },
  ]);
  expect(check(fraction(51, 100))).toEqual([
    { gate, pair: null, found: fraction(51, 100), met: true, ...keptAlpha },
  ]);
  expect(check(fraction(49, 100))).toMatchObject([
    { found: fraction(49, 100), met: false, distance: fraction(1, 100) },
  ]);
  expect(check(null)).toEqual([{ gate, pair: null, found: null, met: false, ...keptAlpha }]);
});

test("nothing found passes where the call lets it, and what was found is judged all the same", () => {
  const [above, , unknown] = pairs();
  const gate = maxGap(fraction(40));
  expect(checkComparisonGate([above, unknown], alphaOf(null), gate, "pass").map(({ met }) => met)).toEqual([
    false,
    null,
  ]);
  expect(checkComparisonGate([above], alphaOf(null), minAgreement(fraction(0)), "pass")).toMatchObject([
    { met: null, found: null },
  ]);
});

const levels = ["none", "partial", "full"] as const;
const ids = ["1", "2", "3", "4", "5", "6"];
const rated = fc.array(fc.constantFrom(...levels, "unrated"), {
  minLength: ids.length,
  maxLength: ids.length,
});
const sideOf = (given: readonly string[]) =>
  scoreOf({
    plan: flat(...ids),
    rows: statuses(Object.fromEntries(ids.map((id, at) => [id, given[at] ?? ""]))),
  });

/** The size of the smallest subset of the amounts that makes up what is wanted, over all subsets. */
function smallest(amounts: readonly Fraction[], wanted: Fraction): number | null {
  let best: number | null = null;
  for (let chosen = 1; chosen < 2 ** amounts.length; chosen++) {
    const own = amounts.filter((_, at) => (chosen >> at) % 2 === 1);
    if (compareFractions(sum(own), wanted) >= 0 && (best === null || own.length < best)) best = own.length;
  }
  return best;
}

test("the distance of a gap, and the fewest clauses that add as much, whichever side is above", () => {
  fc.assert(
    fc.property(rated, rated, fc.nat(60), (ofA, ofB, points) => {
      const pair = compareScores(sideOf(ofA), sideOf(ofB), options);
      const { gap } = pair.split;
      const [check] = checkComparisonGate([pair], pair.agreement, maxGap(fraction(points)));
      if (gap === null || check === undefined || check.met === true) {
        expect(check).toMatchObject(kept);
        return;
      }
      const wanted = subtract(absolute(gap), fraction(points));
      expect(check.distance).toEqual(wanted);
      const amounts = new Map(
        pair.clauses.map(({ clause, contribution: { total } }) => [
          clause.id,
          gap.n < 0n ? negate(total ?? zero) : (total ?? zero),
        ]),
      );
      expect(check.clauses?.length ?? null).toBe(smallest([...amounts.values()], wanted));
      if (check.clauses !== null)
        expect(compareFractions(sum(check.clauses.map((id) => amounts.get(id) ?? zero)), wanted)).not.toBe(
          -1,
        );
    }),
    { numRuns: 100 },
  );
});

test("the shares of clauses in 1 - alpha add up to it, of two and of three; the fewest that make up the distance", () => {
  fc.assert(
    fc.property(
      fc.array(rated, { minLength: 2, maxLength: 3 }),
      fc.integer({ min: -10, max: 10 }),
      (given, tenths) => {
        const scores = given.map(sideOf);
        const many = compareMany(scores, options);
        const [first] = many.pairs;
        const all = scores.length === 2 ? first?.agreement : many.agreement;
        if (all === undefined) throw new Error("no pair");
        const { alpha } = all;
        const shares = disagreementShares(scores);
        expect(toText(sum([...shares.values()]))).toBe(
          alpha.value === null ? "0" : toText(subtract(fraction(1), alpha.value)),
        );
        const limit = fraction(tenths, 10);
        const [check] = checkComparisonGate(many.pairs, all, minAgreement(limit));
        if (alpha.value === null || check?.met === true) return;
        const wanted = subtract(limit, alpha.value);
        expect(check?.distance).toEqual(wanted);
        expect(check?.clauses?.length).toBe(smallest([...shares.values()], wanted));
      },
    ),
    { numRuns: 100 },
  );
});

test("the lower end of an interval has a distance, and no clauses", () => {
  const alpha = {
    ...alphaOf(fraction(1)),
    alpha: { ...alphaOf(fraction(1)).alpha, interval: { low: fraction(1, 4), high: fraction(1) } },
  };
  const gate = { ...minAgreement(fraction(1, 2)), of: "lower" } as const;
  expect(checkComparisonGate(pairs(), alpha, gate)).toMatchObject([
    { met: false, distance: fraction(1, 4), clauses: null },
  ]);
});

test("a gap that only the methods make has a distance, and no clauses", () => {
  const plan = flat("1", "2");
  const rows = statuses({ 1: "partial", 2: "partial" });
  const [a, b] = [
    scoreOf({ plan, rows }),
    scoreOf({ plan, rows, method: { values: { "three-step": { none: 0, partial: 0, full: 1 } } } }),
  ];
  const pair = compareScores(a, b, options);
  expect(checkComparisonGate([pair], pair.agreement, maxGap(fraction(10)))).toMatchObject([
    { met: false, distance: fraction(40), clauses: null },
  ]);
});

test("without an interval the lower end keeps no bound, and the reason is there", () => {
  const gate = { ...minAgreement(fraction(1, 2)), of: "lower" } as const;
  expect(checkComparisonGate(pairs(), alphaOf(fraction(1)), gate)).toMatchObject([
    { met: false, found: null, noInterval: { reason: "too-few", pairs: 4 } },
  ]);
});

test("equal outcomes are held against a percent, of each pair; what is not due counts as an outcome", () => {
  const [a, b] = [
    sideOf(["full", "partial", "not-due", "full", "", ""]),
    sideOf(["full", "partial", "none", "full", "", ""]),
  ];
  const pair = compareScores(a, b, options);
  const outcomes = (limit: number, of: "value" | "lower" = "value"): ComparisonGate => ({
    kind: "min-agreement",
    measure: "outcomes",
    of,
    limit: fraction(limit),
    written: "",
  });
  const check = (gate: ComparisonGate) => checkComparisonGate([pair], pair.agreement, gate);
  expect(pair.agreement.alpha.value).toEqual(fraction(1));
  expect(check(outcomes(75))).toMatchObject([{ pair, met: true, found: fraction(75), compared }]);
  expect(check(outcomes(76))).toMatchObject([{ met: false, distance: fraction(1), clauses: ["3"] }]);
  // 3 of 4: the lower end of Clopper and Pearson is 19.41 %.
  expect(check(outcomes(19, "lower"))).toMatchObject([{ met: true }]);
  expect(check(outcomes(20, "lower"))).toMatchObject([{ met: false, clauses: null }]);
});
