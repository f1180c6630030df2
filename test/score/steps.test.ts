// The rows of a clause → which reason is kept of several, and which steps are shown of a clause that nobody rated.
import { expect, test } from "vitest";
import { explainClause, scoreAssessment } from "../../src/core.ts";
import { createClauseReader } from "../../src/score/clauseReader.ts";
import { judgeClause } from "../../src/score/judgeClause.ts";
import { rowsByClause } from "../../src/score/rowsByClause.ts";
import { scored } from "../../src/score/stepResult.ts";
import { figuresOf, flat, inputOf, methodOf, scoreGiven, textOf, type Given, type Row } from "./given.ts";

const plan: Given["plan"] = {
  bodies: [{ id: "a" }, { id: "b" }],
  directions: [
    { id: "1", clauses: [{ id: "1", bodies: ["a", "b"], activities: [{ id: "x" }, { id: "y" }] }] },
  ],
};

const reasonsOf = (rows: readonly Row[], method: Given["method"] = {}) =>
  scoreAssessment(
    inputOf({ plan, rows: rows.map((row) => ({ clause: "1", ...row })), method: method as object }),
  ).score.clauses[0]?.figure.reasons;

const unrated = { status: "unrated" };

test("of parts that are alike without a value the first by its id says why", () => {
  expect(reasonsOf([{ body: "b", ...unrated }])).toEqual([{ id: "no-rating", params: {} }]);
  expect(reasonsOf([{ body: "a", ...unrated }])).toEqual([{ id: "coded-unrated", params: {} }]);
});

test("of parts of one id it is the first reason by its name, whatever the order of the rows", () => {
  const rows = [{ status: "full" }, unrated];
  const method = { treat: { "no-evidence": "exclude" } } as const;
  expect(reasonsOf(rows, method)).toEqual([{ id: "coded-unrated", params: {} }]);
  expect(reasonsOf(rows.toReversed(), method)).toEqual([{ id: "coded-unrated", params: {} }]);
});

test("of activities that are all refused the first by its id says why", () => {
  const rows = [
    { activity: "y", body: "b", status: "full" },
    { activity: "x", body: "a", status: "full" },
  ];
  const expected = [{ id: "part-unrated", params: { parts: ["b"] } }];
  const method = { treat: { "unrated-part": "refuse" } } as const;
  expect(reasonsOf(rows, method)).toEqual(expected);
  expect(reasonsOf(rows.toReversed(), method)).toEqual(expected);
});

test("a clause without rows has no steps, and is unrated for want of a rating under every rule for bodies", () => {
  for (const bodies of ["mean", "lead"] as const) {
    const { score } = scoreGiven({ plan, rows: [], method: { within: { bodies } } });
    expect(explainClause(score, "1")?.tree).toMatchObject({ level: "clause", parts: [] });
    expect(figuresOf(score.clauses)).toEqual(["unrated no-rating"]);
  }
});

test("an activity that nobody rated is shown beside those that were", () => {
  const { score } = scoreGiven({ plan, rows: [{ clause: "1", activity: "x", status: "full" }] });
  expect(explainClause(score, "1")?.tree?.parts).toMatchObject([
    { level: "activity", id: "x", credit: { n: 1n } },
    { level: "activity", id: "y", row: null, credit: null, parts: [] },
  ]);
});

test("rows for the whole beside rows for parts, where nobody checked them, are a part of their own", () => {
  const figure = (rows: readonly Row[], within: NonNullable<Given["method"]>["within"]) =>
    figuresOf(
      scoreAssessment(
        inputOf({
          plan,
          rows: rows.map((row) => ({ clause: "1", ...row })),
          method: { within: within as object },
        }),
      ).score.clauses,
    );
  const activities = [{ status: "full" }, { activity: "x", status: "none" }];
  expect(figure(activities, { raters: "min", activities: "max" })).toEqual(["100"]);
  const bodies = [{ status: "full" }, { body: "a", status: "none" }];
  expect(figure(bodies, { bodies: "lead" })).toEqual(["50"]);
});

test("a row is explained at the cell of its clause", () => {
  const { score } = scoreGiven({ plan, rows: [{ clause: "1", status: "full" }] });
  expect(explainClause(score, "1")?.rows[0]?.place.cell).toBe("clause");
  expect(score.clauses[0]?.figure.reasons).toEqual([]);
  expect(score.claims).toEqual([]);
});

test("rows of several clauses are told apart in whatever order they stand, and only clauses with rows are named", () => {
  const rows = ["2", "1", "2", "3", "1"].map((clause, at) => ({ clause, rater: `${at}`, status: "full" }));
  const { assessment } = inputOf({ plan: flat("1", "2", "3"), rows });
  const found = rowsByClause(assessment.ratings);
  const rowsOf = (id: string): number[] => found.map(id, (row) => row);
  expect(["1", "2", "3", "4"].map(rowsOf)).toEqual([[1, 4], [0, 2], [3], []]);
  expect(["1", "4", ""].map(found.has)).toEqual([true, false, false]);
});

test("without a day every clause is eligible", () => {
  const input = inputOf({ plan: flat("1"), rows: [] });
  const [clause] = createClauseReader(input).clauses;
  if (clause === undefined) throw new Error("no clause");
  const judged = judgeClause(clause, scored(clause.weight), methodOf({ eligible: "due" }), null);
  expect([judged.eligible, textOf(judged.credit)]).toEqual([true, "1"]);
});
