// What stands beside the figures: reasons with their numbers, problems with their places, counts and order of steps.
import { describe, expect, test } from "vitest";
import {
  bandOf,
  checkClaims,
  explainClause,
  explainScore,
  parseFraction,
  scoreAssessment,
  zero,
  type Part,
  problem,
} from "../../src/core.ts";
import { progress } from "../../src/score/progress.ts";
import { figuresOf, flat, inputOf, methodOf, percentOf, scoreGiven, type Given, type Row } from "./given.ts";

const bodies = [{ id: "a" }, { id: "b" }, { id: "c" }];
const shared: Given["plan"] = {
  bodies,
  directions: [
    { id: "1", clauses: [{ id: "1", lead: ["c"], partners: ["b", "a"], activities: [{ id: "x" }] }] },
  ],
};

const outline = (part: Part | null | undefined): string[] =>
  (part?.parts ?? []).flatMap((inner) => [
    `${inner.level} ${inner.id}: ${percentOf(inner.credit)}`,
    ...outline(inner),
  ]);

const scoreOf = (given: Given) => scoreGiven(given).score;

describe("steps", () => {
  test("stand in the order of their ids, whatever the order of the rows", () => {
    const rows: Row[] = ["c", "a", "b"].flatMap((body) =>
      ["2", "1"].map((rater) => ({ clause: "1", activity: "x", body, rater, status: "full" })),
    );
    expect(outline(explainClause(scoreGiven({ plan: shared, rows }).score, "1")?.tree)).toEqual([
      "activity x: 100",
      ...["a", "b", "c"].flatMap((body) => [`body ${body}: 100`, "row 1: 100", "row 2: 100"]),
    ]);
  });
  test("rows of one rater stand in the order of the table", () => {
    const rows: Row[] = ["none", "full", "partial"].map((status) => ({ clause: "1", rater: "r", status }));
    const tree = explainClause(scoreAssessment(inputOf({ plan: flat("1"), rows })).score, "1")?.tree;
    expect(tree?.parts[0]?.parts[0]?.parts.map(({ row }) => row)).toEqual([0, 1, 2]);
  });
  test("under lead the other bodies are shown and have no credit", () => {
    const rows: Row[] = ["a", "c"].map((body) => ({ clause: "1", body, status: "full" }));
    const method = { within: { bodies: "lead" } } as const;
    expect(outline(explainClause(scoreGiven({ plan: shared, rows, method }).score, "1")?.tree)).toEqual([
      "activity : 100",
      "body a: null",
      "row : 100",
      "body b: null",
      "body c: 100",
      "row : 100",
    ]);
  });
  test("what nobody rated says so, and counts as 0 where the method does", () => {
    const rows = [{ clause: "1", body: "a", status: "full" }];
    const { score } = scoreGiven({ plan: shared, rows, method: { treat: { "unrated-part": "zero" } } });
    const tree = explainClause(score, "1")?.tree;
    expect(tree?.parts[0]?.level).toBe("activity");
    expect(tree?.parts[0]?.parts[1]).toMatchObject({
      id: "b",
      row: null,
      credit: zero,
      result: { outcome: "unrated", value: null, reason: { id: "no-rating" } },
    });
  });
});

describe("reasons carry what their sentences need", () => {
  test("parts that were not rated", () => {
    const rows = [{ clause: "1", body: "b", status: "full" }];
    const { clauses } = scoreOf({ plan: shared, rows, method: { treat: { "unrated-part": "refuse" } } });
    expect(clauses[0]?.figure.reasons).toEqual([{ id: "part-unrated", params: { parts: ["a", "c"] } }]);
  });
  test("gaps that count as zero", () => {
    const { clauses } = scoreOf({ plan: flat("1"), rows: [], method: { treat: { unrated: "zero" } } });
    expect(clauses[0]?.figure.reasons[1]).toEqual({ id: "counts-as-zero", params: { outcome: "unrated" } });
  });
  test("coverage", () => {
    const rows = [{ clause: "1", status: "full" }];
    const { overall } = scoreOf({ plan: flat("1", "2", "3"), rows, method: { "minimum-coverage": "0.5" } });
    expect(overall.reasons[0]?.params).toEqual({ scored: 1, eligible: 3, minimum: "1/2" });
  });
  test("nothing that counts", () => {
    expect(scoreOf({ plan: flat("1", "2"), rows: [] }).overall.reasons[0]?.params).toEqual({ inScope: 2 });
  });
  test("a figure with gaps among others does not say that it is made of gaps", () => {
    const rows = [{ clause: "1", status: "full" }];
    const { overall } = scoreOf({ plan: flat("1", "2"), rows, method: { treat: { unrated: "zero" } } });
    expect([percentOf(overall.value), overall.reasons]).toEqual(["50", []]);
  });
  test("directions are named that drop out, not those out of scope; without any, nothing is said", () => {
    const plan = { directions: ["1", "2", "3"].map((id) => ({ id, clauses: [{ id }] })) };
    const by = (scope: string[]) =>
      scoreOf({
        plan,
        rows: [{ clause: "1", status: "full" }],
        assessment: { scope },
        method: { across: "directions" },
      }).overall.reasons;
    expect(by(["1", "2"])).toEqual([{ id: "directions-dropped", params: { directions: ["2"] } }]);
    expect(by(["1"])).toEqual([]);
  });
});

