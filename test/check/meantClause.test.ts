// A misspelt id of a clause, or of a body → the one that was meant; none where only digits are others.
import { expect, test } from "vitest";
import { meantBody } from "../../src/check/meantBody.ts";
import { meantClause } from "../../src/check/meantClause.ts";
import { flat } from "../score/given.ts";
import { planOf } from "./tableOf.ts";

test.each([
  ["1,4", "1.4"],
  ["1.4.", "1.4"],
  ["1.5", null],
  ["2.4", null],
  ["A.9", null],
  ["Annex-2", null],
  ["Anex-1", "Annex-1"],
  ["1.4\u200b", "1.4"],
  [" \u200b1.4 ", "1.4"],
  ["1.7\u200b", null],
  ["nothing", null],
  ["l.4", "1.4"],
  ["1.І", "1.1"],
  // The eye reads 1.3, which is not there.
  ["1.З", null],
])("%j means %j", (written, meant) => {
  expect(meantClause(["1.1", "1.4", "Annex-1"])(written)).toBe(meant);
});

test("a body is meant by its id or its name, also with a letter that nobody sees", () => {
  const plan = planOf({ ...flat("1"), bodies: [{ id: "fin", name: "Ministry of Finance" }, { id: "moj" }] });
  const meant = meantBody(plan.bodies);
  expect(["finn", "Ministry of Finanse", "fin\u200b", " \u200bfin", "police"].map(meant)).toEqual([
    "fin",
    "fin",
    "fin",
    "fin",
    null,
  ]);
});
