// Windows, days and what rows say → states of clauses, at every boundary; the expected share; the figures of five clauses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { divide, fraction, subtract, sum, toText, type Fraction } from "../../src/math/fraction.ts";
import { daysBetween } from "../../src/math/daysBetween.ts";
import type { Clause } from "../../src/model/plan.ts";
import { expectedOf } from "../../src/rounds/schedule/expectedOf.ts";
import { windowOutcome, type KnownClause } from "../../src/rounds/schedule/windowOutcome.ts";
import { ratioText, readReference, type Ratio } from "../reference/readReference.ts";

const open: KnownClause = { outcome: "scored", isDone: false, done: null };
const year = { start: "2020-01-01", end: "2020-12-31" };
const on = (asOf: string, sourceEnds = asOf, within = 30) => ({ asOf, sourceEnds, within });
const doneOn = (earliest: string | null, latest: string | null): KnownClause => ({
  outcome: "scored",
  isDone: true,
  done: { earliest, latest },
});
const told = (known: KnownClause, window = year, days = on("2021-03-01")) => {
  const { state, days: range, why } = windowOutcome(known, window, days);
  return why ?? (range === null ? state : `${state} ${range.least}..${range.most ?? ""}`);
};

test.each([
  ["2019-12-31", "not-started"],
  ["2020-01-01", "open"],
  ["2020-11-30", "open"],
  ["2020-12-01", "due-soon 30..30"],
  ["2020-12-30", "due-soon 1..1"],
  ["2020-12-31", "overdue 0..0"],
  ["2021-01-01", "overdue 1..1"],
])("not done, as of %s: %s", (asOf, expected) => {
  expect(told(open, year, on(asOf))).toBe(expected);
});

test.each([
  [doneOn("2020-12-31", "2020-12-31"), "done"],
  [doneOn("2019-12-31", "2019-12-31"), "done-before"],
  [doneOn("2020-01-01", "2020-01-01"), "done"],
  [doneOn("2019-12-15", "2020-01-01"), "maybe-before"],
  [doneOn(null, "2020-12-31"), "maybe-before"],
  [doneOn("2020-01-01", "2020-12-31"), "done"],
  [doneOn("2019-12-01", "2019-12-31"), "done-before"],
  [doneOn("2021-01-01", "2021-01-01"), "done-late 1..1"],
  [doneOn("2020-12-05", "2021-02-08"), "done-either 0..39"],
  [doneOn("2021-01-31", "2021-02-28"), "done-late 31..59"],
  [doneOn("2021-02-01", null), "done-late 32.."],
  [doneOn("2020-02-01", null), "done-either 0.."],
  [{ ...open, isDone: true }, "done-either 0..60"],
  // Done after the day: not done on it.
  [doneOn("2021-03-02", "2021-03-02"), "overdue 60..60"],
] as const)("done %j: %s", (known, expected) => {
  expect(told(known)).toBe(expected);
});

test("nothing is claimed beyond what the source can know", () => {
  expect(told(open, year, on("2021-03-01", "2020-06-30"))).toBe("source-ends");
  expect(told(open, year, on("2021-03-01", "2021-01-10"))).toBe("overdue 10..10");
  expect(told({ ...open, isDone: true }, year, on("2020-06-30", "2021-06-30"))).toBe("source-later");
  expect(told({ ...open, isDone: true }, year, on("2021-03-01", "2020-12-31"))).toBe("done");
  expect(told({ ...open, outcome: "not-due" })).toBe("coded-not-due");
  expect(told({ ...open, outcome: "unrated" })).toBe("unrated");
  expect(told({ ...open, outcome: "not-applicable" })).toBe("not-applicable");
});

test("of an interval across the start of the window it is told that it may have been before", () => {
  expect(windowOutcome(doneOn("2019-12-15", "2020-01-01"), year, on("2021-03-01"))).toMatchObject({
    state: "done",
    why: "maybe-before",
  });
});