test("the figure of a clause is its credit over 1, or over 0 where it does not count", () => {
  const rows = [
    { clause: "1", status: "partial" },
    { clause: "3", status: "not-due", note: "why" },
    { clause: "4", status: "not-applicable", note: "why" },
  ];
  const { score } = scoreGiven({
    plan: flat("1", "2", "3", "4"),
    rows,
    method: { treat: { unrated: "zero" } },
  });
  const counts = score.clauses.map(({ figure }) => [
    percentOf(figure.numerator),
    figure.denominator.n,
    figure.scored,
    figure.counted,
    figure.eligible,
  ]);
  expect(counts).toEqual([
    ["50", 1n, 1, 1, 1],
    ["0", 1n, 0, 1, 1],
    ["0", 0n, 0, 0, 1],
    ["0", 0n, 0, 0, 0],
  ]);
});

test("a body's activities keep their weights", () => {
  const plan: Given["plan"] = {
    bodies,
    directions: [
      { id: "1", clauses: [{ id: "1", activities: [{ id: "x", weight: 3 }, { id: "y" }, { id: "z" }] }] },
    ],
  };
  const rows = [
    { clause: "1", activity: "x", body: "a", status: "full" },
    { clause: "1", activity: "y", body: "a", status: "none" },
    { clause: "1", activity: "z", status: "none" },
  ];
  const method = { within: { activities: "weighted" } } as const;
  expect(figuresOf(scoreGiven({ plan, rows, method }).score.bodies)).toEqual(["75"]);
});

test("of activities that a body did not rate none makes it unrated", () => {
  const plan: Given["plan"] = {
    bodies,
    directions: [{ id: "1", clauses: [{ id: "1", activities: [{ id: "x" }, { id: "y" }] }] }],
  };
  const rows = [{ clause: "1", activity: "x", body: "a", status: "not-applicable", note: "why" }];
  expect(figuresOf(scoreGiven({ plan, rows }).score.bodies)).toEqual(["not-applicable nothing-counts"]);
});

test("bands may begin between whole percents", () => {
  const method = methodOf({
    bands: [
      { id: "two-thirds", min: "200/3" },
      { id: "rest", min: 0 },
    ],
  });
  const bandsOf = ["2/3", "666/1000", "0.67"].map((share) => bandOf(parseFraction(share) ?? zero, method));
  expect(bandsOf).toEqual(["two-thirds", "rest", "two-thirds"]);
  expect(bandOf(zero, methodOf({ bands: [{ id: "some", min: 1 }] }))).toBeNull();
});

test("what does not count comes last in an explanation, after what counts and lost nothing", () => {
  const rows = [
    { clause: "2", status: "full" },
    { clause: "3", status: "none" },
    { clause: "4", status: "full" },
  ];
  const { clauses, next } = explainScore(scoreGiven({ plan: flat("1", "2", "3", "4"), rows }).score);
  expect(clauses.map(({ clause }) => clause.id)).toEqual(["3", "2", "4", "1"]);
  expect(next?.clauses.map(({ clause }) => clause.id)).toEqual(["3"]);
});

const activity = (baseline: string, target: string) => ({
  id: "x",
  title: "x",
  weight: zero,
  indicator: { unit: "", baseline: parseFraction(baseline) ?? zero, target: parseFraction(target) ?? zero },
});

describe("measured values", () => {
  test("need a value, an activity with an indicator, and a way to go", () => {
    const value = parseFraction("5");
    expect(percentOf(progress(value, activity("0", "10")))).toBe("50");
    expect(progress(null, activity("0", "10"))).toBeNull();
    expect(progress(value, null)).toBeNull();
    expect(progress(value, { ...activity("0", "10"), indicator: null })).toBeNull();
    expect(progress(value, activity("10", "10"))).toBeNull();
  });
});

const problemsOf = (rows: readonly Row[], method: Given["method"] = {}) =>
  scoreAssessment(inputOf({ plan: flat("1", "2", "3"), rows, method })).problems.map(
    ({ code, at, params }) => ({
      code,
      at: [at.source, at.line, at.cell],
      params,
    }),
  );

