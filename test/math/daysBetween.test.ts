// Two days → the days between them, against the calendar of the language
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../../src/math/daysBetween.ts";

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("it is what Date counts in UTC", () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const counted = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
      expect(daysBetween(from, to)).toBe(counted);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["2020-02-28", "2020-03-01", 2],
  ["2021-02-28", "2021-03-01", 1],
  ["2000-02-29", "2000-03-01", 1],
  ["1900-02-28", "1900-03-01", 1],
  ["2025-12-31", "2026-01-01", 1],
  ["2026-06-30", "2026-06-30", 0],
  ["2026-06-30", "2025-06-30", -365],
])("from %s to %s: %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
