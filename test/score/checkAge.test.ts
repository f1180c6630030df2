// An as-of day, a limit and a day → met on the last day and not on the next; no day meets nothing
import { expect, test } from "vitest";
import { checkAge } from "../../src/score/checkAge.ts";
import { readMaxAge } from "../../src/parse/readMaxAge.ts";

const gate = { kind: "max-age", limit: 90, written: "90" } as const;
const aged = (asOf: string | null, end: string | null = null) => ({
  id: "own",
  asOf,
  period: end === null ? null : { start: "2020-01-01", end },
});

test.each([
  ["2026-03-31", true, 90, null],
  ["2026-04-01", false, 91, 1],
  ["2026-01-01", true, 1, null],
  ["2025-12-31", true, 0, null],
  ["2025-12-01", true, -30, null],
])("as of 2025-12-31, on %s", (today, met, found, distance) => {
  expect(checkAge(aged("2025-12-31"), gate, today)).toEqual({
    gate,
    assessment: "own",
    met,
    asOf: "2025-12-31",
    today,
    found,
    distance,
  });
});

test("without an as-of day it is the end of the period; without both the gate is not met", () => {
  expect(checkAge(aged(null, "2025-12-31"), gate, "2026-03-31")).toMatchObject({ met: true, found: 90 });
  expect(checkAge(aged("2024-12-31", "2025-12-31"), gate, "2026-03-31")).toMatchObject({ met: false });
  const none = { met: false, asOf: null, found: null, distance: null };
  expect(checkAge(aged(null), gate, "2026-03-31")).toMatchObject(none);
});

test.each([
  ["90", 90],
  [" 90 days ", 90],
  ["1 day", 1],
  ["0", 0],
  ["1 000", 1000],
  ["90.0", 90],
])("%j is a number of days", (written, limit) => expect(readMaxAge(written)).toMatchObject({ limit }));

test.each(["-1", "1.5", "1/2", "", "days", "3 months", "90d", "90 %", "2020-12-31", "1e3", "9999999"])(
  "%j is none",
  (written) => expect(readMaxAge(written)).toEqual({ fault: "not-days" }),
);
