// two sides' rows -> what each says of each clause, how often it is the same, and what is set aside
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { Score } from "../../src/model/score.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const four = flat("1", "2", "3", "4");
const side = (rows: Side["rows"], more: Partial<Side> = {}): Score => scoreOf({ plan: four, rows, ...more });
const found = (a: Score, b: Score) => {
  const { n, clauses, of, setAside, outcomes } = compareScores(a, b, options).agreement;
  const { n: all, same, differing } = outcomes;
  return { n, clauses, of, setAside, all, same, differing };
};

const b = side(statuses({ 1: "full", 2: "partial", 3: "none", 4: "full" }));

test("a clause that one side calls not due is an outcome on which they differ", () => {
  const a = side(statuses({ 1: "full", 2: "partial", 3: "not-due", 4: "full" }));
  expect(found(a, b)).toEqual({
    n: 3,
    clauses: 3,
    of: 4,
    setAside: [{ a: "not-due", b: "rated", clauses: ["3"] }],
    all: 4,
    same: 3,
    differing: [{ clause: "3", a: "not-due", b: "rated" }],
  });
  const { percent } = compareScores(a, b, options).agreement.outcomes;
  expect(plain(percent)).toMatchObject({ value: "3/4", reason: null });
  expect(found(b, a)).toMatchObject({
    same: 3,
    differing: [{ clause: "3", a: "rated", b: "not-due" }],
  });
});

describe("a clause that a side does not rate", () => {
  const rated = { 1: "full", 2: "partial", 3: "none" };
  test.each([
    ["has no row", statuses(rated)],
    ["has an empty row", [...statuses(rated), { clause: "4", note: "later" }]],
    ["says unrated", statuses({ ...rated, 4: "unrated" })],
  ])("is the same difference where it %s", (_, rows) => {
    expect(found(side(rows), b)).toMatchObject({
      n: 3,
      of: 4,
      setAside: [{ a: "unrated", b: "rated", clauses: ["4"] }],
      all: 4,
      same: 3,
    });
  });
  test("does not count where the other does not rate it either, or has it out of its scope", () => {
    const none = side(statuses({ 1: "full", 4: "unrated" }));
    expect(found(none, side(statuses({ 1: "full", 2: "none" })))).toMatchObject({ of: 2, all: 2, same: 1 });
    const narrow = side(statuses({ 1: "full" }), { assessment: { scope: "rated" } });
    expect(found(narrow, b)).toMatchObject({ of: 1, all: 1, same: 1, setAside: [] });
  });
});

test("the same reason on both sides is the same outcome, and is set aside all the same", () => {
  const a = side(statuses({ 1: "full", 2: "not-due", 3: "not-applicable" }));
  const other = side(statuses({ 1: "full", 2: "not-due", 3: "not-due" }));
  expect(found(a, other)).toMatchObject({ n: 1, of: 3, all: 3, same: 2 });
});

describe("a clause with several rows on one side", () => {
  const plan: Side["plan"] = {
    bodies: [{ id: "x" }, { id: "y" }],
    directions: [{ id: "1", clauses: [1, 2, 3, 4].map((id) => ({ id: `${id}` })) }],
  };
  const parts = (x: string, y: string): Side["rows"] => [
    { clause: "1", body: "x", status: x },
    { clause: "1", body: "y", status: y },
  ];
  const rest = statuses({ 2: "full", 3: "none", 4: "partial" });
  const of = (rows: Side["rows"]): Score => scoreOf({ plan, rows: [...rows, ...rest] });
  const whole = statuses({ 1: "full" });

  test("turns nothing off: the coefficients are those of the other pairs", () => {
    const { agreement } = compareScores(of(parts("full", "none")), of(whole), options);
    const others = compareScores(scoreOf({ plan, rows: rest }), scoreOf({ plan, rows: rest }), options);
    expect(agreement).toMatchObject({ basis: "statuses", n: 3, clauses: 3, of: 4 });
    expect(agreement.setAside).toEqual([{ a: "rated", b: "rated", clauses: ["1"] }]);
    for (const name of ["alpha", "kappa", "ac2"] as const) {
      expect(agreement[name].value).not.toBeNull();
      expect(agreement[name].value).toEqual(others.agreement[name].value);
    }
    // The values of the clause are 1/2 and 1.
    expect(agreement.outcomes).toMatchObject({ n: 4, same: 3 });
    expect(plain(agreement.meanDifference.value)).toBe("-25/2");
  });
  test("is one pair where its rows say one thing", () => {
    const { agreement } = compareScores(of(parts("full", "full")), of(whole), options);
    expect(agreement).toMatchObject({ n: 4, clauses: 4, setAside: [] });
  });
  test("is compared part by part where the other side has the same parts", () => {
    const { agreement } = compareScores(of(parts("full", "none")), of(parts("full", "partial")), options);
    expect(agreement).toMatchObject({ n: 5, clauses: 4, of: 4, above: { a: 0, b: 1, same: 4 } });
    expect(agreement.outcomes).toMatchObject({ n: 5, same: 4 });
    const gap = compareScores(of(parts("full", "not-due")), of(parts("full", "partial")), options);
    expect(gap.agreement).toMatchObject({ n: 4, clauses: 4 });
    expect(gap.agreement.outcomes).toMatchObject({
      n: 5,
      same: 4,
      differing: [{ clause: "1", a: "not-due", b: "rated" }],
    });
  });
});

test("percents are the same outcome if they are equal; other statuses by their values", () => {
  const percents = (...given: string[]): Score =>
    side(given.map((percent, index) => ({ clause: `${index + 1}`, percent })));
  expect(found(percents("50", "40"), percents("50", "41"))).toMatchObject({ all: 2, same: 1 });
  expect(found(percents("100", "50", "50", "100"), b)).toMatchObject({ all: 4, same: 3 });
});
