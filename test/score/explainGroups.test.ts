// Directions and bodies → clauses whose points add up to the figure of the group
import { expect, test } from "vitest";
import { explainBody, explainDirection, multiply, fraction, zero } from "../../src/core.ts";
import { percentOf, scoreGiven, textOf, type Given } from "./given.ts";

const given: Given = {
  plan: {
    bodies: [{ id: "a" }, { id: "b" }, { id: "c" }],
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1.1", lead: ["a"], weight: 3 },
          { id: "1.2", lead: ["b"], partners: ["a"] },
          { id: "1.3" },
        ],
      },
      { id: "2", clauses: [{ id: "2.1", lead: ["a"] }] },
    ],
  },
  method: { weights: "declared" },
  rows: [
    { clause: "1.1", status: "partial" },
    { clause: "1.2", body: "a", status: "none" },
    { clause: "1.2", body: "b", status: "full" },
    { clause: "2.1", status: "full" },
  ],
};

test("points within a direction add up to its figure, and unrated clauses have no part in it", () => {
  const found = explainDirection(scoreGiven(given).score, "1");
  expect(
    found?.clauses.map(({ clause, share, points, lost }) => [
      clause.id,
      ...[share, points, lost].map(textOf),
    ]),
  ).toEqual([
    ["1.1", "3/4", "75/2", "75/2"],
    ["1.2", "1/4", "25/2", "25/2"],
    ["1.3", "0", "0", "0"],
  ]);
  expect([found?.points, found?.lost].map(textOf)).toEqual(["50", "50"]);
  expect(percentOf(found?.figure.value)).toBe("50");
  expect(found?.next).toMatchObject({ band: { id: "full" } });
});

test("a body is explained by its own rows only", () => {
  const { score } = scoreGiven(given);
  const found = explainBody(score, "a");
  expect([...(found?.rows ?? [])].map(([id, rows]) => [id, rows.map(({ row }) => row)])).toEqual([
    ["1.1", [0]],
    ["1.2", [1]],
    ["2.1", [3]],
  ]);
  expect(found?.clauses.map(({ clause }) => clause.id)).toEqual(["1.1", "1.2", "2.1"]);
  expect(textOf(found?.points)).toBe(percentOf(found?.figure.value));
  expect(textOf(found?.points)).toBe("50");
});

test("the points of every body add up to the figure that the score gives", () => {
  const { score } = scoreGiven(given);
  for (const { body, figure } of score.bodies)
    expect(explainBody(score, body)?.points).toEqual(multiply(figure.value ?? zero, fraction(100)));
});

test("a body that nobody rated, or an unknown direction, has no explanation", () => {
  const { score } = scoreGiven(given);
  expect(explainBody(score, "c")).toBeNull();
  expect(explainDirection(score, "9")).toBeNull();
});
