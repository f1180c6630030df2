// Percents and measured values as written → those that are no numbers, out of range, or shares in the place of percents.
import { expect, test } from "vitest";
import { ratingNumbers } from "../../src/check/ratingNumbers.ts";
import { codesOf, tableOf, told } from "./tableOf.ts";

const percents = (...all: string[]) =>
  ratingNumbers(tableOf(all.map((percent, index) => ({ clause: `${index}`, percent }))));

test("what is no number is told once a file, with its rows counted", () => {
  const rows = (...all: string[]) => all.map((percent, index) => ({ clause: `${index}`, percent }));
  expect(told(ratingNumbers(tableOf(rows("50", "many", "many"), rows("few", "many"))))).toEqual([
    ["a.csv:3 percent", "NAP210", { written: "many", rows: 2, row: 3, expected: "percent" }],
    ["b.csv:3 percent", "NAP210", { written: "many", rows: 1, row: 3, expected: "percent" }],
    ["b.csv:2 percent", "NAP210", { written: "few", rows: 1, row: 2, expected: "percent" }],
  ]);
  expect(told(ratingNumbers(tableOf([{ clause: "1", value: "some" }])))).toEqual([
    ["a.csv:2 value", "NAP210", { written: "some", rows: 1, row: 2, expected: "value" }],
  ]);
});

test("a dash is told as one", () => {
  expect(told(percents("-", "50", "-"))).toEqual([
    ["a.csv:2 percent", "NAP216", { written: "-", rows: 2, row: 2, column: "percent" }],
  ]);
});

test("percents lie from 0 to 100", () => {
  expect(told(percents("0", "100", "100.01", "-1", "-1"))).toEqual([
    ["a.csv:4 percent", "NAP209", { written: "100.01", rows: 1, row: 4 }],
    ["a.csv:5 percent", "NAP209", { written: "-1", rows: 2, row: 5 }],
  ]);
  expect(ratingNumbers(tableOf([{ clause: "1", value: "-5" }]))).toEqual([]);
});

test("percents that are all within 0 and 1, without a sign, were probably meant as shares", () => {
  expect(told(percents("0", "0.5", "1", "0.5"))).toEqual([
    ["a.csv:2 percent", "NAP211", { count: 4, highest: "1" }],
  ]);
  expect(told(percents("", "0.25"))).toEqual([["a.csv:3 percent", "NAP211", { count: 1, highest: "1/4" }]]);
  for (const others of [["0"], ["0.5", "1.01"], ["0.5%"], ["1/2"], ["0.5", "50.5"], [""]])
    expect([others, percents(...others)]).toEqual([others, []]);
  expect(codesOf(percents("0.5", "-0.5"))).toEqual(["NAP209"]);
  expect(codesOf(percents("0.5", "many"))).toEqual(["NAP210", "NAP211"]);
});

test("among percents with a sign, those up to 1 without one are told in each row", () => {
  expect(told(percents("80%", "0.5", "1", "0", "1.5", "1/2", "0.5", "0.9%"))).toEqual([
    ["a.csv:3 percent", "NAP230", { row: 3, written: "0.5", signed: "80%" }],
    ["a.csv:4 percent", "NAP230", { row: 4, written: "1", signed: "80%" }],
    ["a.csv:8 percent", "NAP230", { row: 8, written: "0.5", signed: "80%" }],
  ]);
  expect(codesOf(percents("many%", "0.5", "60.5"))).toEqual(["NAP210"]);
});

test("among whole percents, a part of 1 is told in each row", () => {
  expect(told(percents("50", "0.75", "100", "0", "1", "0,5", "1/2"))).toEqual([
    ["a.csv:3 percent", "NAP230", { row: 3, written: "0.75", whole: "50" }],
    ["a.csv:7 percent", "NAP230", { row: 7, written: "0,5", whole: "50" }],
  ]);
  // Who writes 12.5 may mean 0.5.
  expect(codesOf(percents("12.5", "0.5", "40"))).toEqual([]);
  expect(codesOf(percents("50", "1", "0"))).toEqual([]);
});

test("a percent beside a value is told once, with the rows counted and the first", () => {
  const rows = [
    { clause: "1", percent: "40" },
    { clause: "2", value: "4" },
    { clause: "3", percent: "40", value: "4" },
    { clause: "4", percent: "40", value: "4" },
  ];
  expect(told(ratingNumbers(tableOf(rows)))).toEqual([["a.csv:4 value", "NAP221", { rows: 2, row: 4 }]]);
});

test("percents out of range are told in each file, and some with a sign are no shares", () => {
  const rows = [{ clause: "1", percent: "120" }];
  expect(told(ratingNumbers(tableOf(rows, rows))).map(([place]) => place)).toEqual([
    "a.csv:2 percent",
    "b.csv:2 percent",
  ]);
  expect(codesOf(percents("0.5%", "0.5"))).toEqual(["NAP230"]);
});
