// a problem of anything → short, and in one order
import { expect, test } from "vitest";
import { compareProblems, problem, startOf } from "../../src/core.ts";

const at = startOf("x.csv");

test("long texts and lists are cut, and say so", () => {
  const known = Array.from({ length: 100 }, (_, index) => `id-${index}`);
  const { params } = problem("NAP303", at, { id: "x".repeat(1000), known, rows: 3 });
  expect(params).toEqual({ id: `${"x".repeat(200)}…`, known: [...known.slice(0, 30), "…"], rows: 3 });
});

test("the rest of a list of things is one like them", () => {
  const levels = Array.from({ length: 31 }, (_, index) => ({ id: `id-${index}`, label: { az: "x" } }));
  const { params } = problem("NAP203", at, { status: "x", scale: "s", rows: 1, row: 2, levels });
  expect(params).toMatchObject({ levels: [...levels.slice(0, 30), { id: "…", label: "…" }] });
});

test("no letter is cut in half", () => {
  const { params } = problem("NAP308", at, { path: `${"x".repeat(199)}\u{1f600}` });
  expect(params).toEqual({ path: `${"x".repeat(199)}…` });
});

test("the order is by file, line, column and code, however they were found", () => {
  const found = [
    problem("NAP220", { source: "b.csv", line: 1, column: 1 }, { row: 1 }),
    problem("NAP220", { source: "a.csv", line: 10, column: 1 }, { row: 10 }),
    problem("NAP308", { source: "a.csv", line: 9, column: 2 }, { path: "x" }),
    problem("NAP220", { source: "a.csv", line: 9, column: 2 }, { row: 9 }),
    problem("NAP220", { source: "a.csv", line: 9, column: 1 }, { row: 9 }),
  ];
  expect(found.toSorted(compareProblems)).toEqual(found.toReversed());
});
