// two methods -> in which choices they differ, and the methods between them
import { describe, expect, test } from "vitest";
import { differingChoices, hybridMethod } from "../../src/compare/hybridMethod.ts";
import type { Method, MethodText } from "../../src/model/method.ts";
import { flat, scoreOf, statuses } from "./sides.ts";

const methodOf = (text: Partial<MethodText>): Method =>
  scoreOf({ plan: flat("1"), rows: statuses({ 1: "full" }), method: { id: "m", ...text } }).method;

const differing = (a: Partial<MethodText>, b: Partial<MethodText>): string[] =>
  differingChoices(methodOf(a), methodOf(b));

const steps = { none: 0, partial: "1/2", full: 1 };

describe("methods differ", () => {
  test.each<[string, Partial<MethodText>, string]>([
    ["what a status is worth", { values: { "three-step": { ...steps, partial: "1/3" } } }, "values"],
    ["which statuses they know", { values: { "three-step": { none: 0, full: 1 } } }, "values"],
    ["which scales they know", { values: { "three-step": steps, "two-step": { none: 0 } } }, "values"],
    ["how percents are read", { values: { "three-step": steps, percent: "full-only" } }, "values"],
    ["raters", { within: { raters: "median" } }, "within"],
    ["bodies", { within: { bodies: "lead" } }, "within"],
    ["across", { across: "directions" }, "across"],
    ["eligible", { eligible: "due" }, "eligible"],
    ["gaps", { treat: { unrated: "zero" } }, "treat"],
    ["evidence", { treat: { "no-evidence": "cap-1/2" } }, "treat"],
    ["minimum coverage", { "minimum-coverage": "1/2" }, "treat"],
    ["weights", { weights: "declared" }, "weights"],
  ])("in %s", (_, other, choice) => {
    expect(differing({}, other)).toEqual([choice]);
    expect(differing(other, {})).toEqual([choice]);
    expect(differing(other, other)).toEqual([]);
  });
  test("in a share or a cap alone", () => {
    const majority = (share: string): Partial<MethodText> => ({
      within: { raters: { rule: "majority", share } },
    });
    expect(differing(majority("1/2"), majority("2/3"))).toEqual(["within"]);
    expect(differing(majority("1/2"), majority("2/4"))).toEqual([]);
    const cap = (share: string): Partial<MethodText> => ({ treat: { "no-evidence": `cap-${share}` } });
    expect(differing(cap("1/2"), cap("1/3"))).toEqual(["treat"]);
    expect(differing(cap("1/2"), cap("2/4"))).toEqual([]);
  });
  test("not in the order in which scales and statuses are written, nor in what only prints", () => {
    const one = { "three-step": { none: 0, partial: "1/2", full: 1 }, "a-step": { low: 0, high: 1 } };
    const other = { "a-step": { high: 1, low: "0" }, "three-step": { full: "2/2", none: 0, partial: "0.5" } };
    expect(differing({ values: one }, { values: other })).toEqual([]);
    expect(differing({ rounding: { decimals: 0 } }, { bands: [{ id: "all", min: 0 }] })).toEqual([]);
  });
  test("in several choices, in the order of the list", () => {
    expect(differing({ weights: "declared", across: "directions" }, { eligible: "due" })).toEqual([
      "across",
      "eligible",
      "weights",
    ]);
  });
});

test("a mixed method takes the named choices from A, each with all that belongs to it, and the rest from B", () => {
  const a = methodOf({
    id: "a",
    values: { "three-step": { ...steps, partial: "1/3" }, percent: "full-only" },
    within: { bodies: "min" },
    across: "directions",
    eligible: "due",
    treat: { unrated: "zero" },
    "minimum-coverage": "1/2",
    weights: "declared",
  });
  const b = methodOf({ id: "b", values: { "three-step": steps } });
  expect(hybridMethod(a, b, [])).toEqual(b);
  expect(hybridMethod(a, b, ["values"])).toEqual({ ...b, values: a.values, percent: a.percent });
  expect(hybridMethod(a, b, ["treat", "within"])).toEqual({
    ...b,
    within: a.within,
    treat: a.treat,
    minimumCoverage: a.minimumCoverage,
  });
  expect(hybridMethod(a, b, ["across", "eligible", "weights"])).toEqual({
    ...b,
    across: "directions",
    eligible: "due",
    weights: "declared",
  });
});
