// published decompositions of a difference -> what these functions give for the same data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { shapleyValue } from "../../src/compare/shapleyValue.ts";
import {
  add,
  fraction,
  multiply,
  parseFraction,
  subtract,
  toText,
  zero,
  type Fraction,
} from "../../src/math/fraction.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { flat, options, scoreOf } from "../compare/sides.ts";
import { tenClauses } from "../compare/tenClauses.ts";

const { cases } = JSON.parse(readFileSync(join(projectRoot, "fixtures/reference/gaps.json"), "utf8")) as {
  cases: { id: string }[];
};

const caseOf = <T>(id: string): T => cases.find((item) => item.id === id) as T;

const exact = (value: number): Fraction => parseFraction(String(value)) ?? zero;

const rate = (weights: number[], rates: number[]): Fraction =>
  weights.map((weight, index) => multiply(exact(weight), exact(rates[index] ?? 0))).reduce(add, zero);

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");

const percent = (value: Fraction | null): string =>
  value === null ? "null" : toText(multiply(value, fraction(100)));

test("Das Gupta's effects of two factors are Shapley values", () => {
  const {
    from_: from,
    to,
    expected,
  } = caseOf<{
    from_: number[];
    to: number[];
    expected: { effects: Record<string, number> };
  }>("dasgupta-2.1-earnings");
  const effects = shapleyValue(2, (group) =>
    [0, 1]
      .map((factor) => exact((group & (1 << factor) ? to : from)[factor] ?? 0))
      .reduce(multiply, fraction(1)),
  );
  expect(effects?.map(({ n, d }) => Number(n) / Number(d))).toEqual([
    expect.closeTo(expected.effects["avg_earnings"] ?? 0, 6),
    expect.closeTo(expected.effects["earner_prop"] ?? 0, 6),
  ]);
});

test("Kitagawa's composition and rate are the Shapley values of weights and rates", () => {
  const { wA, rA, wB, rB, expected } = caseOf<{
    wA: number[];
    rA: number[];
    wB: number[];
    rB: number[];
    expected: Record<string, string>;
  }>("kitagawa-3-strata");
  const [composition, rates] =
    shapleyValue(2, (group) => rate(group & 1 ? wA : wB, group & 2 ? rA : rB)) ?? [];
  expect(composition && toText(composition)).toBe(expected["composition"]);
  expect(rates && toText(rates)).toBe(expected["rate"]);
  expect(toText(subtract(rate(wA, rA), rate(wB, rB)))).toBe(expected["total"]);
});

test("the gap of ten clauses splits as computed by hand", () => {
  const { expected } = caseOf<{ expected: Record<string, string> & { owen: Record<string, string> } }>(
    "nap-gap-decomposition-10-clauses",
  );
  const { a, b } = tenClauses();
  const { split, figures, common } = compareScores(a, b, options);
  expect(common).toHaveLength(6);
  expect([a, b].map(({ overall }) => percent(overall.value))).toEqual([expected["F_A"], expected["F_B"]]);
  expect([figures.a, figures.b, figures.x, figures.y].map(({ value }) => percent(value))).toEqual([
    expected["F_A_on_I"],
    expected["F_B_on_I"],
    expected["methodB_ratingsA_on_I"],
    expected["methodA_ratingsB_on_I"],
  ]);
  expect(text(split.gap)).toBe(expected["gap"]);
  expect([split.coverage.a, split.coverage.b, split.coverage.total].map(text)).toEqual([
    expected["coverage_A"],
    expected["coverage_B"],
    expected["coverage"],
  ]);
  expect(text(split.method?.total)).toBe(expected["method"]);
  expect(text(split.rating)).toBe(expected["rating"]);
  const { values, within, across, eligible, treat, weights } = split.method?.parts ?? {};
  expect([values, within, across].map(text)).toEqual([
    expected.owen["scale"],
    expected.owen["win"],
    expected.owen["acr"],
  ]);
  expect([eligible, treat, weights].map(text)).toEqual(["0", "0", "0"]);
});

test("a clause only A rated moves A's figure by its share times its distance from the common mean", () => {
  const a = scoreOf({
    plan: flat("1", "2", "3", "4", "5"),
    rows: ["1", "2", "3", "4", "5"].map((clause) => ({ clause, percent: clause === "5" ? "100" : "50" })),
    scale: null,
  });
  const b = scoreOf({
    plan: flat("1", "2", "3", "4", "5"),
    rows: ["1", "2", "3", "4"].map((clause) => ({ clause, percent: "50" })),
    scale: null,
  });
  const [largest] = compareScores(a, b, options).clauses;
  expect(largest?.clause.id).toBe("5");
  expect(largest?.relation).toBe("only-a");
  expect(largest?.contribution.coverage).toEqual(fraction(10));
});
