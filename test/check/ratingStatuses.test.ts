// Statuses as written and a scale → those that are not on it, dashes, and gaps without a reason.
import { expect, test } from "vitest";
import { startOf, toScale, type Scale } from "../../src/core.ts";
import { ratingStatuses } from "../../src/check/ratingStatuses.ts";
import type { Row } from "../score/given.ts";
import { tableOf, told } from "./tableOf.ts";

const scaleOf = (id: string, ...levels: string[]): Scale =>
  toScale("s.yaml", { format: "nap/scale@1", id, levels: levels.map((level) => ({ id: level })) }, () =>
    startOf("s.yaml"),
  ).value;

const own = scaleOf("own", "none", "partial", "full");
const other = scaleOf("other", "begun", "done");

const rowsOf = (...all: string[]): Row[] => all.map((status, index) => ({ clause: `${index}`, status }));

test("a status that is not on the scale is told with its rows, the levels, and who knows it", () => {
  const levels = own.levels.map(({ id, label }) => ({ id, label }));
  const found = ratingStatuses(tableOf(rowsOf("full", "Done", "partal", "Done")), own, [own, other]);
  expect(told(found)).toEqual([
    [
      "a.csv:3 status",
      "NAP203",
      { status: "Done", rows: 2, row: 3, scale: "own", levels, knownBy: [{ scale: "other", level: "done" }] },
    ],
    [
      "a.csv:4 status",
      "NAP203",
      { status: "partal", rows: 1, row: 4, scale: "own", levels, suggestion: "partial" },
    ],
  ]);
});

test("in each file, and nothing without a scale", () => {
  const table = tableOf(rowsOf("what"), rowsOf("what"));
  expect(told(ratingStatuses(table, own)).map(([place]) => place)).toEqual([
    "a.csv:2 status",
    "b.csv:2 status",
  ]);
  expect(ratingStatuses(table, null)).toEqual([]);
});

test("a dash is told as one, also without a scale, unless it is a level", () => {
  const expected = [["a.csv:2 status", "NAP216", { written: "-", column: "status", rows: 2, row: 2 }]];
  expect(told(ratingStatuses(tableOf(rowsOf("-", "-")), own))).toEqual(expected);
  expect(told(ratingStatuses(tableOf(rowsOf("-", "-")), null))).toEqual(expected);
  expect(ratingStatuses(tableOf(rowsOf("-")), scaleOf("dashed", "-", "full"))).toEqual([]);
});

test("gaps that need a reason and have none are told once each, with their rows counted", () => {
  const rows = [
    { clause: "1", status: "not-due", note: "why" },
    { clause: "2", status: "not-applicable" },
    { clause: "3", status: "not-due" },
    { clause: "4", status: "Not due" },
    { clause: "5", status: "unrated" },
    { clause: "6", status: "full" },
  ];
  expect(told(ratingStatuses(tableOf(rows), own))).toEqual([
    ["a.csv:3 status", "NAP218", { status: "not-applicable", rows: 1, row: 3 }],
    ["a.csv:4 status", "NAP218", { status: "not-due", rows: 2, row: 4 }],
  ]);
});

test("a dash is told in each file", () => {
  const table = tableOf(rowsOf("-"), rowsOf("-"));
  expect(told(ratingStatuses(table, own)).map(([place]) => place)).toEqual([
    "a.csv:2 status",
    "b.csv:2 status",
  ]);
});
