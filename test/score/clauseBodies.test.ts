// A clause and its rows → who is in it, and what the clause is for each of them.
import { expect, test } from "vitest";
import { explainBody } from "../../src/core.ts";
import { clauseBodies } from "../../src/score/clauseBodies.ts";
import { createClauseReader } from "../../src/score/clauseReader.ts";
import { figureText, inputOf, scoreGiven, textOf, type Given, type Row } from "./given.ts";

const clause = {
  id: "1",
  lead: ["a"],
  partners: ["b"],
  activities: [{ id: "x", weight: 0 }, { id: "y" }],
};

const given = (rows: readonly Row[], method: Given["method"] = {}, own: object = clause): Given => ({
  plan: {
    bodies: ["a", "b", "c"].map((id) => ({ id })),
    directions: [{ id: "1", clauses: [own as { id: string }, { id: "2", weight: 3, lead: ["a"] }] }],
  },
  rows: rows.map((row) => ({ clause: "1", ...row })),
  method: method as NonNullable<Given["method"]>,
});

function bodiesOf(rows: readonly Row[], method: Given["method"] = {}, own: object = clause) {
  const input = inputOf(given(rows, method, own));
  const reader = createClauseReader(input);
  const [first] = reader.clauses;
  if (first === undefined) throw new Error("no clause");
  return clauseBodies(first, reader.read(first), input.method);
}

const figureOf = (body: string, rows: readonly Row[], method: Given["method"]): string => {
  const found = scoreGiven(given(rows, method)).score.bodies.find((item) => item.body === body);
  return found === undefined ? "none" : figureText(found.figure);
};

test("in a clause are those who are responsible and those who were rated, and nobody without a name", () => {
  const { ids, partOf } = bodiesOf([{ status: "full" }, { body: "c", status: "none" }]);
  expect([...ids]).toEqual(["a", "b", "c"]);
  expect(partOf("nobody")).toBeNull();
});

test("a responsible body that nobody rated is unrated for want of a rating", () => {
  const reason = { id: "no-rating", params: {} };
  expect(bodiesOf([{ body: "b", status: "full" }]).partOf("a")).toEqual({
    rows: [],
    isShared: false,
    isResponsible: true,
    result: { outcome: "unrated", value: null, reason },
  });
});

test("a sole body that is a partner, or of no stated part, answers for rows for the whole", () => {
  for (const own of [{ partners: ["b"] }, { bodies: ["b"] }])
    expect(bodiesOf([{ status: "full" }], {}, { id: "1", ...own }).partOf("b")).toMatchObject({
      isShared: true,
      isResponsible: true,
      result: { outcome: "scored" },
    });
});

test("what rows for the whole amount to is worked out once for all that answer for them", () => {
  const rows = ["1", "2"].map((rater) => ({ rater, status: "full" }));
  const { partOf } = bodiesOf(rows, {}, { id: "1", lead: ["a", "b"] });
  expect(partOf("a")?.result).toBe(partOf("b")?.result);
  expect(partOf("a")?.result?.outcome).toBe("scored");
});

test("own rows and rows for the whole of another activity count together", () => {
  const rows = [
    { activity: "x", body: "a", status: "full" },
    { activity: "y", status: "none" },
  ];
  expect(bodiesOf(rows).partOf("a")).toMatchObject({ isShared: true, rows: [{ row: 0 }, { row: 1 }] });
  expect(figureOf("a", rows, {})).toBe("50");
});

test("a body that was rated only in an activity that weighs nothing has no figure where weights count", () => {
  const rows = [{ activity: "x", body: "b", status: "full" }];
  expect(figureOf("b", rows, {})).toBe("100");
  expect(figureOf("b", rows, { within: { activities: "weighted" } })).toBe("insufficient nothing-counts");
});

test("the rule that only leads count for the clause does not touch the figure of a partner", () => {
  const rows = [
    { body: "b", rater: "1", status: "full" },
    { body: "b", rater: "2", status: "none" },
  ];
  expect(figureOf("b", rows, { within: { bodies: "lead" } })).toBe("50");
});

test("explained are who is rated without being responsible, and what rests on rows for the whole", () => {
  const { score } = scoreGiven(given([{ status: "full" }, { clause: "2", body: "c", status: "none" }]));
  const marked = ["a", "c"].map((id) => {
    const found = explainBody(score, id);
    return [...(found?.shared ?? []), "|", ...(found?.notResponsible ?? [])].join(" ");
  });
  expect(marked).toEqual(["1 |", "| 2"]);
});

test("declared weights of clauses count in the points of a body only where the method counts them", () => {
  const rows = [{ status: "full" }, { clause: "2", status: "none" }];
  const points = (weights: "equal" | "declared") =>
    explainBody(scoreGiven(given(rows, { weights })).score, "a")?.clauses.map((item) => [
      item.clause.id,
      textOf(item.points),
      textOf(item.lost),
    ]);
  expect(points("equal")).toEqual([
    ["2", "0", "50"],
    ["1", "50", "0"],
  ]);
  expect(points("declared")).toEqual([
    ["2", "0", "75"],
    ["1", "25", "0"],
  ]);
});

test("an activity in which a body is unrated is left out of its part, whatever the method counts for the clause", () => {
  const rows = [
    { activity: "x", body: "b", status: "unrated" },
    { activity: "y", body: "b", status: "full" },
  ];
  for (const rule of ["exclude", "zero", "refuse"] as const)
    expect(figureOf("b", rows, { treat: { "unrated-part": rule } })).toBe("100");
});
