// two sides' clauses -> how they compare, and what each does to rating and to coverage, counted by hand
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const contributions = ({ clauses }: Comparison): unknown =>
  plain(Object.fromEntries(clauses.map(({ clause, contribution }) => [clause.id, contribution])));

describe("a clause", () => {
  const plan = flat("1", "2", "3", "4", "5", "6", "7", "8");
  const compared = (): Comparison =>
    compareScores(
      scoreOf({
        plan,
        rows: statuses({ 1: "full", 2: "none", 3: "none", 4: "full", 6: "not-due", 7: "full" }),
        assessment: { scope: ["1", "2", "3", "4", "5", "6", "7"] },
      }),
      scoreOf({
        plan,
        rows: statuses({ 1: "none", 2: "full", 3: "none", 5: "full", 6: "unrated", 8: "full" }),
        assessment: { scope: ["1", "2", "3", "4", "5", "6", "7", "8"] },
      }),
      options,
    );

  test("is above on a side, the same, of one side, without a value or without a rating", () => {
    const relations = new Map(compared().clauses.map(({ clause, relation }) => [clause.id, relation]));
    expect(Object.fromEntries(relations)).toEqual({
      1: "a-above",
      2: "b-above",
      3: "same",
      4: "only-a",
      5: "only-b",
      6: "no-value",
      7: "only-a",
      8: "only-b",
    });
    const nobody = compareScores(
      scoreOf({ plan, rows: statuses({ 1: "full" }) }),
      scoreOf({ plan, rows: statuses({ 1: "full" }) }),
      options,
    );
    expect(nobody.clauses.find(({ clause }) => clause.id === "8")?.relation).toBe("no-rating");
  });
  test("has the rows that rate it, its figures, and why a side carries no value", () => {
    const find = (id: string) => compared().clauses.find(({ clause }) => clause.id === id);
    expect(find("1")).toMatchObject({ rows: { a: [0], b: [0] }, missing: { a: null, b: null } });
    expect(find("3")?.rows).toEqual({ a: [2], b: [2] });
    expect(find("4")).toMatchObject({ rows: { a: [3], b: [] }, missing: { a: null, b: "no-row" } });
    expect(find("5")?.rows).toEqual({ a: [], b: [3] });
    expect(find("6")?.missing).toEqual({ a: "not-due", b: "unrated" });
    expect(find("8")).toMatchObject({ a: null, missing: { a: "out-of-scope", b: null } });
    expect(plain([find("1"), find("2"), find("4")].map((item) => item?.difference))).toEqual([
      "100",
      "-100",
      null,
    ]);
  });
  test("stands before those that move the gap less, equal ones in the order of A's plan", () => {
    const side = (given: Record<string, string>) =>
      scoreOf({ plan: flat("4", "3", "2", "1"), rows: statuses(given) });
    const { clauses } = compareScores(
      side({ 1: "partial", 2: "none", 3: "full", 4: "none" }),
      side({ 1: "none", 2: "full", 3: "none", 4: "none" }),
      options,
    );
    expect(plain(clauses.map(({ clause, contribution }) => [clause.id, contribution.total]))).toEqual([
      ["3", "25"],
      ["2", "-25"],
      ["1", "25/2"],
      ["4", "0"],
    ]);
  });
  test("whose rows both carry a value has none to compare where a method does not evaluate it", () => {
    const early: Side["plan"] = {
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
    const rows = statuses({ 1: "full", 2: "full" });
    const assessment = { "as-of": "2020-12-31" };
    const { clauses } = compareScores(
      scoreOf({ plan: early, rows, assessment, method: { id: "due", eligible: "due" } }),
      scoreOf({ plan: early, rows, assessment }),
      options,
    );
    const second = clauses.find(({ clause }) => clause.id === "2");
    expect(second).toMatchObject({ relation: "no-value", missing: { a: null, b: null }, difference: null });
  });
});

describe("contributions to coverage", () => {
  const across = { id: "directions", across: "directions" } as const;

  // A: 3/4 and 1, so 87.5; the common clause 1 alone 50. B: 0 and 0.
  test("over directions are measured from the direction's common figure, else from the overall one", () => {
    const plan: Side["plan"] = {
      directions: [
        { id: "d1", clauses: [{ id: "1" }, { id: "2" }] },
        { id: "d2", clauses: [{ id: "3" }] },
      ],
    };
    const comparison = compareScores(
      scoreOf({ plan, rows: statuses({ 1: "partial", 2: "full", 3: "full" }), method: across }),
      scoreOf({ plan, rows: statuses({ 1: "none" }), method: across }),
      options,
    );
    expect(contributions(comparison)).toEqual({
      1: { rating: "50", coverage: "0", total: "50" },
      2: { rating: "0", coverage: "25/2", total: "25/2" },
      3: { rating: "0", coverage: "25", total: "25" },
    });
  });
  // The other direction has a common figure of its own: 1/2 × 1/2 × (1 − 0), and its mean over clauses is 1/4.
  test("over directions differ from those over clauses", () => {
    const plan: Side["plan"] = {
      directions: [
        { id: "d1", clauses: [{ id: "1" }, { id: "2" }] },
        { id: "d2", clauses: [{ id: "3" }] },
      ],
    };
    const coverage = (method: NonNullable<Side["method"]>): unknown =>
      plain(
        compareScores(
          scoreOf({ plan, rows: statuses({ 1: "none", 2: "full", 3: "full" }), method }),
          scoreOf({ plan, rows: statuses({ 1: "none", 3: "full" }), method }),
          options,
        ).clauses.find(({ clause }) => clause.id === "2")?.contribution.coverage,
      );
    expect(coverage(across)).toBe("25");
    // Over clauses: 1/3 × (1 − 1/2).
    expect(coverage({ id: "clauses", across: "clauses" })).toBe("50/3");
  });
  // The common clauses make up all of d1: its two halves stay where they are, whatever the other direction weighs.
  test("over directions are none of common clauses where only others come to a side", () => {
    const plan: Side["plan"] = {
      directions: [
        { id: "d1", clauses: [{ id: "1" }, { id: "2" }] },
        { id: "d2", clauses: [{ id: "3" }] },
      ],
    };
    const comparison = compareScores(
      scoreOf({ plan, rows: statuses({ 1: "full", 2: "none", 3: "full" }), method: across }),
      scoreOf({ plan, rows: statuses({ 1: "full", 2: "none" }), method: across }),
      options,
    );
    expect(contributions(comparison)).toEqual({
      1: { rating: "0", coverage: "0", total: "0" },
      2: { rating: "0", coverage: "0", total: "0" },
      3: { rating: "0", coverage: "25", total: "25" },
    });
  });
  // Direction d2 has 1 of 2 clauses, too few for A's figure of 100, enough on the common clauses: there A has 50.
  test("are of common clauses where a direction counts on one side of the comparison only", () => {
    const plan: Side["plan"] = {
      directions: [
        { id: "d1", clauses: [{ id: "1" }, { id: "2" }] },
        { id: "d2", clauses: [{ id: "3" }, { id: "4" }] },
      ],
    };
    const rows = statuses({ 1: "full", 2: "full", 3: "none" });
    const comparison = compareScores(
      scoreOf({ plan, rows, method: { ...across, id: "most", "minimum-coverage": "3/4" } }),
      scoreOf({ plan, rows, method: across, assessment: { id: "B" } }),
      options,
    );
    expect(plain([comparison.split.gap, comparison.split.coverage.total])).toEqual(["50", "50"]);
    expect(contributions(comparison)).toEqual({
      1: { rating: "0", coverage: "25/2", total: "25/2" },
      2: { rating: "0", coverage: "25/2", total: "25/2" },
      3: { rating: "0", coverage: "25", total: "25" },
      4: { rating: "0", coverage: "0", total: "0" },
    });
    expect(plain(comparison.coverageGroups)).toEqual([
      { a: null, b: null, clauses: ["1", "2", "3"], contribution: "50" },
      { a: "no-row", b: "no-row", clauses: ["4"], contribution: "0" },
    ]);
    expect(plain(comparison.sentences.find(({ id }) => id === "largest")?.params)).toEqual({
      clause: "3",
      amount: "25",
      others: 0,
      where: "coverage",
    });
  });
});

// As above, but B rates clause 1 as partial: 1/4 × 50 by rating, and as much by coverage.
test("a clause that moves the gap by both terms alike is said to do so by rating", () => {
  const plan: Side["plan"] = {
    directions: [
      { id: "d1", clauses: [{ id: "1" }, { id: "2" }] },
      { id: "d2", clauses: [{ id: "3" }, { id: "4" }] },
    ],
  };
  const method = { id: "directions", across: "directions" } as const;
  const { sentences } = compareScores(
    scoreOf({
      plan,
      rows: statuses({ 1: "full", 2: "full", 3: "none" }),
      method: { ...method, id: "most", "minimum-coverage": "3/4" },
    }),
    scoreOf({ plan, rows: statuses({ 1: "partial", 2: "full", 3: "none" }), method }),
    options,
  );
  expect(plain(sentences.find(({ id }) => id === "largest")?.params)).toEqual({
    clause: "1",
    amount: "25",
    others: 1,
    where: "rating",
  });
});

describe("a term that is missing", () => {
  const plan = flat("1", "2");
  test("leaves the other one as the whole", () => {
    const refusing = { id: "all", treat: { unrated: "refuse" } } as const;
    const [full, part] = [statuses({ 1: "full", 2: "full" }), statuses({ 1: "none" })];
    const whole = scoreOf({ plan, rows: full });
    const refused = scoreOf({ plan, rows: part, method: refusing });
    for (const [comparison, amount] of [
      [compareScores(whole, refused, options), "100"],
      [compareScores(refused, whole, options), "-100"],
    ] as const)
      expect(contributions(comparison)).toEqual({
        1: { rating: amount, coverage: null, total: amount },
        2: { rating: "0", coverage: null, total: "0" },
      });
  });
  test("is rating where neither method reads the other's ratings", () => {
    const scale = { id: "two-step", levels: [{ id: "none" }, { id: "full" }] };
    const comparison = compareScores(
      scoreOf({ plan, rows: statuses({ 1: "full", 2: "none" }) }),
      scoreOf({
        plan,
        rows: statuses({ 1: "full" }),
        scale,
        method: { id: "own", values: { "two-step": { none: 0, full: 1 } } },
      }),
      options,
    );
    expect(comparison.split.way).toBe("inseparable");
    expect(contributions(comparison)).toEqual({
      1: { rating: null, coverage: "0", total: "0" },
      2: { rating: null, coverage: "-50", total: "-50" },
    });
    expect(plain(comparison.sentences.find(({ id }) => id === "largest")?.params)).toMatchObject({
      clause: "2",
      where: "coverage",
    });
  });
});
