// sides without a figure of their own, of the common clauses or by the other's method -> which terms are left, and why
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { toText, type Fraction } from "../../src/math/fraction.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");

const four = flat("1", "2", "3", "4");
const ratedA: Side = { plan: four, rows: statuses({ 1: "full", 2: "partial" }) };

describe("reasons", () => {
  const nothing: Side = { plan: four, rows: [] };
  const broken: Side = { ...ratedA, method: { id: "percents", values: { percent: "as-given" } } };
  const reasonsOf = (a: Side, b: Side) =>
    compareScores(scoreOf(a), scoreOf(b), options).split.reasons.map(({ id, params }) => [id, params]);

  test("name the sides without a figure, A first", () => {
    expect(reasonsOf(nothing, ratedA)).toEqual([
      ["no-figure", { side: "A" }],
      ["no-common-clause", {}],
    ]);
    expect(reasonsOf(nothing, nothing)).toEqual([
      ["no-figure", { side: "A" }],
      ["no-figure", { side: "B" }],
      ["no-common-clause", {}],
    ]);
  });
  test("say nothing of common clauses where figures are withheld, and there are no bounds", () => {
    for (const [a, b, sides] of [
      [broken, ratedA, ["A"]],
      [ratedA, broken, ["B"]],
      [broken, broken, ["A", "B"]],
    ] as const) {
      expect(reasonsOf(a, b)).toEqual(sides.map((side) => ["no-figure", { side }]));
      expect(compareScores(scoreOf(a), scoreOf(b), options).split.bounds).toBeNull();
    }
  });
  test("hand on what scoring said, and nothing where it said nothing", () => {
    const { reasons } = compareScores(scoreOf(nothing), scoreOf(ratedA), options).split;
    expect(reasons.map((reason) => reason.reasons.map(({ id }) => id))).toEqual([["nothing-counts"], []]);
  });
});

describe("clauses that one method evaluates and the other does not", () => {
  const plan: Side["plan"] = {
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", window: { start: 2020, end: 2020 } },
          { id: "2", window: { start: 2020, end: 2022 } },
        ],
      },
    ],
  };
  const due = { id: "due", eligible: "due" } as const;
  const side = (given: Record<string, string>, day: string, method: Side["method"] = {}) =>
    scoreOf({ plan, rows: statuses(given), method, assessment: { "as-of": day } });
  const early = "2020-12-31";

  // Clause 2 is common, and not due for the method of one side: it has a figure by the other method only.
  test("leave bounds where the common ones have no figure by a side's own method", () => {
    const dueSide = side({ 1: "full", 2: "full" }, early, due);
    const other = side({ 2: "none" }, early);
    const [there, back] = [compareScores(dueSide, other, options), compareScores(other, dueSide, options)];
    for (const [{ split, common }, who] of [
      [there, "A"],
      [back, "B"],
    ] as const) {
      expect(common).toEqual(["2"]);
      const { way, method, rating, together, interaction } = split;
      expect({ way, method, rating, together, interaction }).toEqual({
        way: "none",
        method: null,
        rating: null,
        together: null,
        interaction: null,
      });
      expect(split.reasons).toMatchObject([
        { id: "no-common-figure", params: { side: who }, reasons: [{ id: "nothing-counts" }] },
      ]);
      expect(split.bounds).not.toBeNull();
    }
    expect([there.split.gap, there.split.coverage.total].map(text)).toEqual(["100", "null"]);
  });
  test("leave no method term where only the other side's ratings have figures by both methods", () => {
    const { split } = compareScores(
      side({ 1: "full", 2: "full" }, early, due),
      side({ 2: "none" }, "2022-12-31"),
      options,
    );
    const { way, method, rating } = split;
    expect({ way, method, rating }).toEqual({ way: "none", method: null, rating: null });
  });
  test("leave bounds where they have none by either method", () => {
    const [a, b] = [
      side({ 1: "full", 2: "full" }, early, due),
      side({ 1: "not-due", 2: "none" }, early, { ...due, treat: { "not-due": "zero" } }),
    ];
    const { split } = compareScores(a, b, options);
    expect(text(split.gap)).toBe("100");
    expect(split.reasons.map(({ id, params }) => [id, params])).toEqual([
      ["no-common-figure", { side: "A" }],
      ["no-common-figure", { side: "B" }],
    ]);
  });
  test("leave one order where the other method does not evaluate them on that side's day", () => {
    const a = side({ 2: "full" }, early);
    const b = side({ 2: "none" }, "2022-12-31", due);
    const { split, clauses } = compareScores(a, b, options);
    expect(split.way).toBe("under-a");
    expect(text(clauses[0]?.contribution.rating)).toBe("100");
    expect(Object.values(split.method?.parts ?? {}).map(text)).toEqual(Array(6).fill("0"));
    expect([split.method?.total, split.rating].map(text)).toEqual(["0", "100"]);
    expect([split.together, split.interaction, split.bounds]).toEqual([null, null, null]);
    expect(split.reasons).toMatchObject([
      { id: "no-crossed-figure", params: { ratings: "A", method: "due" } },
    ]);
    const { split: back, clauses: backClauses } = compareScores(b, a, options);
    expect(back.way).toBe("under-b");
    expect(text(backClauses[0]?.contribution.rating)).toBe("-100");
    expect(Object.values(back.method?.parts ?? {}).map(text)).toEqual(Array(6).fill("0"));
    expect([back.method?.total, back.rating].map(text)).toEqual(["0", "-100"]);
    expect(back.reasons).toMatchObject([
      { id: "no-crossed-figure", params: { ratings: "B", method: "due" } },
    ]);
  });
});

test("over both orders nothing is in one, and the interaction is what the method's effects differ by", () => {
  const strict = { id: "strict", values: { "three-step": { none: 0, partial: 0, full: 1 } } };
  const { split } = compareScores(
    scoreOf({ plan: four, rows: statuses({ 1: "full", 2: "partial" }) }),
    scoreOf({ plan: four, rows: statuses({ 1: "partial", 2: "partial" }), method: strict }),
    options,
  );
  // a 75, x 50, y 50, b 0.
  expect([split.method?.total, split.rating, split.interaction].map(text)).toEqual(["75/2", "75/2", "-25"]);
  expect([split.together, split.bounds, split.reasons]).toEqual([null, null, []]);
});
