// comparisons that lack a figure -> what is still said, and why the rest is not
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { fraction, toText, type Fraction } from "../../src/math/fraction.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const text = (value: Fraction | null | undefined): string => (value ? toText(value) : "null");

const four = flat("1", "2", "3", "4");
const two = { id: "two-step", levels: [{ id: "none" }, { id: "partial" }, { id: "full" }] };
const both = {
  "three-step": { none: 0, partial: "1/2", full: 1 },
  "two-step": { none: 0, partial: "3/4", full: 1 },
};

const ratedA: Side = { plan: four, rows: statuses({ 1: "full", 2: "partial" }) };

describe("a crossed figure that does not exist", () => {
  const ratedB: Side = { plan: four, scale: two, rows: statuses({ 1: "partial", 2: "none" }) };
  const own = { id: "own", values: { "two-step": both["two-step"] } };

  test("only A's method reads both: the one order that is left", () => {
    const { split } = compareScores(
      scoreOf({ ...ratedA, method: { id: "both", values: both } }),
      scoreOf({ ...ratedB, method: own }),
      options,
    );
    expect(split.way).toBe("under-a");
    expect([split.gap, split.coverage.total, split.method?.total, split.rating].map(text)).toEqual([
      "75/2",
      "0",
      "0",
      "75/2",
    ]);
    expect(split.reasons).toMatchObject([{ id: "unreadable", params: { ratings: "A", method: "own" } }]);
  });
  test("only B's method reads both", () => {
    const { split } = compareScores(
      scoreOf({ ...ratedB, method: own }),
      scoreOf({ ...ratedA, method: { id: "both", values: both } }),
      options,
    );
    expect(split.way).toBe("under-b");
    expect(text(split.rating)).toBe("-75/2");
  });
  test("neither reads the other: method and rating in one", () => {
    const { split } = compareScores(scoreOf(ratedA), scoreOf({ ...ratedB, method: own }), options);
    expect(split.way).toBe("inseparable");
    expect([split.method, split.rating]).toEqual([null, null]);
    expect(text(split.together)).toBe("75/2");
    expect(split.reasons.map(({ id }) => id)).toEqual(["unreadable", "unreadable"]);
  });
});

describe("no common clause", () => {
  const compared = () =>
    compareScores(
      scoreOf({ plan: four, rows: statuses({ 1: "full" }) }),
      scoreOf({ plan: four, rows: statuses({ 2: "none" }) }),
      options,
    );
  test("only bounds are known", () => {
    const { split } = compared();
    expect(split.way).toBe("none");
    expect([split.coverage.total, split.method, split.rating]).toEqual([null, null, null]);
    expect(split.reasons.map(({ id }) => id)).toEqual(["no-common-clause"]);
    const { a, b, gap, clauses } = split.bounds ?? {};
    expect(clauses).toBe(2);
    expect([a?.low, a?.high, b?.low, b?.high, gap?.low, gap?.high].map(text)).toEqual([
      "50",
      "100",
      "0",
      "50",
      "0",
      "100",
    ]);
  });
  test("agreement is undefined, with the reason", () => {
    const { agreement } = compared();
    expect(agreement.n).toBe(0);
    expect(
      [agreement.alpha, agreement.kappa, agreement.percent].map(({ value, reason }) => [value, reason]),
    ).toEqual([
      [null, "no-pairs"],
      [null, "no-pairs"],
      [null, "no-pairs"],
    ]);
  });
});

test("a clause that counts as zero because nobody rated it falls into coverage", () => {
  const zeroing = { method: { id: "zero", treat: { unrated: "zero" } } } as const;
  const { split, clauses } = compareScores(
    scoreOf({ plan: flat("1", "2"), rows: statuses({ 1: "full", 2: "full" }), ...zeroing }),
    scoreOf({ plan: flat("1", "2"), rows: statuses({ 1: "full" }), ...zeroing }),
    options,
  );
  expect([split.gap, split.coverage.total, split.coverage.b, split.rating].map(text)).toEqual([
    "50",
    "50",
    "50",
    "0",
  ]);
  expect(clauses.map(({ clause, relation }) => [clause.id, relation])).toEqual([
    ["2", "only-a"],
    ["1", "same"],
  ]);
});

