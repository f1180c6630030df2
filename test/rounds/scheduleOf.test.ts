// Plans and rows → whole schedules and reports: counts that add up, any order of rows, the figures of five clauses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { reportsOf } from "../../src/rounds/reports/reportsOf.ts";
import { scheduleOf } from "../../src/rounds/schedule/scheduleOf.ts";
import { ratioText, readReference, type Ratio } from "../reference/readReference.ts";
import { flat, percentOf, scoreGiven, textOf, type Given, type Row } from "../score/given.ts";

const scheduled = (given: Given, asOf: string) => {
  const found = scheduleOf({ score: scoreGiven(given).score, asOf, within: 30 });
  if (found === null) throw new Error("no day");
  return found;
};

const dates = ["", "2020-03-01", "2021-05-05", "2020-12/2021-02", "2020-06-01/.."];
const row = fc.record({
  clause: fc.constantFrom("1", "2", "3", "4"),
  rater: fc.integer({ min: 0, max: 99 }).map(String),
  status: fc.constantFrom("none", "partial", "full"),
  date: fc.constantFrom(...dates),
});

test("counts add up to the clauses in scope, and the order of rows changes nothing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { maxLength: 8, selector: ({ clause, rater }) => `${clause} ${rater}` }),
      fc.constantFrom("2019-12-31", "2020-12-31", "2021-06-30", "2022-12-31"),
      (rows: Row[], asOf) => {
        const of = (own: Row[]) =>
          scheduled(
            { plan: flat("1", "2", "3", "4"), rows: own, assessment: { "as-of": "2021-12-31" } },
            asOf,
          );
        const [found, turned] = [of(rows), of(rows.toReversed())];
        expect(Object.values(found.counts).reduce((a, b) => a + b)).toBe(4);
        const told = ({ clauses }: typeof found) =>
          clauses.map(({ state, days, why }) => ({ state, days, why }));
        expect(told(turned)).toEqual(told(found));
      },
    ),
    { numRuns: 50 },
  );
});

test("a source tells of a day before its own only what dates say of that day", () => {
  const rows = [
    { clause: "1", status: "full", date: "2020-05-05" },
    { clause: "2", status: "partial" },
    { clause: "3", status: "partial", date: "2020-05-05" },
    { clause: "4", status: "none" },
    { clause: "5", status: "full", date: "2021-05-05" },
    { clause: "6", status: "full" },
    { clause: "7", status: "partial", date: "2020-12/2021-01" },
    { clause: "8", rater: "a", status: "full", date: "2020-05-05" },
    { clause: "8", rater: "b", status: "none" },
  ];
  const plan = flat("1", "2", "3", "4", "5", "6", "7", "8");
  const on = (asOf: string) => scheduled({ plan, rows, assessment: { "as-of": "2021-12-31" } }, asOf);
  const before = on("2020-12-31");
  const told = ({ clauses }: typeof before) => clauses.map(({ value }) => textOf(value));
  expect(told(before)).toEqual(["1", "null", "1/2", "null", "null", "null", "null", "null"]);
  expect(before.whole).toMatchObject({ scored: 2, clauses: 8, complete: 1 });
  expect([textOf(before.share.earned), before.share.clauses]).toEqual(["3/2", 2]);
  expect(told(on("2021-12-31"))).toEqual(["1", "1/2", "1/2", "0", "1", "1", "1/2", "1/2"]);
});

test.each([
  ["2020-12-15/2021-01-05", "2020-12-15/2020-12-31", "done-late", { least: 15, most: 31 }],
  ["2020-06-01/..", "2020-06-01/2020-12-31", "done-either", { least: 0, most: 31 }],
  ["../2021-03-31", "/2020-12-31", "done-either", { least: 0, most: 31 }],
  ["2020-12-15/2020-12-20", "2020-12-15/2020-12-20", "done-late", { least: 15, most: 20 }],
])("what a source of 2020-12-31 says is done on %s was done by its own day", (date, done, state, days) => {
  const window = { start: "2020-01-01", end: "2020-11-30" };
  const plan: Given["plan"] = { directions: [{ id: "1", clauses: [{ id: "1", window }] }] };
  const given = {
    plan,
    rows: [{ clause: "1", status: "full", date }],
    assessment: { "as-of": "2020-12-31" },
  };
  const [clause] = scheduled(given, "2020-12-31").clauses;
  expect(clause).toMatchObject({ state, days });
  expect(`${clause?.done?.earliest ?? ""}/${clause?.done?.latest ?? ""}`).toBe(done);
  expect(textOf(clause?.value)).toBe("1");
});

