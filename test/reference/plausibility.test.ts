// Published figures that were tested elsewhere → the same verdicts, sums, solutions and bounds here.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { meansIn } from "../../src/audit/attainable.ts";
import { countBounds } from "../../src/audit/countBounds.ts";
import { createSolutionFinder } from "../../src/audit/countSolutions.ts";
import { groupsOf, levelGroups } from "../../src/audit/levelGroups.ts";
import { fittingMeans } from "../../src/audit/tryScale.ts";
import {
  auditFigure,
  fraction,
  multiply,
  parseAuditScale,
  parseFraction,
  roundToText,
  toText,
  unround,
  type AuditScale,
  type Fraction,
  type RoundingRule,
} from "../../src/core.ts";
import { multiplesIn } from "../../src/math/interval.ts";
import { listVectors } from "../../src/math/listVectors.ts";
import { asked, bandsOf, meansOf, scaleNamed, sumsAt } from "../audit/asked.ts";
import { readReference } from "./readReference.ts";

interface Grim {
  readonly id: string;
  readonly type: string;
  readonly x: string;
  readonly n: number;
  readonly items: number;
  readonly percent: boolean;
  readonly rounding: "up_or_down";
  readonly expected: boolean;
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../fixtures/reference/plausibility.json", import.meta.url), "utf8"),
) as { cases: Grim[] };

/** Our rules and what scrutiny calls them. */
const rules: Readonly<Record<string, RoundingRule>> = {
  "half-up": "half-up",
  "half-even": "half-even",
  "half-down": "half-down",
  trunc: "down",
  ceil: "up",
  up_or_down: "unknown",
};

const exactly = (text: string): Fraction => {
  const [numerator = "", denominator = "1"] = text.split("/");
  const [a, b] = [parseFraction(numerator), parseFraction(denominator)];
  if (a === null || b === null) throw new Error(`no number: ${text}`);
  return fraction(a.n * b.d, a.d * b.n);
};

const uniform = (step: Fraction): AuditScale => ({
  id: toText(step),
  levels: Array.from({ length: Number((100n * step.d) / step.n) + 1 }, (_, at) =>
    multiply(step, fraction(at)),
  ),
});

const grims = cases.filter(({ type }) => type === "grim");

test("there are 29 cases of GRIM, consistent ones and others", () => {
  expect(grims.length).toBe(29);
  expect(new Set(grims.map(({ expected }) => expected))).toEqual(new Set([true, false]));
});

test.each(grims)("$id: $x of $n", ({ x, n, items, percent, rounding, expected }) => {
  const interval = unround(x, rules[rounding] ?? "up");
  if (interval === null) throw new Error(x);
  const { first, last } = multiplesIn(interval, fraction(percent ? 100 : 1, n * items));
  expect(first <= last).toBe(expected);
});

test.each(grims.filter(({ percent }) => percent))(
  "$id as an audit of done or not done",
  ({ x, n, expected }) => {
    const { verdict } = auditFigure(
      asked(x, { clauses: n, most: n, scales: [scaleNamed("binary")], roundings: ["unknown"] }),
    );
    expect(verdict === "possible").toBe(expected);
  },
);

test("the nearest means around 5.19 of 28 whole numbers", () => {
  const { x, n, expected } = readReference<{ x: string; n: number; expected: number[] }>(
    "plausibility.json",
    "grim-rsprite2-5.19-28-nearest",
  );
  const scale = levelGroups(
    { id: "0 to 10", levels: Array.from({ length: 11 }, (_, at) => fraction(at)) },
    [],
  );
  const means = meansOf(scale, n);
  const { from, to } = meansIn(
    means,
    unround(x, "unknown") ?? { low: fraction(0), lowClosed: true, high: fraction(0), highClosed: true },
  );
  expect(from).toBe(to);
  const near = [from - 1, from].map((at) => multiply(fraction(means.sums.at(at) ?? -1), means.step));
  expect(near.map((mean) => roundToText(mean, 2, "half-up"))).toEqual(["5.18", "5.21"]);
  expect(expected).toEqual([5.18]);
});

describe("un-rounding", () => {
  test.each(["unround-72.22-half-up", "unround-72.22-half-even", "unround-72.22-trunc"])("%s", (id) => {
    const { x, rounding, expected } = readReference<{
      x: string;
      rounding: string;
      expected: { lower: string; incl_lower: boolean; upper: string; incl_upper: boolean };
    }>("plausibility.json", id);
    expect(unround(x, rules[rounding] ?? "up")).toEqual({
      low: exactly(expected.lower),
      lowClosed: expected.incl_lower,
      high: exactly(expected.upper),
      highClosed: expected.incl_upper,
    });
  });
});

describe("72.22 over 21 by rating step", () => {
  const { x, n, expected } = readReference<{
    x: string;
    n: number;
    expected: Record<string, Record<string, string[]>>;
  }>("plausibility.json", "headline-72.22-n21-by-step");

  test.each(Object.keys(expected))("step %s", (step) => {
    const means = meansOf(levelGroups(uniform(exactly(step)), []), n);
    const found = Object.fromEntries(
      Object.keys(expected[step] ?? {}).map((rule) => {
        const sums = sumsAt(means, fittingMeans(means, asked(x), rules[rule] ?? "unknown"));
        return [rule, sums.map((sum) => toText(multiply(fraction(sum * n), means.step)))];
      }),
    );
    expect(found).toEqual(expected[step]);
  });
});

describe("72.22 with ten full and two under half", () => {
  const { n_range, expected } = readReference<{
    n_range: [number, number];
    expected: { scale: string; levels: string[]; n: number; count: number; solutions: number[][] }[];
  }>("plausibility.json", "headline-72.22-ten-full-two-under-50");
  const [least, most] = n_range;
  const names = [...new Set(expected.map(({ scale }) => scale))];

  test.each(names)("all solutions on %s", (name) => {
    const own = expected.filter(({ scale }) => scale === name);
    const scale = parseAuditScale(own[0]?.levels.join(",") ?? "") as AuditScale;
    const groups = levelGroups(scale, bandsOf(10, 2));
    const solve = createSolutionFinder(groups, scale.levels.length, most);
    for (let clauses = least; clauses <= most; clauses++) {
      const means = meansOf(groups, clauses);
      const known = own.find(({ n }) => n === clauses);
      const fitting = sumsAt(means, fittingMeans(means, asked("72.22"), "half-up"));
      const enumerated = fitting.flatMap((sum) => [...listVectors(groupsOf(groups, clauses) ?? [], sum)]);
      expect(enumerated.map((vector) => vector.flat()).toSorted()).toEqual(
        (known?.solutions ?? []).toSorted(),
      );
      expect(solve(clauses, fitting).count).toBe(BigInt(known?.count ?? 0));
    }
  });
});

test("bounds by the counts alone", () => {
  const { expected } = readReference<{ expected: Record<string, { min: string; sup: string }> }>(
    "plausibility.json",
    "headline-72.22-min-mean",
  );
  const found = countBounds({ ...asked("72.22", { clauses: 21 }), bands: bandsOf(10, 2) });
  expect(
    Object.fromEntries(
      found.map(({ clauses, least, greatest }) => [clauses, [toText(least), toText(greatest)]]),
    ),
  ).toEqual(Object.fromEntries(Object.entries(expected).map(([n, { min, sup }]) => [n, [min, sup]])));
  expect(found.some(({ greatestReached, clauses }) => greatestReached && clauses > 12)).toBe(false);
});
