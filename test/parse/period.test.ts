// Points in time as written → first and last day, without a clock.
import { expect, test } from "vitest";
import { parsePoint } from "../../src/core.ts";
import { parseLastDay } from "../../src/parse/period.ts";

test.each([
  ["2020", "2020-01-01", "2020-12-31"],
  ["2020-Q1", "2020-01-01", "2020-03-31"],
  ["2020-q2", "2020-04-01", "2020-06-30"],
  ["2020-Q3", "2020-07-01", "2020-09-30"],
  ["2020-Q4", "2020-10-01", "2020-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2021-02", "2021-02-01", "2021-02-28"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02", "2000-02-01", "2000-02-29"],
  ["2020-11", "2020-11-01", "2020-11-30"],
  ["2020-12", "2020-12-01", "2020-12-31"],
  [" 2020-07-15 ", "2020-07-15", "2020-07-15"],
  ["2020-02-29", "2020-02-29", "2020-02-29"],
])("%s", (text, start, end) => {
  expect(parsePoint(text)).toEqual({ start, end });
  expect(parseLastDay(text)).toBe(end);
});

test.each([
  "",
  "20",
  "2020-Q0",
  "2020-Q5",
  "2020-13",
  "2020-00",
  "2020-1",
  "2021-02-29",
  "2020-04-31",
  "2020-04-00",
  "31.12.2020",
  "2020-12-31T00:00",
  "2020/12",
])("%j is no point in time", (text) => {
  expect(parsePoint(text)).toBeNull();
  expect(parseLastDay(text)).toBeNull();
});
