// Receipts and the days for reports → early, in time, late by how many days, missing.
import { expect, test } from "vitest";
import { reportState } from "../../src/rounds/reports/reportState.ts";

const july = { start: "2020-07-01", end: "2020-07-31" };
const came = (earliest: string | null, latest: string | null) => {
  const span = { earliest, latest };
  return { assessments: ["a"], first: span, last: span, undated: 0 };
};
const nothing = { assessments: [], first: null, last: null, undated: 0 };

test.each([
  [came("2020-06-30", "2020-06-30"), { state: "early", late: null }],
  [came("2020-07-01", "2020-07-01"), { state: "in-time", late: null }],
  [came("2020-07-31", "2020-07-31"), { state: "in-time", late: null }],
  [came("2020-08-01", "2020-08-01"), { state: "late", late: { least: 1, most: 1 } }],
  [came("2020-07-20", "2020-08-10"), { state: "either", late: { least: 0, most: 10 } }],
  [came(null, "2020-08-10"), { state: "either", late: { least: 0, most: 10 } }],
  [came("2020-07-31", null), { state: "either", late: { least: 0, most: null } }],
  [came("2020-08-01", "2020-08-10"), { state: "late", late: { least: 1, most: 10 } }],
  [came("2020-08-05", null), { state: "late", late: { least: 5, most: null } }],
  [
    { ...nothing, assessments: ["a"], undated: 3 },
    { state: "day-not-told", late: null },
  ],
])("%j", (receipts, expected) => {
  expect(reportState(receipts, july, "2020-12-31")).toEqual(expected);
});

test("what came in a round that states no days for reports is received", () => {
  expect(reportState(came("2020-07-20", "2020-08-10"), null, "2020-12-31").state).toBe("received");
  expect(reportState({ ...nothing, assessments: ["a"], undated: 3 }, null, null).state).toBe("day-not-told");
});

test("what has not come is missing once the last day is over", () => {
  expect(reportState(nothing, july, "2020-07-30").state).toBe("not-due");
  expect(reportState(nothing, july, "2020-07-31").state).toBe("missing");
  expect(reportState(nothing, july, null).state).toBe("not-due");
  expect(reportState(nothing, null, "2020-12-31").state).toBe("no-deadline");
});
