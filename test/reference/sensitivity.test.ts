// Complete factorial designs with known variances → the figures of every combination, and the exact effects of each choice.
import { expect, test } from "vitest";
import { divide, fraction, multiply, subtract, sum, toText, type Fraction } from "../../src/math/fraction.ts";
import { toPercent } from "../../src/math/toPercent.ts";
import { effects, type Combination } from "../../src/sensitivity/effects.ts";
import { methodGrid } from "../../src/sensitivity/methodGrid.ts";
import { inputOf, methodOf } from "../score/given.ts";
import { ratioText, readReference, type Ratio } from "./readReference.ts";

interface Design {
  readonly directions: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<string, readonly string[]>>;
  readonly scales: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly expected: {
    readonly mean: Ratio;
    readonly variance: Ratio;
    readonly min: Ratio;
    readonly max: Ratio;
    readonly nominal: Ratio;
    readonly S: Readonly<Record<string, Ratio>>;
    readonly ST: Readonly<Record<string, Ratio>>;
    readonly shapley_effects: Readonly<Record<string, Ratio>>;
    readonly grid: readonly { readonly choice: Readonly<Record<string, string>>; readonly score: string }[];
  };
}

const levels = ["N", "P", "I"];

test("54 combinations of scale, bodies, directions and not-due", () => {
  const { directions, ratings, scales, expected } = readReference<Design>(
    "sensitivity.json",
    "nap-exact-enumeration-54",
  );
  const ids = [...new Set(Object.values(directions))];
  const methods = Object.entries(scales).map(([id, values]) =>
    methodOf({
      id,
      values: { steps: Object.fromEntries(levels.map((level) => [level, `${values[level] ?? 0}/100`])) },
    }),
  );
  const [own] = methods;
  if (own === undefined) throw new Error("no scale");
  const input = inputOf({
    plan: {
      bodies: [{ id: "a" }, { id: "b" }],
      directions: ids.map((id) => ({
        id,
        clauses: Object.entries(directions)
          .filter(([, direction]) => direction === id)
          .map(([clause]) => ({ id: clause })),
      })),
    },
    scale: { id: "steps", levels: levels.map((id) => ({ id })) },
    method: { values: { steps: { N: 0, P: "1/2", I: 1 } } },
    rows: Object.entries(ratings).flatMap(([clause, given]) =>
      given.map((status, at) => ({
        clause,
        body: ["a", "b"][at] ?? "",
        ...(status === "X" ? { status: "not-due", note: "later" } : { status }),
      })),
    ),
  });
  const grid = methodGrid(input, {
    values: methods,
    "within.bodies": ["mean", "min", "max"],
    across: ["clauses", "directions"],
    "not-due": ["exclude", "zero", "full"],
  });
  const names: Readonly<Record<string, string>> = {
    clauses: "clause-mean",
    directions: "direction-mean",
  };
  const found = grid?.combinations.map(({ taken, value }) => ({
    choice: Object.fromEntries(
      grid.choices.map(({ id, options }, at) => {
        const option = options[taken[at] ?? 0] ?? "";
        const key = { values: "scale", "within.bodies": "within", across: "across", "not-due": "not_due" }[
          id
        ];
        return [key, names[option] ?? option];
      }),
    ),
    score: value === null ? "none" : toText(toPercent(value)),
  }));
  const inOrder = (list: typeof found) => list?.map((item) => JSON.stringify(item)).toSorted();
  expect(inOrder(found)).toEqual(inOrder([...expected.grid]));
  const order = ["scale", "within", "across", "not_due"];
  expect(grid?.effects?.map(({ first, total, shapley }) => [first, total, shapley].map(toText))).toEqual(
    order.map((key) =>
      [expected.S, expected.ST, expected.shapley_effects].map((part) => ratioText(part[key] as Ratio)),
    ),
  );
  const values = (grid?.combinations ?? []).map(({ value }) => toPercent(value ?? fraction(0)));
  expect(toText(meanOf(values))).toBe(ratioText(expected.mean));
  expect(toText(varianceOf(values))).toBe(ratioText(expected.variance));
});

test("10 a + 4 b + 8 a b, by hand", () => {
  const { expected } = readReference<Pick<Design, "expected">>("sensitivity.json", "2x2-hand-checkable");
  const combinations: Combination[] = [0, 1].flatMap((a) =>
    [0, 1].map((b) => ({ taken: [a, b], value: fraction(10 * a + 4 * b + 8 * a * b) })),
  );
  expect(toText(varianceOf(combinations.map(({ value }) => value)))).toBe(ratioText(expected.variance));
  expect(effects(combinations, [2, 2])?.map(({ first, total }) => [toText(first), toText(total)])).toEqual(
    ["a", "b"].map((key) => [expected.S[key], expected.ST[key]].map((part) => ratioText(part as Ratio))),
  );
});

test("choices that change nothing have no effects", () => {
  const same: Combination[] = [0, 1].map((a) => ({ taken: [a], value: fraction(1, 2) }));
  expect(effects(same, [2])).toBeNull();
});

const meanOf = (values: readonly Fraction[]): Fraction => divide(sum(values), fraction(values.length));

const varianceOf = (values: readonly Fraction[]): Fraction =>
  meanOf(values.map((value) => square(subtract(value, meanOf(values)))));

const square = (value: Fraction): Fraction => multiply(value, value);
