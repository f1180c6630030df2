// What a score says about itself: rows, steps, points, and the way to the next band.
import { expect, test } from "vitest";
import { explainClause, explainScore, toText, type Part } from "../../src/core.ts";
import { flat, scoreGiven, textOf, type Given } from "./given.ts";

const twoBodies: Given = {
  plan: {
    bodies: [{ id: "a" }, { id: "b" }, { id: "c" }],
    directions: [{ id: "1", clauses: [{ id: "1.1", lead: ["a"], partners: ["b", "c"] }, { id: "1.2" }] }],
  },
  method: { treat: { "no-evidence": "cap-1/2", "unrated-part": "zero" } },
  rows: [
    { clause: "1.1", body: "a", rater: "x", status: "full", evidence: "order 12" },
    { clause: "1.1", body: "a", rater: "y", status: "full", note: "on hearsay" },
    { clause: "1.1", body: "b", status: "Partial", evidence: "-" },
    { clause: "1.2", percent: "72,5 %", evidence: "register" },
  ],
};

const outline = (part: Part): unknown => [
  `${part.level} ${part.id}`.trim(),
  part.result.value === null ? part.result.outcome : toText(part.result.value),
  ...part.parts.map(outline),
];

test("a clause is explained from its rows over each step to its points", () => {
  const found = explainClause(scoreGiven(twoBodies).score, "1.1");
  expect(outline(found?.tree as Part)).toEqual([
    "clause 1.1",
    "5/12",
    [
      "activity",
      "5/12",
      ["body a", "3/4", ["row x", "1"], ["row y", "1/2"]],
      ["body b", "1/2", ["row", "1/2"]],
      ["body c", "unrated"],
    ],
  ]);
  expect(found?.rows).toMatchObject([
    { row: 0, status: "full", evidence: "order 12", given: null },
    { row: 1, status: "full", evidence: null, note: "on hearsay", given: { n: 1n, d: 1n } },
    { row: 2, status: "Partial", hasEvidence: false, given: null },
  ]);
  expect(found?.rows.map(({ place }) => [place.source, place.line])).toEqual([
    ["ratings.csv", 2],
    ["ratings.csv", 3],
    ["ratings.csv", 4],
  ]);
  expect([found?.score.share, found?.score.points, found?.score.lost].map(textOf)).toEqual([
    "1/2",
    "125/6",
    "175/6",
  ]);
});

test("cells are shown as they were written", () => {
  const found = explainClause(scoreGiven(twoBodies).score, "1.2");
  expect(found?.rows).toMatchObject([
    { percent: "72,5 %", status: "", result: { value: { n: 29n, d: 40n } } },
  ]);
});

test("a clause that is not due keeps its rows and steps", () => {
  const { score } = scoreGiven({ ...twoBodies, method: { eligible: "due" }, asOf: "2021-12-31" });
  const found = explainClause(score, "1.2");
  expect(found?.score.figure.outcome).toBe("not-due");
  expect(found?.tree?.result.value).toEqual({ n: 29n, d: 40n });
});

test("what is out of scope, unknown or withheld has no steps", () => {
  const { score } = scoreGiven({
    ...twoBodies,
    assessment: { scope: ["1.2"] },
    rows: twoBodies.rows.slice(3),
  });
  expect([explainClause(score, "1.1"), explainClause(score, "7.7")]).toEqual([null, null]);
  const broken = scoreGiven({ plan: flat("1"), rows: [{ clause: "1", status: "ful" }] }).score;
  expect(explainClause(broken, "1")).toMatchObject({ tree: null, rows: [{ status: "ful" }] });
  expect(explainScore(broken)).toMatchObject({ points: null, lost: null, next: null });
});

const six: Given = {
  plan: flat("1", "2", "3", "4", "5", "6"),
  rows: [
    { clause: "1", status: "full" },
    { clause: "2", status: "partial" },
    { clause: "3", status: "none" },
    { clause: "4", status: "none" },
    { clause: "6", status: "partial" },
  ],
};

test("clauses come by points lost, and their points add up to the figure", () => {
  const found = explainScore(scoreGiven(six).score);
  expect(found.clauses.map(({ clause }) => clause.id)).toEqual(["3", "4", "2", "6", "1", "5"]);
  expect([textOf(found.points), textOf(found.lost)]).toEqual(["40", "60"]);
});

test("the next band is told in points, in credit and in the fewest clauses", () => {
  const { next } = explainScore(scoreGiven(six).score);
  expect(next).toMatchObject({
    band: { id: "at-least-half" },
    points: { n: 10n, d: 1n },
    credit: { n: 1n, d: 2n },
  });
  expect(next?.clauses.map(({ clause }) => clause.id)).toEqual(["3"]);
});

test("several clauses are needed where one cannot lose enough", () => {
  const { next } = explainScore(
    scoreGiven({
      ...six,
      method: {
        bands: [
          { id: "most", min: 61 },
          { id: "rest", min: 0 },
        ],
      },
    }).score,
  );
  expect(next?.clauses.map(({ clause }) => clause.id)).toEqual(["3", "4"]);
});

test("there is no band above the highest", () => {
  const { score } = scoreGiven({ plan: flat("1"), rows: [{ clause: "1", status: "full" }] });
  expect(explainScore(score).next).toBeNull();
});

test("a band whose minimum is reached exactly is not the next one", () => {
  const { score } = scoreGiven({ plan: flat("1"), rows: [{ clause: "1", status: "partial" }] });
  expect(explainScore(score).next?.band.id).toBe("full");
});
