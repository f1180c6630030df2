// The rows of an assessment, its plan and its scale → what each check finds in them; nothing of what is not known.
import { expect, test } from "vitest";
import { checkRatings, type Plan } from "../../src/core.ts";
import { valuesWithoutIndicator } from "../../src/check/valuesWithoutIndicator.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";
import { ownPlan, planOf, tableOf, told } from "./tableOf.ts";

const given: Given["plan"] = {
  bodies: [{ id: "fin" }],
  directions: [
    {
      id: "1",
      clauses: [
        { id: "1.1", activities: [{ id: "x", indicator: { baseline: 0, target: 10 } }, { id: "y" }] },
        { id: "1.2" },
      ],
    },
  ],
};

function check(rows: readonly Row[], plan: Plan | null = planOf(given), hasScale = true) {
  const { assessment, scale } = inputOf({ plan: given, rows: [] });
  return told(checkRatings({ ...assessment, ratings: tableOf(rows) }, plan, hasScale ? scale : null));
}

const codes = (...args: Parameters<typeof check>) => check(...args).map(([, code]) => code);

test("all checks are made, those of the plan only where there is one", () => {
  const rows: Row[] = [
    { clause: "1.1", status: "ful" },
    { clause: "1.1", status: "full" },
    { clause: "7.7", percent: "101" },
    { clause: "1.1, 1.2", value: "3" },
    { clause: "1.2", body: "fin", status: "full" },
    { clause: "1.2", status: "full" },
  ];
  expect(codes(rows)).toEqual(["NAP302", "NAP330", "NAP203", "NAP209", "NAP309", "NAP310"]);
  expect(codes(rows, null)).toEqual(["NAP203", "NAP209", "NAP309", "NAP310"]);
  expect(codes(rows, null, false)).toEqual(["NAP209", "NAP309", "NAP310"]);
});

test("of a plan that the rows make up the cells are judged", () => {
  const rows = [
    { clause: "1.1; 1.2", body: "Justice; Finance", status: "full" },
    { clause: "1.1", status: "full" },
    { clause: "1.2", status: "full" },
  ];
  expect(codes(rows, { ...ownPlan(), bodies: [] })).toEqual(expect.arrayContaining(["NAP330", "NAP333"]));
});

test("a value is measured for an activity with an indicator", () => {
  const values = (...rows: Row[]) => told(valuesWithoutIndicator(tableOf(rows), planOf(given)));
  expect(
    values(
      { clause: "1.1", activity: "x", value: "3" },
      { clause: "1.1", activity: "y", value: "3" },
      { clause: "1.2", value: "4" },
      { clause: "1.2", rater: "r", value: "4", percent: "40" },
      { clause: "1.1", activity: "z", value: "3" },
      { clause: "7.7", value: "3" },
      { clause: "1.1", status: "full" },
    ),
  ).toEqual([
    ["a.csv:3 value", "NAP311", { row: 3, clause: "1.1", activity: "y" }],
    ["a.csv:4 value", "NAP311", { row: 4, clause: "1.2" }],
  ]);
  expect(values({ clause: "1.1", status: "full" })).toEqual([]);
});

test("a row whose value has no indicator is not told again as one for the whole", () => {
  const part = { clause: "1.1", activity: "x", value: "3" };
  expect(codes([part, { clause: "1.1", value: "3" }])).toEqual(["NAP311"]);
  expect(codes([part, { clause: "1.1", status: "full" }])).toEqual(["NAP310"]);
});

test("a value without an indicator in one row takes nothing from what is told of another", () => {
  const rows = [
    { clause: "1.2", value: "4" },
    { clause: "1.1", activity: "x", value: "3" },
    { clause: "1.1", status: "full" },
  ];
  expect(codes(rows)).toEqual(["NAP311", "NAP310"]);
});