test("a window of one day, and a leap day", () => {
  const leap = { start: "2020-02-29", end: "2020-02-29" };
  expect(told(doneOn("2020-02-29", "2020-02-29"), leap)).toBe("done");
  expect(told(doneOn("2020-02-28", "2020-02-28"), leap)).toBe("done-before");
  expect(told(doneOn("2020-03-01", "2020-03-01"), leap)).toBe("done-late 1..1");
});

const day = fc.integer({ min: 1, max: 366 }).map((n) => {
  const date = new Date(Date.UTC(2020, 0, n));
  return date.toISOString().slice(0, 10);
});

test("a day of which it is known to be done gives the naive answer", () => {
  fc.assert(
    fc.property(day, day, day, (a, b, done) => {
      const window = a < b ? { start: a, end: b } : { start: b, end: a };
      const late = daysBetween(window.end, done);
      const naive = late > 0 ? `done-late ${late}..${late}` : done < window.start ? "done-before" : "done";
      expect(told(doneOn(done, done), window)).toBe(naive);
    }),
  );
});

const clauseOf = (start: string, end: string, activities: Clause["activities"] = []): Clause =>
  ({ id: "a", window: { start, end }, activities }) as unknown as Clause;

test("expected shares", () => {
  const three = clauseOf("2020-01-01", "2022-12-31");
  const share = (...call: Parameters<typeof expectedOf>) => toText(expectedOf(...call).share);
  expect(share(three, "linear", "2020-12-31")).toBe("183/548");
  expect(share(three, "linear", "2021-12-31")).toBe("731/1096");
  expect(share(three, "linear", "2019-12-31")).toBe("0");
  expect(share(three, "linear-years", "2020-12-31")).toBe("1/3");
  expect(share(three, "linear-years", "2021-12-30")).toBe("1/3");
  expect(share(three, "at-deadline", "2022-12-30")).toBe("0");
  expect(expectedOf(clauseOf("2020-02-01", "2022-12-31"), "linear-years", "2022-12-31")).toMatchObject({
    isRead: false,
  });
  const [one, two] = [1, 2].map((n) => ({ id: `${n}`, title: "", weight: fraction(n), indicator: null }));
  const parts = [{ ...one, window: year }, two] as unknown as Clause["activities"];
  expect(share(clauseOf("2020-01-01", "2022-12-31", parts), "milestones", "2020-12-31")).toBe("1/3");
  expect(expectedOf(three, "milestones", "2020-12-31").isRead).toBe(false);
});

interface Case {
  readonly clauses: Readonly<
    Record<string, { readonly start: number; readonly end: number; readonly actual: number }>
  >;
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly expected: Record<string, Ratio>;
        readonly PV: Ratio;
        readonly EV: Ratio;
        readonly SV: Ratio;
        readonly SPI: Ratio;
      }
    >
  >;
}

test("five clauses at the end of three years, exactly", () => {
  const { clauses, expected } = readReference<Case>("schedule.json", "five-clauses-same-statuses");
  const ended = Object.entries(expected);
  expect(ended.length).toBe(3);
  for (const [at, figures] of ended) {
    const shares = Object.entries(clauses).map(([id, { start, end }]): [string, Fraction] => [
      id,
      expectedOf(clauseOf(`${start}-01-01`, `${end}-12-31`), "linear-years", `${at}-12-31`).share,
    ]);
    for (const [id, own] of shares) expect(toText(own)).toBe(ratioText(figures.expected[id] as Ratio));
    const planned = sum(shares.map(([, own]) => own));
    const earned = sum(Object.values(clauses).map(({ actual }) => fraction(actual, 100)));
    expect(toText(planned)).toBe(ratioText(figures.PV));
    expect(toText(earned)).toBe(ratioText(figures.EV));
    expect(toText(subtract(earned, planned))).toBe(ratioText(figures.SV));
    expect(toText(divide(earned, planned))).toBe(ratioText(figures.SPI));
  }
});