test("a row coded unrated carries no value: its clause is not common", () => {
  const { common, clauses } = compareScores(
    scoreOf({ plan: four, rows: statuses({ 1: "full", 2: "unrated" }) }),
    scoreOf({ plan: four, rows: statuses({ 1: "none", 2: "full" }) }),
    options,
  );
  expect(common).toEqual(["1"]);
  expect(new Map(clauses.map(({ clause, relation }) => [clause.id, relation])).get("2")).toBe("only-b");
});

test("a withheld figure leaves no gap, and nothing is compared", () => {
  const broken = scoreOf({ ...ratedA, method: { id: "percents", values: { percent: "as-given" } } });
  const { split, agreement, clauses, common } = compareScores(broken, scoreOf(ratedA), options);
  expect(split.gap).toBeNull();
  expect(split.reasons).toMatchObject([{ id: "no-figure", params: { side: "A" } }]);
  expect([common, split.bounds]).toEqual([[], null]);
  expect(agreement.alpha.reason).toBe("withheld");
  expect(clauses.every(({ contribution }) => contribution.total === null)).toBe(true);
});

test("published figures are terms of their own", () => {
  const side = (figure: string) =>
    scoreOf({ ...ratedA, assessment: { claims: [{ figure }, { figure: "1" }] } });
  const { published } = compareScores(side("80"), side("70.5"), options);
  expect([published.a, published.b, published.gap].map(text)).toEqual(["5", "9/2", "19/2"]);
  expect(compareScores(side("80"), scoreOf(ratedA), options).published).toEqual({
    a: fraction(5),
    b: null,
    gap: null,
  });
  expect(compareScores(scoreOf(ratedA), side("70.5"), options).published).toEqual({
    a: null,
    b: fraction(9, 2),
    gap: null,
  });
});

test("a mixed method without a figure leaves the method effect whole", () => {
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
  const assessment = { "as-of": "2020-12-31" };
  const treat = { unrated: "refuse", "no-evidence": "exclude" } as const;
  const strict = { id: "strict", treat, eligible: "due" } as const;
  const seen = (rows: Side["rows"]) => rows.map((row) => ({ ...row, evidence: "seen" }));
  const { split } = compareScores(
    scoreOf({
      plan,
      assessment,
      rows: [...seen(statuses({ 1: "full" })), ...statuses({ 2: "full" })],
      method: strict,
    }),
    scoreOf({ plan, assessment, rows: seen(statuses({ 1: "none", 2: "full" })) }),
    options,
  );
  expect(split.way).toBe("both-orders");
  expect([split.gap, split.method?.total, split.rating].map(text)).toEqual(["50", "-25", "75"]);
  expect(split.method?.parts).toBeNull();
  expect(split.reasons).toMatchObject([
    { id: "no-hybrid-figure", params: { fromA: ["treat"], fromB: ["eligible"] } },
  ]);
});

test("at two dates each rating keeps its own day, whichever method judges it", () => {
  const plan: Side["plan"] = {
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", window: { start: 2020, end: 2020 } },
          { id: "2", window: { start: 2020, end: 2021 } },
        ],
      },
    ],
  };
  const due = { id: "due", eligible: "due" } as const;
  const at = (day: string, method: Side["method"] = {}) =>
    scoreOf({
      plan,
      rows: statuses({ 1: "full", 2: "none" }),
      method,
      assessment: { id: day, "as-of": day },
    });
  const sameMethod = compareScores(at("2020-12-31", due), at("2021-12-31", due), options).split;
  expect([sameMethod.gap, sameMethod.method?.total, sameMethod.rating].map(text)).toEqual(["50", "0", "50"]);
  const { figures } = compareScores(at("2020-12-31"), at("2021-12-31", due), options);
  expect([figures.a, figures.x, figures.y, figures.b].map(({ value }) => text(value))).toEqual([
    "1/2",
    "1",
    "1/2",
    "1/2",
  ]);
});