interface Case {
  readonly clauses: Readonly<Record<string, { start: number; end: number; actual: number }>>;
  readonly expected: Readonly<Record<string, Record<"PV" | "EV" | "SV" | "SPI" | Figures, Ratio>>>;
}
type Figures = "face_mean_all" | "mean_due_only" | "mean_started_only";

test("the whole plan and what was due are told beside each other, exactly", () => {
  const { clauses, expected } = readReference<Case>("schedule.json", "five-clauses-same-statuses");
  const listed = Object.entries(clauses);
  const plan: Given["plan"] = {
    expected: "linear-years",
    directions: [
      { id: "1", clauses: listed.map(([id, { start, end }]) => ({ id, window: { start, end } })) },
    ],
  };
  const rows = listed.map(([clause, { actual }]) => ({ clause, percent: String(actual) }));
  for (const [year, figures] of Object.entries(expected)) {
    const day = `${year}-12-31`;
    const { whole, due, started, share } = scheduled({ plan, rows, assessment: { "as-of": day } }, day);
    expect({
      face_mean_all: percentOf(whole.value),
      mean_due_only: percentOf(due.value),
      mean_started_only: percentOf(started.value),
      PV: textOf(share.expected),
      EV: textOf(share.earned),
      SV: textOf(share.difference),
      SPI: textOf(share.ratio),
    }).toEqual({
      face_mean_all: ratioText(figures.face_mean_all),
      mean_due_only: ratioText(figures.mean_due_only),
      mean_started_only: ratioText(figures.mean_started_only),
      PV: ratioText(figures.PV),
      EV: ratioText(figures.EV),
      SV: ratioText(figures.SV),
      SPI: ratioText(figures.SPI),
    });
  }
});

const windowed = (...roles: string[]): Given["plan"] => ({
  bodies: [{ id: "moj" }, { id: "mof" }],
  directions: [
    { id: "1", clauses: [{ id: "1", bodies: roles, window: { start: "2020-01-01", end: "2020-06-30" } }] },
  ],
});
const onlyClause = (plan: Given["plan"], rows: Row[], method: Given["method"] = {}) =>
  scheduled({ plan, rows, method, assessment: { "as-of": "2020-12-31" } }, "2020-12-31").clauses[0];
const full = { clause: "1", status: "full" };

test("a deadline is that of the responsible: what another body did is told beside it", () => {
  const rows = [
    { ...full, body: "moj", date: "2020-07-10" },
    { ...full, body: "mof", date: "2020-05-01" },
  ];
  const own = onlyClause(windowed("moj"), rows);
  expect(own).toMatchObject({ state: "done-late", days: { least: 10, most: 10 } });
  expect(own?.otherBodies).toMatchObject([{ body: "mof", state: "done", done: { earliest: "2020-05-01" } }]);
  // Both are responsible: the later of them decides.
  expect(onlyClause(windowed("moj", "mof"), rows)).toMatchObject({ state: "done-late", otherBodies: [] });
  // Nobody else is rated, or the plan does not say whose it is.
  for (const plan of [windowed("mof"), windowed()])
    expect(onlyClause(plan, [{ ...full, body: "moj", date: "2020-05-01" }])).toMatchObject({
      state: "done",
      otherBodies: [],
    });
});

test("nor does it make what the responsible did less, or what they did not do more", () => {
  const done = { ...full, body: "moj", date: "2020-02-01" };
  const late = { clause: "1", status: "none", body: "mof" };
  expect(onlyClause(windowed("moj"), [done, late])).toMatchObject({ state: "done", otherBodies: [] });
  expect(textOf(onlyClause(windowed("moj"), [done, late])?.value ?? null)).toBe("1");
  const theirs = { ...full, body: "mof", date: "2020-02-02" };
  const none = { clause: "1", status: "none", body: "moj" };
  const best = { within: { raters: "mean", bodies: "max", activities: "mean" } } as const;
  expect(onlyClause(windowed("moj"), [none, theirs], best)).toMatchObject({
    state: "overdue",
    otherBodies: [{ body: "mof", state: "done" }],
  });
  const unrated = { clause: "1", status: "unrated", body: "moj", date: "2020-07-01/.." };
  expect(onlyClause(windowed("moj"), [unrated, theirs])).toMatchObject({
    state: "not-told",
    why: "unrated",
    otherBodies: [{ body: "mof", state: "done" }],
    ifDone: { state: "done-late", days: { least: 1, most: null } },
  });
});

