// Rows for a whole beside rows for its parts → told once a clause or activity, with the first of each.
import { expect, test } from "vitest";
import { wholeAndParts } from "../../src/check/wholeAndParts.ts";
import { flat, type Row } from "../score/given.ts";
import { planOf, tableOf, told } from "./tableOf.ts";

const found = (
  rows: readonly Row[],
  plan = planOf(flat("1.1", "1.2")),
  isMeant: (row: number) => boolean = () => true,
) => told(wholeAndParts(tableOf(rows.map((row) => ({ status: "full", ...row }))), plan, isMeant));

test("activities beside the clause: at the later row, with both", () => {
  expect(
    found([{ clause: "1.1" }, { clause: "1.1", activity: "x" }, { clause: "1.1", activity: "y" }]),
  ).toEqual([
    ["a.csv:3 activity", "NAP310", { clause: "1.1", parts: "activity", whole: { row: 2 }, part: { row: 3 } }],
  ]);
  expect(found([{ clause: "1.1", activity: "x" }, { clause: "1.2" }, { clause: "1.1" }])).toEqual([
    ["a.csv:4 clause", "NAP310", { clause: "1.1", parts: "activity", whole: { row: 4 }, part: { row: 2 } }],
  ]);
});

test("bodies beside a clause or an activity", () => {
  const rows = [
    { clause: "1.1", body: "a" },
    { clause: "1.1" },
    { clause: "1.2", activity: "x" },
    { clause: "1.2", activity: "x", body: "a" },
    { clause: "1.2", activity: "y", body: "a" },
  ];
  expect(found(rows)).toEqual([
    ["a.csv:3 clause", "NAP310", { clause: "1.1", parts: "body", whole: { row: 3 }, part: { row: 2 } }],
    [
      "a.csv:5 body",
      "NAP310",
      { clause: "1.2", activity: "x", parts: "body", whole: { row: 4 }, part: { row: 5 } },
    ],
  ]);
});

test("where activities and bodies are mixed, only the activities are told", () => {
  const rows = [{ clause: "1.1" }, { clause: "1.1", activity: "x", body: "a" }, { clause: "1.1", body: "a" }];
  expect(found(rows).map(([, , params]) => (params as { parts: string }).parts)).toEqual(["activity"]);
});

test("nothing of rows without a rating, of other clauses, and of rows that are not meant for the whole", () => {
  expect(
    found([
      { clause: "1.1", status: "" },
      { clause: "1.1", activity: "x" },
    ]),
  ).toEqual([]);
  expect(found([{ clause: "1.1" }, { clause: "1.2", activity: "x", body: "a" }])).toEqual([]);
  expect(found([{ clause: "1.1", body: "a" }, { clause: "1.2" }])).toEqual([]);
  const rows = [{ clause: "1.1" }, { clause: "1.1", activity: "x" }];
  expect(found(rows, undefined, (row) => row !== 0)).toEqual([]);
  expect(found(rows, undefined, (row) => row === 0)).toHaveLength(1);
  const bodies = [{ clause: "1.1", body: "a" }, { clause: "1.1" }];
  expect(found(bodies, undefined, (row) => row !== 1)).toEqual([]);
});

test("the clause is named whose zero a spreadsheet ate from one of the rows", () => {
  const plan = planOf(flat("1.1", "1.10"));
  expect(found([{ clause: "1.1" }, { clause: "1.1", body: "a" }], plan)[0]?.[2]).toMatchObject({
    missing: "1.10",
  });
  expect(
    found([{ clause: "1.1" }, { clause: "1.1", body: "a" }, { clause: "1.10" }], plan)[0]?.[2],
  ).not.toHaveProperty("missing");
});

test("the first row of each kind is named, and rows that say nothing are none", () => {
  const rows = [{ clause: "1.1" }, { clause: "1.1", rater: "r" }, { clause: "1.1", activity: "x" }];
  expect(found(rows)[0]?.[2]).toMatchObject({ whole: { row: 2 }, part: { row: 4 } });
  const blank = [{ clause: "1.1" }, { clause: "1.1", activity: "x" }].map((row) => ({
    ...row,
    status: "",
    note: "to come",
  }));
  expect(found(blank)).toEqual([]);
});
