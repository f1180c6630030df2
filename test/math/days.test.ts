// Days and months → the days that they lead to, held against the calendar of the platform
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter } from "../../src/math/dayAfter.ts";
import { daysBetween } from "../../src/math/daysBetween.ts";
import { lastDayOf } from "../../src/math/lastDayOf.ts";
import { monthsAfter } from "../../src/math/monthsAfter.ts";

test.each([
  ["2020-01-01", 6, "2020-06-30"],
  ["2020-01-01", 12, "2020-12-31"],
  ["2020-02-27", 6, "2020-08-26"],
  ["2020-08-31", 6, "2021-02-28"],
  ["2019-08-31", 6, "2020-02-29"],
  ["2020-12-31", 1, "2021-01-30"],
  ["2020-03-01", 1, "2020-03-31"],
])("from %s the months %i end on %s", (from, months, end) => expect(monthsAfter(from, months)).toBe(end));

const day = fc
  .date({ min: new Date("1850-01-01"), max: new Date("2300-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("so many days later it is that day", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 150_000 }), (from, days) => {
      const expected = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      expect([dayAfter(from, days), daysBetween(from, expected)]).toEqual([expected, days]);
    }),
  );
});

test("months have the days that they have", () => {
  for (const year of [1900, 2000, 2019, 2020, 2100])
    for (let month = 1; month <= 12; month++)
      expect(lastDayOf(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
});

test("months that follow each other leave no day out, and take none twice", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
      const [one, other] = [monthsAfter(from, months), monthsAfter(from, months + 1)];
      expect(daysBetween(one, other)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(one, other)).toBeLessThanOrEqual(31);
    }),
  );
});
