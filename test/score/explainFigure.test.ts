// A score and the name of a figure → that figure with its clauses, rows, steps and points.
import { expect, test } from "vitest";
import {
  explainClauses,
  explainFigure,
  problem,
  scoreAssessment,
  startOf,
  usualMethod,
} from "../../src/core.ts";
import type { FigureSubject, Score } from "../../src/core.ts";
import { inputOf, scoreGiven, textOf, type Given } from "./given.ts";

const given: Given = {
  plan: {
    bodies: [{ id: "a" }, { id: "b" }, { id: "c" }],
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1.1", lead: ["a"], partners: ["b"], weight: 3 },
          { id: "1.2", lead: ["b"] },
        ],
      },
      { id: "2", clauses: [{ id: "2.1", lead: ["a"] }] },
    ],
  },
  rows: [
    { clause: "1.1", status: "full" },
    { clause: "1.2", status: "partial" },
  ],
};

const explained = (kind: FigureSubject["kind"], id = "", score: Score = scoreGiven(given).score) => {
  const found = explainFigure(score, { kind, id });
  if (found === null) return null;
  return {
    clauses: found.clauses.map(
      ({ clause, points, lost }) => `${clause.id} ${textOf(points)} ${textOf(lost)}`,
    ),
    rows: [...found.rows].map(([clause, rows]) => `${clause}: ${rows.map(({ status }) => status).join()}`),
    steps: [...found.steps.keys()],
    points: textOf(found.points),
    next:
      found.next && `${found.next.band.id} by ${found.next.clauses.map(({ clause }) => clause.id).join()}`,
    rests: found.rests,
  };
};

test("of the whole: all clauses in scope, their rows and steps", () => {
  expect(explained("overall")).toEqual({
    clauses: ["1.2 25 25", "1.1 50 0", "2.1 0 0"],
    rows: ["1.1: full", "1.2: partial", "2.1: "],
    steps: ["1.1", "1.2", "2.1"],
    points: "75",
    next: "full by 1.2",
    rests: null,
  });
});

test("of a direction: its clauses alone", () => {
  expect(explained("direction", "2")).toEqual({
    clauses: ["2.1 null null"],
    rows: ["2.1: "],
    steps: ["2.1"],
    points: "null",
    next: null,
    rests: null,
  });
  expect(explained("direction", "1")).toMatchObject({ rows: ["1.1: full", "1.2: partial"], points: "75" });
});

test("of a clause: its points within the overall figure, and the band above its own value", () => {
  expect(explained("clause", "1.2")).toEqual({
    clauses: ["1.2 25 25"],
    rows: ["1.2: partial"],
    steps: ["1.2"],
    points: "25",
    next: "full by 1.2",
    rests: null,
  });
  expect(explained("clause", "1.1")?.next).toBeNull();
});

test("of a body: its rows without steps, and what is set aside for it", () => {
  const found = explained("body", "b");
  expect(found).toMatchObject({
    clauses: ["1.2 50 50"],
    rows: ["1.2: partial"],
    steps: [],
    points: "50",
    rests: { setAside: [{ id: "1.1" }], shared: new Set(["1.2"]), notResponsible: new Set() },
  });
});

test("of what is not there: nothing", () => {
  expect([explained("direction", "9"), explained("clause", "9"), explained("body", "c")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("of what is withheld: rows without a worth, and no steps", () => {
  const { score } = scoreAssessment(inputOf(given), [problem("NAP220", startOf("ratings.csv"), { row: 2 })]);
  expect(explained("overall", "", score)).toMatchObject({
    clauses: ["1.1 null null", "1.2 null null", "2.1 null null"],
    steps: [],
    points: "null",
  });
  expect(explainClauses(score)[0]?.rows).toMatchObject([
    { result: { outcome: "insufficient" }, given: null },
  ]);
});

test("weights stand with the clauses of a withheld score where the method counts them", () => {
  const weights = (rule: "equal" | "declared") => {
    const input = inputOf({ ...given, method: { weights: rule } });
    const { score } = scoreAssessment(input, [problem("NAP220", startOf("ratings.csv"), { row: 2 })]);
    return score.clauses.map(({ weight }) => textOf(weight));
  };
  expect([weights("equal"), weights("declared")]).toEqual([
    ["1", "1", "1"],
    ["3", "1", "1"],
  ]);
});

test.each([
  ["three-step", "halves"],
  ["ogp-completion", "ogp-completion-mean"],
  ["canada-nap", "canada-nap"],
  ["another", "halves"],
])("a table on the scale %s is scored with %s where it names no method", (id, method) => {
  const { scale } = inputOf({
    plan: given.plan,
    rows: [],
    scale: { id, levels: [{ id: "low" }, { id: "high" }] },
  });
  expect(usualMethod(scale)).toBe(method);
});

test("a table without statuses is scored with percent", () => {
  expect(usualMethod(null)).toBe("percent");
});