test("of a body that is not responsible nothing is said that only a deadline could say", () => {
  const rows = [
    { ...full, body: "moj", date: "2020-05-01" },
    { ...full, body: "mof", date: "2020-06-20" },
  ];
  const found = scheduled(
    { plan: windowed("moj"), rows, assessment: { "as-of": "2020-12-31" } },
    "2020-06-10",
  );
  expect(found.clauses[0]).toMatchObject({ state: "done", otherBodies: [] });
});

test("only a body by which it is done is told beside", () => {
  const rows = [
    { ...full, body: "moj", date: "2020-07-10" },
    { clause: "1", status: "partial", body: "mof", date: "2020-05-01" },
  ];
  const method = { within: { raters: "mean", bodies: "max", activities: "mean" } } as const;
  expect(onlyClause(windowed("moj"), rows, method)).toMatchObject({ state: "done-late", otherBodies: [] });
});

test.each([
  ["2020-08-01/..", "done-late", { least: 32, most: null }],
  ["2020-06-01/..", "done-either", { least: 0, most: null }],
  ["../2020-06-01", "done", null],
  ["2020-12-01/2020-12-31", "done-late", { least: 154, most: 184 }],
])("what nobody rated, and can have been done on %s: %s if it was", (date, state, days) => {
  const own = onlyClause(windowed("moj"), [{ clause: "1", status: "unrated", date }]);
  expect(own).toMatchObject({ state: "not-told", why: "unrated" });
  expect(own?.ifDone ?? null).toMatchObject({ state, days });
});

test("a row without a rating says nothing by a day after the one that is asked about, and is told beside a rating, too", () => {
  const unrated = { clause: "1", status: "unrated", date: "2021-02-01/.." };
  expect(onlyClause(windowed("moj"), [unrated])?.ifDone).toBeNull();
  const rows = [
    { ...unrated, rater: "a", date: "2020-08-01/.." },
    { ...full, rater: "b", date: "2020-05-01" },
  ];
  expect(onlyClause(windowed("moj"), rows)).toMatchObject({
    state: "done",
    ifDone: { state: "done-late", days: { least: 32, most: null } },
  });
});

test("who reported: by the last row, and not by what others say of a body", () => {
  const plan: Given["plan"] = {
    bodies: [{ id: "moj" }, { id: "mof" }],
    rounds: [{ id: "m06", month: 6, reports: { start: "2020-07-01", end: "2020-07-31" } }],
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", lead: ["moj"], partners: ["mof"] },
          { id: "2", lead: ["moj"] },
        ],
      },
    ],
  };
  const rows = [
    { clause: "1", body: "moj", status: "full", received: "2020-07-10" },
    { clause: "2", body: "moj", status: "none", received: "2020-08-02" },
  ];
  const of = (kind: "self-report" | "alternative") => {
    const { score } = scoreGiven({ plan, rows, assessment: { round: "m06", assessor: { name: "X", kind } } });
    return reportsOf(score.plan, [score.assessment], "2020-12-31").rounds.map(({ isStated, reports }) => [
      isStated,
      ...reports.map(({ reporter, state, late }) => [reporter.id, state, late]),
    ]);
  };
  expect(of("self-report")).toEqual([
    [false, ["moj", "late", { least: 2, most: 2 }], ["mof", "missing", null]],
  ]);
  expect(of("alternative")).toEqual([[false, ["moj", "missing", null], ["mof", "missing", null]]]);
});

test.each([
  ["2021", "2021-01-01", "not-due"],
  ["2021-01-15/..", "2021-01-15", "not-due"],
  ["../2021-06-30", "2020-12-31", "not-due"],
  ["2021-01-31/2021-02-05", "2021-01-31", "missing"],
])("a receipt of %s is certain to know of nothing after %s", (received, asOf, state) => {
  const plan: Given["plan"] = {
    bodies: [{ id: "moj" }, { id: "mof" }],
    rounds: [
      { id: "y1", month: 12, reports: { start: "2021-01-01", end: "2021-01-31" }, by: ["moj", "mof"] },
    ],
    directions: [{ id: "1", clauses: [{ id: "1", lead: ["moj"] }] }],
  };
  const rows = [{ clause: "1", body: "moj", status: "full", received }];
  const { score } = scoreGiven({ plan, rows, assessment: { round: "y1", "as-of": "2020-12-31" } });
  const found = reportsOf(score.plan, [score.assessment], null);
  expect(found.asOf).toBe(asOf);
  expect(found.rounds.flatMap(({ reports }) => reports.map((report) => report.state))[1]).toBe(state);
});