describe("problems", () => {
  test("a percent that contradicts its status, with the bounds", () => {
    const rows = [
      { clause: "1", status: "partial", percent: "50" },
      { clause: "2", status: "partial", percent: "100" },
      { clause: "3", status: "none", percent: "1/2" },
    ];
    const params = { method: "test" };
    expect(problemsOf(rows)).toEqual([
      {
        code: "NAP402",
        at: ["ratings.csv", 3, "percent"],
        params: { ...params, row: 3, percent: "100", status: "partial", range: { above: "0", below: "100" } },
      },
      {
        code: "NAP402",
        at: ["ratings.csv", 4, "percent"],
        params: { ...params, row: 4, percent: "50", status: "none", range: { below: "50" } },
      },
    ]);
  });
  test("a percent beside a gap, without bounds", () => {
    expect(problemsOf([{ clause: "1", status: "unrated", percent: "20" }])).toEqual([
      {
        code: "NAP402",
        at: ["ratings.csv", 2, "percent"],
        params: { row: 2, percent: "20", status: "unrated", method: "test" },
      },
    ]);
  });
  test("statuses without a value, each with its rows and its first", () => {
    const input = inputOf({
      plan: flat("1", "2", "3"),
      rows: [
        { clause: "1", status: "full" },
        { clause: "2", status: "partial" },
        { clause: "3", status: "full" },
      ],
    });
    const values = new Map([["three-step", new Map([["none", zero]])]]);
    const { problems, score } = scoreAssessment({ ...input, method: { ...input.method, values } });
    expect(problems.map(({ at, params }) => [at.line, at.cell, params])).toEqual([
      [2, "status", { status: "full", scale: "three-step", method: "test", rows: 2, row: 2, readable: [] }],
      [
        3,
        "status",
        { status: "partial", scale: "three-step", method: "test", rows: 1, row: 3, readable: [] },
      ],
    ]);
    expect(explainClause(score, "1")?.rows[0]?.result).toEqual({
      outcome: "insufficient",
      value: null,
      reason: { id: "withheld", params: { problems: 0, codes: [] } },
    });
  });
  test("refused percents and missing evidence, with the first row and its cell", () => {
    const rows = [
      { clause: "1", status: "none" },
      { clause: "2", percent: "40" },
      { clause: "3", percent: "60" },
    ];
    expect(problemsOf(rows, { values: { percent: "refuse" } })).toEqual([
      { code: "NAP407", at: ["ratings.csv", 3, "percent"], params: { method: "test", rows: 2, row: 3 } },
    ]);
    expect(problemsOf(rows, { treat: { "no-evidence": "zero" } })).toEqual([
      {
        code: "NAP405",
        at: ["ratings.csv", 3, "evidence"],
        params: { method: "test", rule: "zero", rows: 2, row: 3 },
      },
    ]);
  });
  test("a day that is missing, at the ratings, or at the assessment where there are none", () => {
    expect(problemsOf([{ clause: "1", status: "none" }], { eligible: "due" })).toEqual([
      { code: "NAP408", at: ["ratings.csv", 1, undefined], params: { method: "test", eligible: "due" } },
    ]);
  });
  test("coverage, at the ratings", () => {
    expect(problemsOf([{ clause: "1", status: "none" }], { "minimum-coverage": 1 })[0]).toMatchObject({
      code: "NAP406",
      at: ["ratings.csv", 1, undefined],
      params: { scored: 1, eligible: 3, minimum: "1", method: "test" },
    });
  });
});

test("a withheld score has no bodies, no bands filled and no claim that could be checked", () => {
  const input = inputOf({
    plan: shared,
    rows: [{ clause: "1", body: "a", status: "fulll" }],
    assessment: { claims: [{ figure: "50", clauses: 1, counts: { full: 1 } }] },
  });
  const found = [problem("NAP220", { source: "ratings.csv", line: 2, column: 1 }, { row: 2 })];
  const { score, problems } = scoreAssessment(input, found);
  expect(problems).toEqual([]);
  expect([score.bodies, score.claims]).toEqual([[], []]);
  expect(score.bands.map(({ band, count }) => [band.id, count])).toEqual([
    ["full", 0],
    ["at-least-half", 0],
    ["under-half", 0],
  ]);
  expect(checkClaims(score, [], found)).toEqual([
    {
      figure: "50",
      source: null,
      verdict: "no-figure",
      difference: null,
      found: null,
      methods: [],
      roundings: [],
      tried: [],
      clauses: null,
      counts: [],
    },
  ]);
});
