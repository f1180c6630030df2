// two sides' common clauses -> how far they agree, and on what basis, counted by hand
import { describe, expect, test } from "vitest";
import { compareMany } from "../../src/compare/compareMany.ts";
import { compareScores } from "../../src/compare/compareScores.ts";
import { toText, type Fraction } from "../../src/math/fraction.ts";
import { flat, options, ranked, scoreOf, statuses, type Side } from "./sides.ts";

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");

const four = flat("1", "2", "3", "4");

const rate = (side: Side["rows"]): Side => ({ plan: four, rows: side });

describe("agreement on the common clauses", () => {
  const scores = () => ({
    a: scoreOf(rate(statuses({ 1: "full", 2: "full", 3: "partial", 4: "none" }))),
    b: scoreOf(rate(statuses({ 1: "full", 2: "partial", 3: "none", 4: "none" }))),
  });

  test("is counted on statuses of one scale, with all of its levels", () => {
    const { a, b } = scores();
    const { agreement } = compareScores(a, b, options);
    expect(agreement).toMatchObject({ n: 4, basis: "statuses", metric: "ordinal", scale: "three-step" });
    expect(agreement.table).toEqual({
      a: ["none", "partial", "full"],
      b: ["none", "partial", "full"],
      counts: [
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 1],
      ],
    });
    expect(text(agreement.percent.value)).toBe("1/2");
    expect(agreement.above).toEqual({ a: 2, b: 0, same: 2 });
    expect(text(agreement.meanDifference.value)).toBe("25");
    expect(text(agreement.signTest)).toBe("1/2");
    expect(agreement.resampling).toBeNull();
    expect([agreement.alpha.noInterval, agreement.percent.noInterval]).toEqual([
      { reason: "too-few", pairs: 4 },
      null,
    ]);
  });
  test("without variation alpha and kappa are null", () => {
    const same = scoreOf(rate(statuses({ 1: "full", 2: "full" })));
    const { alpha, kappa, percent } = compareScores(same, same, options).agreement;
    expect([alpha.value, alpha.reason, kappa.value, kappa.reason]).toEqual([
      null,
      "no-variation",
      null,
      "no-variation",
    ]);
    expect(text(percent.value)).toBe("1");
  });
  test("percents are compared as values", () => {
    const percents = scoreOf(rate([1, 2, 3, 4].map((id) => ({ clause: `${id}`, percent: `${id * 10}` }))));
    const { agreement: onValues } = compareScores(scores().a, percents, options);
    expect(onValues).toMatchObject({ basis: "values", metric: "interval", scale: null, table: null });
    expect(onValues.kappa).toMatchObject({ value: null, reason: "no-common-scale" });
  });
  test("three assessors have one alpha and three gaps", () => {
    const { a, b } = scores();
    const { pairs, agreement: overall } = compareMany([a, b, a], options);
    expect(pairs.map(({ split }) => text(split.gap))).toEqual(["25", "0", "-25"]);
    expect(overall).toMatchObject({ n: 4, basis: "statuses", metric: "ordinal" });
    expect(overall.alpha.value).not.toBeNull();
  });
});

const agreementOf = (...[a, b]: [a: ReturnType<typeof ranked>, b: ReturnType<typeof ranked>]) =>
  compareScores(a, b, options).agreement;

