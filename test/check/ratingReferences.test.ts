// Rows and a plan → clauses, activities and bodies that the plan does not know, or knows otherwise.
import { expect, test } from "vitest";
import type { Assessment } from "../../src/core.ts";
import { ratingReferences } from "../../src/check/ratingReferences.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";
import { planOf, tableOf, told } from "./tableOf.ts";

const given: Given["plan"] = {
  bodies: [{ id: "fin", name: "Ministry of Finance" }, { id: "moj" }, { id: "city" }],
  directions: [
    {
      id: "1",
      clauses: [
        {
          id: "1.1",
          lead: ["fin"],
          partners: ["moj"],
          activities: [
            { id: "act-x", title: "Hearings" },
            { id: "act-y", title: "Register" },
          ],
        },
        { id: "1.2" },
        { id: "1.10", lead: ["city"] },
      ],
    },
  ],
};

const assessed = (files: readonly (readonly Row[])[], scope: Assessment["scope"] = "plan"): Assessment => ({
  ...inputOf({ plan: given, rows: [] }).assessment,
  ratings: tableOf(...files.map((rows) => rows.map((row) => ({ status: "full", ...row })))),
  scope,
});

const found = (rows: readonly Row[], scope?: Assessment["scope"]) =>
  told(ratingReferences(assessed([rows], scope), planOf(given)));

test("a clause that the plan does not have is told once, with its rows and what may be meant", () => {
  const run = { plan: "plan", from: "1.1", to: "1.10" };
  expect(found([{ clause: "1.1" }, { clause: "1,2" }, { clause: "7.7" }, { clause: "1,2" }])).toEqual([
    ["a.csv:3 clause", "NAP302", { id: "1,2", ...run, rows: 2, row: 3, suggestion: "1.2" }],
    ["a.csv:4 clause", "NAP302", { id: "7.7", ...run, rows: 1, row: 4 }],
  ]);
});

test("in each file; not where a row says nothing, nor of a cell that holds several clauses", () => {
  const files = [
    [{ clause: "7.7" }],
    [{ clause: "7.7" }, { clause: "8.8", status: "" }, { clause: "1.1, 1.2" }],
  ];
  expect(
    ratingReferences(assessed(files), planOf(given)).map(({ code, at, params }) => [code, at.source, params]),
  ).toMatchObject([
    ["NAP302", "a.csv", { id: "7.7", rows: 1 }],
    ["NAP302", "b.csv", { id: "7.7", rows: 1 }],
  ]);
});

test("a body that the plan does not list is told with those that it lists, and a dash as one", () => {
  const known = ["fin", "moj", "city"];
  expect(
    found([
      { clause: "1.1", body: "finn" },
      { clause: "1.2", body: "Ministry of Finance" },
      { clause: "1.2", body: "nobody" },
      { clause: "1.10", body: "-" },
      { clause: "A heading", body: "other", status: "" },
      { clause: "1.2", body: "other2", status: "" },
    ]),
  ).toEqual([
    ["a.csv:2 body", "NAP303", { id: "finn", known, rows: 1, row: 2, suggestion: "fin" }],
    ["a.csv:3 body", "NAP303", { id: "Ministry of Finance", known, rows: 1, row: 3, suggestion: "fin" }],
    ["a.csv:4 body", "NAP303", { id: "nobody", known, rows: 1, row: 4 }],
    ["a.csv:5 body", "NAP216", { written: "-", column: "body", rows: 1, row: 5 }],
    ["a.csv:7 body", "NAP303", { id: "other2", known, rows: 1, row: 7 }],
  ]);
});

test("an activity that its clause does not have is told once a clause, by its id or its title", () => {
  const known = ["act-x", "act-y"];
  expect(
    found([
      { clause: "1.1", activity: "act-x" },
      { clause: "1.1", activity: "act-z" },
      { clause: "1.1", activity: "act-z" },
      { clause: "1.1", activity: "Registr" },
      { clause: "1.2", activity: "act-x" },
      { clause: "7.7", activity: "act-x" },
    ]).filter(([, code]) => code === "NAP304"),
  ).toEqual([
    ["a.csv:3 activity", "NAP304", { clause: "1.1", id: "act-z", known, suggestion: "act-x" }],
    ["a.csv:5 activity", "NAP304", { clause: "1.1", id: "Registr", known, suggestion: "act-y" }],
    ["a.csv:6 activity", "NAP304", { clause: "1.2", id: "act-x", known: [] }],
  ]);
});

test("a body that is not responsible for the clause is told once a clause, where others are", () => {
  expect(
    found([
      { clause: "1.1", body: "fin" },
      { clause: "1.1", body: "moj" },
      { clause: "1.10", body: "moj" },
      { clause: "1.10", body: "moj", rater: "r" },
      { clause: "1.10", body: "fin" },
      { clause: "1.2", body: "moj" },
    ]),
  ).toEqual([
    ["a.csv:4 body", "NAP312", { body: "moj", clause: "1.10", known: ["city"] }],
    ["a.csv:6 body", "NAP312", { body: "fin", clause: "1.10", known: ["city"] }],
  ]);
});

test("a body that is responsible for 1.10 has the row of 1.10, where 1.1 has another row and 1.10 none", () => {
  const eaten = { id: "1.1", missing: "1.10" };
  expect(
    found([
      { clause: "1.1", body: "fin" },
      { clause: "1.1", body: "city" },
    ]),
  ).toEqual([["a.csv:3 clause", "NAP313", { ...eaten, row: 3, first: { row: 2 } }]]);
  expect(
    found([
      { clause: "1.1", body: "city" },
      { clause: "1.1", body: "fin" },
    ]),
  ).toEqual([["a.csv:2 clause", "NAP313", { ...eaten, row: 2, first: { row: 3 } }]]);
  const told312 = [["a.csv:2 body", "NAP312", { body: "city", clause: "1.1", known: ["fin", "moj"] }]];
  expect(found([{ clause: "1.1", body: "city" }])).toEqual(told312);
  expect(found([{ clause: "1.1", body: "city" }, { clause: "1.1" }, { clause: "1.10" }])).toEqual(told312);
});

test("a clause outside of the listed scope is told once, with its rows counted", () => {
  const rows = [
    { clause: "1.2" },
    { clause: "1.1" },
    { clause: "1.2", rater: "r" },
    { clause: "7.7" },
    { clause: "1.10", status: "" },
  ];
  expect(found(rows, ["1.1"]).filter(([, code]) => code === "NAP316")).toEqual([
    ["a.csv:2 clause", "NAP316", { id: "1.2", rows: 2, row: 2 }],
  ]);
  expect(found(rows, "rated").filter(([, code]) => code === "NAP316")).toEqual([]);
});

test("a body that the plan does not list is told in each file", () => {
  const rows = [{ clause: "1.2", body: "police" }];
  expect(told(ratingReferences(assessed([rows, rows]), planOf(given))).map(([place]) => place)).toEqual([
    "a.csv:2 body",
    "b.csv:2 body",
  ]);
});
