// Clauses that others answer for as a whole → a body without a figure, and the reason for it.
import { expect, test } from "vitest";
import { explainBody } from "../../src/core.ts";
import { scoreGiven, type Given } from "./given.ts";

const plan: Given["plan"] = {
  bodies: [{ id: "lead" }, { id: "partner" }, { id: "idle" }, { id: "nobody" }],
  directions: [
    {
      id: "1",
      clauses: [
        { id: "1.1", lead: ["lead"], partners: ["partner"] },
        { id: "1.2", lead: ["lead"], partners: ["partner"] },
        { id: "1.3", lead: ["partner", "idle"] },
      ],
    },
  ],
};

const rows = [
  { clause: "1.1", status: "full" },
  { clause: "1.2", status: "none" },
];

const reasonsIn = (scope: "plan" | string[]) =>
  scoreGiven({ plan, rows, assessment: { scope } }).score.bodies.map(
    ({ body, figure: { inScope, total, reasons } }) => ({ body, inScope, total, reasons }),
  );

test("a body all of whose clauses are set aside has that for its reason, with their number", () => {
  expect(reasonsIn(["1.1", "1.2"])).toEqual([
    { body: "lead", inScope: 2, total: 2, reasons: [] },
    { body: "partner", inScope: 0, total: 3, reasons: [{ id: "rated-as-a-whole", params: { count: 2 } }] },
    { body: "idle", inScope: 0, total: 1, reasons: [{ id: "nothing-in-scope", params: {} }] },
  ]);
});

test("a body that has other clauses keeps the reason of those", () => {
  expect(reasonsIn("plan")[1]).toEqual({
    body: "partner",
    inScope: 1,
    total: 3,
    reasons: [{ id: "nothing-counts", params: { inScope: 1 } }],
  });
});

test("explained, what is set aside is named and has no part in the points", () => {
  const { score } = scoreGiven({ plan, rows, assessment: { scope: ["1.1", "1.2"] } });
  expect(explainBody(score, "partner")).toMatchObject({
    clauses: [],
    setAside: [{ id: "1.1" }, { id: "1.2" }],
  });
  expect(explainBody(score, "nobody")).toBeNull();
});
