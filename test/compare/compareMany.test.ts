// three and more scores -> every pair once, and one alpha over all, counted by hand
import { describe, expect, test } from "vitest";
import { compareMany } from "../../src/compare/compareMany.ts";
import type { Score } from "../../src/model/score.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const plan = flat("1", "2", "3");
const rated = (given: Readonly<Record<string, string>>, more: Partial<Side> = {}): Score =>
  scoreOf({ plan, rows: statuses(given), ...more });
const percents = (given: Readonly<Record<string, string>>): Score =>
  scoreOf({ plan, rows: Object.entries(given).map(([clause, percent]) => ({ clause, percent })) });
const agreementOf = (...scores: Score[]) => compareMany(scores, options).agreement;
const found = (...scores: Score[]) => {
  const { n, basis, metric, alpha } = agreementOf(...scores);
  return plain({ n, basis, metric, value: alpha.value, reason: alpha.reason });
};

const two = { id: "two-step", levels: [{ id: "none" }, { id: "partial" }, { id: "full" }] };
const unreadable: Side["method"] = { id: "percents", values: { percent: "as-given" } };

test("each pair once, in the order of the call", () => {
  const [a, b, c] = [rated({ 1: "full" }), rated({ 1: "partial" }), rated({ 1: "none" })];
  const { scores, pairs } = compareMany([a, b, c], options);
  expect(scores).toEqual([a, b, c]);
  expect(pairs.map((pair) => [pair.a === a, pair.b === b, pair.b === c])).toEqual([
    [true, true, false],
    [true, false, true],
    [false, false, true],
  ]);
  expect(plain(pairs.map(({ split }) => split.gap))).toEqual(["50", "100", "50"]);
});

describe("one alpha over all", () => {
  // Clause 3 has one rating only. Of the five others two are none, one partial, two full: the squared ordinal distances
  // are 9/4 between neighbours and 9 from end to end; expected 90, observed 9/2; 1 − 4 × (9/2) ÷ 90.
  test("is ordinal on statuses of one scale, over the clauses that at least two rated", () => {
    const a = rated({ 1: "none", 2: "full", 3: "full" });
    const b = rated({ 1: "none", 2: "full" });
    const c = rated({ 1: "partial" });
    expect(found(a, b, c)).toEqual({
      n: 2,
      basis: "statuses",
      metric: "ordinal",
      value: "4/5",
      reason: null,
    });
  });
  // 0, 0, 1/4 and 1, 1: expected 2 (2 × 1/16 + 2 × 9/16 + 4), observed 2 × 1/16; 1 − 4 × (1/8) ÷ (21/2).
  test("is on values where one side's scale is another one, each by its own method", () => {
    const quarter = { id: "quarter", values: { "two-step": { none: 0, partial: "1/4", full: 1 } } };
    const a = rated({ 1: "none", 2: "full", 3: "full" });
    const b = rated({ 1: "none", 2: "full" });
    const c = rated({ 1: "partial" }, { scale: two, method: quarter });
    const result = { n: 2, basis: "values", metric: "interval", value: "20/21", reason: null };
    expect(found(a, b, c)).toEqual(result);
    expect(found(c, a, b)).toEqual(result);
  });
  // 0, 0, 1 and 1, 1: expected 12, observed 2.
  test("is on values where one side wrote percents, or several rows of a clause", () => {
    const a = rated({ 1: "none", 2: "full" });
    const result = { n: 2, basis: "values", metric: "interval", value: "1/3", reason: null };
    expect(found(a, rated({ 1: "none" }), percents({ 1: "100", 2: "100" }))).toEqual(result);
    const twice = scoreOf({
      plan,
      rows: [
        { clause: "1", body: "x", status: "full" },
        { clause: "1", body: "y", status: "full" },
        { clause: "2", body: "x", status: "full" },
        { clause: "2", body: "y", percent: "100" },
      ],
    });
    expect(found(a, rated({ 1: "none" }), twice)).toEqual(result);
  });
  test("without scales is on values, even of rows that say nothing but gaps", () => {
    const gaps = { 1: "not-due", 2: "unrated" };
    const none = { n: 0, basis: "values", metric: "interval", value: null, reason: "no-pairs" };
    expect(found(rated(gaps, { scale: null }), rated(gaps, { scale: null }))).toEqual(none);
    const [all, own] = [rated({ 1: "full" }), rated(gaps, { scale: null })];
    expect([found(all, own), found(own, all)]).toEqual([none, none]);
  });
  test("leaves out a rating that is no level of the scale", () => {
    const a = rated({ 1: "none", 2: "full", 3: "not-due" });
    const b = rated({ 1: "none", 2: "full", 3: "none" });
    const c = rated({ 1: "full", 3: "unrated" });
    expect(found(a, b, c)).toEqual({
      n: 2,
      basis: "statuses",
      metric: "ordinal",
      value: "1/3",
      reason: null,
    });
  });
  test("does not look at a clause that one side alone rated, whatever is written there", () => {
    const a = rated({ 1: "none", 2: "full" });
    const c = scoreOf({
      plan,
      rows: [...statuses({ 1: "full", 2: "full" }), { clause: "3", percent: "50" }],
    });
    // 0, 0, 2 and 2, 2, 2 in ranks: expected 2 × 2 × 4, observed 2 × 2 ÷ 2, of one distance; 1 − 5 × 2 ÷ 16.
    expect(found(a, a, c)).toEqual({
      n: 2,
      basis: "statuses",
      metric: "ordinal",
      value: "3/8",
      reason: null,
    });
  });
  test("does not exist where all ratings are equal, or no clause has two", () => {
    const nothing = { basis: "statuses", metric: "ordinal", value: null };
    const full = rated({ 1: "full", 2: "full" });
    expect(found(full, full, full)).toEqual({ ...nothing, n: 2, reason: "no-variation" });
    expect(found(full, rated({ 3: "full" }))).toEqual({ ...nothing, n: 0, reason: "no-pairs" });
  });
  test("is without a side whose figures are withheld; of one side alone there is none", () => {
    const broken = rated({ 1: "none", 2: "none" }, { method: unreadable });
    const a = rated({ 1: "none", 2: "full" });
    const [pairsOnly] = [found(a, a)];
    expect(found(a, broken, a)).toEqual(pairsOnly);
    expect(pairsOnly).toMatchObject({ n: 2, value: "1" });
    const withheld = { n: 0, basis: "statuses", metric: "ordinal", value: null, reason: "withheld" };
    expect(found(a, broken)).toEqual(withheld);
    expect(found(broken, broken)).toEqual(withheld);
  });
});

