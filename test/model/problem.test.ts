// a problem of anything → short, and in one order
import { expect, test } from "vitest";
import { compareProblems, problem, startOf } from "../../src/core.ts";

const at = startOf("x.csv");

test("long texts and lists are cut, and say so", () => {
  const known = Array.from({ length: 100 }, (_, index) => `id-${index}`);
  const { params } = problem("NAP303", at, { id: "x".repeat(1000), known, rows: 3 });
  expect(params["id"]).toBe(`${"x".repeat(200)}…`);
  expect(params["known"]).toEqual([...known.slice(0, 30), "… +70"]);
  expect(params["rows"]).toBe(3);
});

test("no letter is cut in half", () => {
  const { params } = problem("NAP303", at, { id: `${"x".repeat(199)}\u{1f600}` });
  expect(params["id"]).toBe(`${"x".repeat(199)}…`);
});

test("the order is by file, line, column and code, however they were found", () => {
  const found = [
    problem("NAP203", { source: "b.csv", line: 1, column: 1 }),
    problem("NAP203", { source: "a.csv", line: 10, column: 1 }),
    problem("NAP302", { source: "a.csv", line: 9, column: 2 }),
    problem("NAP203", { source: "a.csv", line: 9, column: 2 }),
    problem("NAP203", { source: "a.csv", line: 9, column: 1 }),
  ];
  expect(found.toSorted(compareProblems)).toEqual(found.toReversed());
});
