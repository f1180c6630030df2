// two sides' common clauses -> how far they agree, and on what basis, counted by hand
import { describe, expect, test } from "vitest";
import { compareMany } from "../../src/compare/compareMany.ts";
import { compareScores } from "../../src/compare/compareScores.ts";
import { toText, type Fraction } from "../../src/math/fraction.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

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
    expect(agreement.resampling.kind).toBe("exhaustive");
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

/** Ranks 0 to 2 as statuses: "210" is full, partial, none. */
const ranked = (ranks: string, more: Partial<Side> = {}) =>
  scoreOf({
    ...rate(
      statuses(
        Object.fromEntries(
          [...ranks].map((rank, at) => [`${at + 1}`, ["none", "partial", "full"][+rank] ?? ""]),
        ),
      ),
    ),
    ...more,
  });
const agreementOf = (...[a, b]: [a: ReturnType<typeof ranked>, b: ReturnType<typeof ranked>]) =>
  compareScores(a, b, options).agreement;

describe("measures of statuses", () => {
  // A 2 2 1 0, B 2 1 0 0: squared distances 0, 1, 1, 0. Kappa: A has margins 1 1 2, B 2 1 1, so that chance gives a mean
  // of 26/16, and 1 − (2/4) ÷ (26/16). AC2: p_a = 7/8; shares 3/8, 2/8, 3/8 make Σ π (1 − π) = 21/32, T = 3 + 4 × 3/4.
  test("count by the square of the ranks between them", () => {
    const { kappa, ac2, percent, shareAbove, meanDifference, spread, signTest } = agreementOf(
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
    // Differences 0, 50, 50, 0.
    expect([spread?.meanSquare, spread?.bias, spread?.noise, signTest].map(text)).toEqual([
      "1250",
      "625",
      "625",
      "1/2",
    ]);
    for (const { reason } of [kappa, ac2, percent, shareAbove, meanDifference]) expect(reason).toBeNull();
  });
  test("are counted for each side: A above, B above, the same", () => {
    const { above, shareAbove, meanDifference, signTest } = agreementOf(ranked("2001"), ranked("0111"));
    expect(above).toEqual({ a: 1, b: 2, same: 1 });
    expect([shareAbove.value, meanDifference.value, signTest].map(text)).toEqual(["1/4", "0", "1"]);
  });
  test("have intervals of the share above as of the others", () => {
    const { shareAbove } = agreementOf(ranked("20"), ranked("00"));
    expect([shareAbove.value, shareAbove.interval?.low, shareAbove.interval?.high].map(text)).toEqual([
      "1/2",
      "0",
      "1",
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

describe("the basis", () => {
  const basis = (a: ReturnType<typeof ranked>, b: ReturnType<typeof ranked>) => {
    const { basis: on, metric, scale, valuedBy, table, n } = agreementOf(a, b);
    return { on, metric, scale, valuedBy, table: table === null ? null : table.counts.length, n };
  };
  const onValues = { on: "values", metric: "interval", scale: null, valuedBy: "both-methods", n: 2 };
  const levels = [{ id: "none" }, { id: "partial" }, { id: "full" }];
  const worth = { none: 0, partial: "1/2", full: 1 };

  test("is values where the scales differ; a table of statuses is there all the same", () => {
    const values = { "three-step": worth, other: worth };
    const [a, b] = [
      ranked("21", { method: { id: "both", values } }),
      ranked("20", {
        method: { id: "both", values },
        scale: { id: "other", levels: [...levels, { id: "top" }] },
      }),
    ];
    expect(basis(a, b)).toEqual({ ...onValues, table: 3 });
    expect(basis(b, a)).toEqual({ ...onValues, table: 4 });
    expect(agreementOf(a, b).table).toEqual({
      a: ["none", "partial", "full"],
      b: ["none", "partial", "full", "top"],
      counts: [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 1, 0],
      ],
    });
  });
  test("is each side's own values where a method cannot read the other's ratings", () => {
    const own = { id: "own", values: { other: worth } };
    const both = { id: "both", values: { "three-step": worth, other: worth } };
    const scale = { id: "other", levels };
    const ownValues = { ...onValues, valuedBy: "own-method", table: 3 };
    expect(basis(ranked("21", { method: both }), ranked("20", { method: own, scale }))).toEqual(ownValues);
    expect(basis(ranked("20", { method: own, scale }), ranked("21", { method: both }))).toEqual(ownValues);
  });
  test("is the mean of what both methods give, where they can", () => {
    const strict = { id: "strict", values: { "three-step": { ...worth, partial: 0 } } };
    const rows = rate([1, 2].map((id) => ({ clause: `${id}`, status: "partial", body: "x" })));
    const a = scoreOf({ ...rows, plan: { ...four, bodies: [{ id: "x" }] } });
    // A: 1/2 and 0 by the two methods; B: full, 1 by both.
    const agreement = agreementOf(a, ranked("22", { method: strict }));
    expect([agreement.meanDifference.value, agreement.spread?.bias].map(text)).toEqual(["-75", "5625"]);
  });
  test.each([
    ["a percent", [{ clause: "1", percent: "100" }]],
    ["a body", [{ clause: "1", status: "full", body: "x" }]],
    [
      "two rows of a clause",
      [
        { clause: "1", status: "full", rater: "r" },
        { clause: "1", status: "full", rater: "s" },
      ],
    ],
    ["an activity", [{ clause: "1", status: "full", activity: "i" }]],
    ["a measured value", [{ clause: "1", value: "10", activity: "i" }]],
  ])("is values where a row has %s", (_, first) => {
    const plan: Side["plan"] = {
      bodies: [{ id: "x" }],
      directions: [
        {
          id: "1",
          clauses: [
            { id: "1", activities: [{ id: "i", indicator: { baseline: 0, target: 10 } }] },
            { id: "2" },
          ],
        },
      ],
    };
    const mixed = scoreOf({ plan, rows: [...first, { clause: "2", status: "none" }] });
    const plainOne = scoreOf({ plan, rows: statuses({ 1: "full", 2: "none" }) });
    expect(basis(mixed, plainOne)).toEqual({ ...onValues, table: null });
    expect(basis(plainOne, mixed)).toEqual({ ...onValues, table: null });
    expect(basis(plainOne, plainOne)).toEqual({
      on: "statuses",
      metric: "ordinal",
      scale: "three-step",
      valuedBy: "both-methods",
      table: 3,
      n: 2,
    });
    expect(agreementOf(mixed, plainOne).kappa).toMatchObject({ value: null, reason: "no-common-scale" });
  });
});
