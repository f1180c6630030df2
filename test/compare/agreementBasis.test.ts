// what two sides wrote for their common clauses -> whether statuses or values are compared, and by whose method
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { toText, type Fraction } from "../../src/math/fraction.ts";
import { flat, options, ranked, scoreOf, statuses, type Side } from "./sides.ts";

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");

const four = flat("1", "2", "3", "4");
const rate = (side: Side["rows"]): Side => ({ plan: four, rows: side });
const agreementOf = (...[a, b]: [a: ReturnType<typeof ranked>, b: ReturnType<typeof ranked>]) =>
  compareScores(a, b, options).agreement;

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
    [
      "two rows of a clause that differ",
      [
        { clause: "1", status: "full", rater: "r" },
        { clause: "1", status: "none", rater: "s" },
      ],
    ],
    ["a measured value", [{ clause: "1", value: "10", activity: "i" }]],
  ])("is values where half of the clauses have %s", (_, first) => {
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
