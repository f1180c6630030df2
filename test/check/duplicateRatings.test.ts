// Rows that rate the same thing again → told, with the first; or the clause whose zero a spreadsheet ate.
import { expect, test } from "vitest";
import { duplicateRatings } from "../../src/check/duplicateRatings.ts";
import { flat } from "../score/given.ts";
import { codesOf, planOf, tableOf, told } from "./tableOf.ts";

test("the second and each further row is told, with what is rated and the first row", () => {
  const rows = [
    { clause: "1", status: "full" },
    { clause: "1", activity: "x", body: "a", rater: "r", status: "full" },
    { clause: "2", status: "full" },
    { clause: "1", activity: "x", body: "a", rater: "r", status: "none" },
    { clause: "1", status: "full" },
    { clause: "1", status: "full" },
  ];
  expect(told(duplicateRatings(tableOf(rows), null))).toEqual([
    [
      "a.csv:5 clause",
      "NAP309",
      { rated: { clause: "1", activity: "x", body: "a", rater: "r" }, row: 5, first: { row: 3 } },
    ],
    ["a.csv:6 clause", "NAP309", { rated: { clause: "1" }, row: 6, first: { row: 2 } }],
    ["a.csv:7 clause", "NAP309", { rated: { clause: "1" }, row: 7, first: { row: 2 } }],
  ]);
});

test("the first is named with its file where that is another one", () => {
  const table = tableOf([{ clause: "1", status: "full" }], [{ clause: "1", status: "full" }]);
  expect(told(duplicateRatings(table, null))).toEqual([
    ["b.csv:2 clause", "NAP309", { rated: { clause: "1" }, row: 2, first: { row: 2, source: "a.csv" } }],
  ]);
});

test("rows that differ in one column rate different things", () => {
  const rows = [
    { clause: "1" },
    { clause: "2" },
    { clause: "1", activity: "x" },
    { clause: "1", body: "x" },
    { clause: "1", rater: "x" },
    { clause: "1", activity: "x", body: "x" },
    { clause: "1", body: "x", rater: "x" },
  ].map((row) => ({ ...row, status: "full" }));
  expect(duplicateRatings(tableOf(rows), null)).toEqual([]);
});

test("so many names that their numbers do not fit into one are told apart all the same", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const name = `n${index}`;
    return { clause: name, activity: name, body: name, rater: name, status: "full" };
  });
  const last = rows.at(-1);
  if (last === undefined) throw new Error("no row");
  // Their numbers lie above 2^53 and next to each other: as one number two of the three would be the same.
  const near = ["n9998", "n9997"].map((rater) => ({ ...last, rater }));
  const found = duplicateRatings(tableOf([...rows, ...near, last]), null);
  expect(found.map(({ params }) => params)).toMatchObject([{ row: 10_004, first: { row: 10_001 } }]);
});

test("an activity of one clause is not another clause", () => {
  const rows = [{ clause: "1", activity: "x" }, { clause: "2" }, { clause: "3" }];
  expect(duplicateRatings(tableOf(rows.map((row) => ({ ...row, status: "full" }))), null)).toEqual([]);
});

test("only a zero at the end of the id gets lost", () => {
  const codes = (ids: string[], clause: string) =>
    codesOf(
      duplicateRatings(tableOf(["full", "none"].map((status) => ({ clause, status }))), planOf(flat(...ids))),
    );
  expect(codes(["1.20", "1.200"], "1.20")).toEqual(["NAP309"]);
  expect(codes(["1.12", "1.120"], "1.12")).toEqual(["NAP313"]);
  expect(codes(["1", "10"], "1")).toEqual(["NAP309"]);
});

const plan = planOf(flat("1.1", "1.2", "1.9", "1.10", "1.11"));

const withZero = (...rows: readonly (readonly [clause: string, status: string, note?: string])[]) =>
  codesOf(
    duplicateRatings(tableOf(rows.map(([clause, status, note = ""]) => ({ clause, status, note }))), plan),
  );

test("another rating of 1.1 is that of 1.10, where no row names it", () => {
  expect(
    told(duplicateRatings(tableOf(["full", "none"].map((status) => ({ clause: "1.1", status }))), plan)),
  ).toEqual([["a.csv:3 clause", "NAP313", { id: "1.1", row: 3, first: { row: 2 }, missing: "1.10" }]]);
  expect(withZero(["1.1", "full"], ["1.1", "none"], ["1.10", "full"])).toEqual(["NAP309"]);
  expect(withZero(["1.2", "full"], ["1.2", "none"])).toEqual(["NAP309"]);
});

test("a row that says the same was copied, unless it stands where 1.10 would", () => {
  expect(withZero(["1.1", "full"], ["1.1", "full"])).toEqual(["NAP309"]);
  // What evidence and notes say decides nothing: not every command keeps them.
  expect(withZero(["1.1", "full", "a"], ["1.1", "full", "b"])).toEqual(["NAP309"]);
  expect(withZero(["1.1", "full"], ["1.9", "full"], ["1.1", "full"])).toEqual(["NAP313"]);
  expect(withZero(["1.1", "full"], ["1.2", "full"], ["1.1", "full"])).toEqual(["NAP309"]);
  expect(withZero(["1.1", "full"], ["1.1", "full"], ["1.11", "full"])).toEqual(["NAP313"]);
  expect(withZero(["1.1", "full"], ["1.1", "full"], ["1.9", "full"])).toEqual(["NAP309"]);
  expect(
    codesOf(
      duplicateRatings(
        tableOf(Array.from({ length: 2 }, () => ({ clause: "1.1", evidence: "a", status: "full" }))),
        plan,
      ),
    ),
  ).toEqual(["NAP309"]);
  expect(
    codesOf(
      duplicateRatings(
        tableOf(["a", "b"].map((evidence) => ({ clause: "1.1", evidence, status: "full" }))),
        plan,
      ),
    ),
  ).toEqual(["NAP313"]);
  expect(
    codesOf(duplicateRatings(tableOf(["40", "60"].map((percent) => ({ clause: "1.1", percent }))), plan)),
  ).toEqual(["NAP313"]);
});

test("where 1.10 comes right behind 1.1, the row of 1.1 before it says nothing", () => {
  const short = planOf(flat("1.1", "1.10"));
  const rows = ["full", "full"].map((status) => ({ clause: "1.1", status }));
  expect(codesOf(duplicateRatings(tableOf(rows), short))).toEqual(["NAP309"]);
});