describe("measures of statuses", () => {
  // A 2 2 1 0, B 2 1 0 0: squared distances 0, 1, 1, 0. Kappa: A has margins 1 1 2, B 2 1 1, so that chance gives a mean
  // of 26/16, and 1 − (2/4) ÷ (26/16). AC2: p_a = 7/8; shares 3/8, 2/8, 3/8 make Σ π (1 − π) = 21/32, T = 3 + 4 × 3/4.
  test("count by the square of the ranks between them", () => {
    const { alpha, kappa, ac2, percent, shareAbove, meanDifference, spread, signTest } = agreementOf(
      ranked("2210"),
      ranked("2100"),
    );
    expect([percent, kappa, ac2, shareAbove, meanDifference].map(({ value }) => text(value))).toEqual([
      "1/2",
      "9/13",
      "7/11",
      "1/2",
      "25",
    ]);
    // Counts 3, 2, 3: squared ordinal distances 25/4 and 25; expected 600, observed 25; 1 − 7 × 25 ÷ 600.
    expect(text(alpha.value)).toBe("17/24");
    // Differences 0, 50, 50, 0.
    expect([spread?.meanSquare, spread?.bias, spread?.noise, signTest].map(text)).toEqual([
      "1250",
      "625",
      "625",
      "1/2",
    ]);
    for (const { reason } of [kappa, ac2, percent, shareAbove, meanDifference]) expect(reason).toBeNull();
  });
  test("count a pair of statuses as often as it occurs", () => {
    const { table, kappa } = agreementOf(ranked("2220"), ranked("2210"));
    expect(table?.counts).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 1, 2],
    ]);
    // Mean squared distance 1/4; by chance (1 + 8 + 12 + 3) ÷ 16.
    expect(text(kappa.value)).toBe("5/6");
  });
  test("have a mean difference over values of any denominator, and none without values", () => {
    const percents = (...given: string[]) =>
      scoreOf(rate(given.map((percent, at) => ({ clause: `${at + 1}`, percent }))));
    const { meanDifference } = agreementOf(percents("33.5", "50"), percents("0", "0"));
    expect(text(meanDifference.value)).toBe("167/4");
    const plan: Side["plan"] = {
      directions: [{ id: "1", clauses: [{ id: "1", window: { start: 2020, end: 2022 } }] }],
    };
    const early: Side = { plan, rows: statuses({ 1: "full" }), assessment: { "as-of": "2020-12-31" } };
    const due = scoreOf({ ...early, method: { id: "due", eligible: "due" } });
    const unvalued = agreementOf(due, scoreOf(early));
    expect([unvalued.n, unvalued.clauses, unvalued.of]).toEqual([1, 1, 1]);
    expect(unvalued.meanDifference).toMatchObject({ value: null, reason: "no-pairs" });
  });
  test("are counted for each side: A above, B above, the same", () => {
    const { above, shareAbove, meanDifference, signTest } = agreementOf(ranked("2001"), ranked("0111"));
    expect(above).toEqual({ a: 1, b: 2, same: 1 });
    expect([shareAbove.value, meanDifference.value, signTest].map(text)).toEqual(["1/4", "0", "1"]);
  });
  test("have intervals of the share above as of the others", () => {
    const { shareAbove } = agreementOf(ranked("20"), ranked("00"));
    // The tail of one or more of two is 1 - (1 - p)²: 0.025 at p = 0.012579.
    expect([shareAbove.value, shareAbove.interval?.low, shareAbove.interval?.high].map(text)).toEqual([
      "1/2",
      "12579/1000000",
      "987421/1000000",
    ]);
    expect(shareAbove.undefinedResamples).toBe(0);
  });
  test("of two levels exist; of one level they do not, and nothing can vary", () => {
    const scale = { id: "two", levels: [{ id: "none" }, { id: "full" }] };
    const method = { id: "two", values: { two: { none: 0, full: 1 } } };
    const two = agreementOf(ranked("20", { scale, method }), ranked("00", { scale, method }));
    // p_a 1/2; kappa: p_e = 1/2. AC2: shares 1/4 and 3/4, p_e = 2/2 × 3/8.
    expect([two.kappa.value, two.ac2.value].map(text)).toEqual(["0", "1/5"]);
    expect(two.table?.counts).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const same = agreementOf(ranked("22", { scale, method }), ranked("22", { scale, method }));
    expect(same.kappa).toMatchObject({ value: null, reason: "no-variation" });
    const single: Partial<Side> = {
      scale: { id: "one", levels: [{ id: "full" }] },
      method: { id: "one", values: { one: { full: 1 } } },
    };
    const one = agreementOf(ranked("22", single), ranked("22", single));
    expect([one.kappa, one.ac2].map(({ value, reason }) => [value, reason])).toEqual([
      [null, "one-category"],
      [null, "one-category"],
    ]);
    expect(one.alpha).toMatchObject({ value: null, reason: "no-variation" });
    expect(text(one.percent.value)).toBe("1");
  });
  test("are missing for one reason each where there are no pairs, or where figures are withheld", () => {
    const reasons = (b: ReturnType<typeof ranked>) => {
      const { percent, alpha, kappa, ac2, meanDifference, shareAbove, spread } = agreementOf(ranked("22"), b);
      expect(spread).toBeNull();
      return [percent, alpha, kappa, ac2, meanDifference, shareAbove].map(({ reason }) => reason);
    };
    expect(new Set(reasons(scoreOf(rate(statuses({ 3: "full" })))))).toEqual(new Set(["no-pairs"]));
    const broken = ranked("22", { method: { id: "percents", values: { percent: "as-given" } } });
    expect(new Set(reasons(broken))).toEqual(new Set(["withheld"]));
  });
});