test("alpha has an interval from twenty units that differ somewhere, whatever the order of the plan", () => {
  const few = agreementOf(rated({ 1: "none", 2: "full" }), rated({ 1: "none", 2: "full" }));
  expect(plain(few.alpha)).toMatchObject({
    value: "1",
    interval: null,
    noInterval: { reason: "too-few", pairs: 2 },
  });
  expect(few.resampling).toBeNull();
  const ids = Array.from({ length: 20 }, (_, index) => `c${(index * 7) % 20}`);
  const levels = ["none", "partial", "full", "full", "none"];
  const others = ["none", "full", "full", "partial", "none"];
  const side = (order: readonly string[], given: readonly string[]): Score =>
    scoreOf({
      plan: flat(...order),
      rows: statuses(Object.fromEntries(ids.map((id, index) => [id, given[index % given.length] ?? ""]))),
    });
  const [straight, sorted] = [ids, ids.toSorted()].map((order) =>
    agreementOf(side(order, levels), side(order, others), side(order, levels)),
  );
  expect(straight?.resampling).toEqual({ kind: "random", resamples: 50, seed: 1 });
  expect(straight?.alpha.interval).not.toBeNull();
  expect(straight).toEqual(sorted);
  const same = agreementOf(side(ids, levels), side(ids, levels));
  expect(same.alpha).toMatchObject({ interval: null, noInterval: { reason: "no-disagreement", pairs: 20 } });
  const nineteen = ids.slice(1);
  const short = (given: readonly string[]) =>
    scoreOf({
      plan: flat(...nineteen),
      rows: statuses(Object.fromEntries(nineteen.map((id, index) => [id, given[index % 5] ?? ""]))),
    });
  expect(agreementOf(short(levels), short(others)).alpha.noInterval).toEqual({
    reason: "too-few",
    pairs: 19,
  });
});
