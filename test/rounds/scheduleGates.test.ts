// Schedules, reports and gates → what is held, and what has met nothing.
import { expect, test } from "vitest";
import type { ReportState } from "../../src/model/reports.ts";
import { reportsOf } from "../../src/rounds/reports/reportsOf.ts";
import { scheduleGates } from "../../src/rounds/schedule/scheduleGates.ts";
import { scheduleOf } from "../../src/rounds/schedule/scheduleOf.ts";
import { flat, inputOf, scoreGiven } from "../score/given.ts";

/** Two clauses of a plan that ended, of which one is done. */
const given = {
  plan: flat("1", "2"),
  rows: [
    { clause: "1", status: "full" },
    { clause: "2", status: "partial" },
  ],
};
const overdueOn = (asOf: string, sourceEnds = "2022-12-31") => {
  const { score } = scoreGiven({ ...given, assessment: { "as-of": sourceEnds } });
  const found = scheduleOf({ score, asOf, within: 30 });
  return found === null ? [] : [found];
};

test.each([
  ["2022-12-31", 0, 1, false],
  ["2022-12-31", 1, 1, true],
  ["2022-06-30", 0, 0, true],
])("as of %s with at most %i overdue: %i are", (asOf, limit, found, met) => {
  const [check] = scheduleGates(overdueOn(asOf), [], [{ kind: "max-overdue", limit }]);
  expect(check).toMatchObject({ kind: "max-overdue", limit, found, met });
});

test("after the end of its source a schedule says how many are not told", () => {
  const [check] = scheduleGates(
    overdueOn("2023-12-31", "2022-06-30"),
    [],
    [{ kind: "max-overdue", limit: 5 }],
  );
  expect(check).toMatchObject({ met: true, found: 0, untold: 1 });
});

const { plan } = inputOf(given);
const [round] = [{ id: "m06", title: "m06", asOf: "2020-06-30", reports: null, by: null }];

function allReported(states: readonly ReportState[]) {
  const empty = reportsOf(plan, [], null);
  const reports = states.map((state, at) => ({
    reporter: { kind: "body" as const, id: `b${at}` },
    state,
    late: null,
    receipts: { assessments: [], first: null, last: null, undated: 0 },
  }));
  const rounds = [{ round, stated: true, reports }] as unknown as typeof empty.rounds;
  return scheduleGates([], [{ ...empty, plan, rounds }], [{ kind: "all-reported" }])[0];
}

test.each<[states: readonly ReportState[], due: number, missing: readonly string[], met: boolean]>([
  [["in-time", "late", "either", "early", "day-not-told"], 5, [], true],
  [["in-time", "missing", "missing"], 3, ["b1", "b2"], false],
  [["in-time", "received", "unknown"], 3, ["b2"], false],
  [["in-time", "not-due", "no-deadline"], 1, [], true],
  [["not-due", "no-deadline"], 0, [], false],
  [[], 0, [], false],
])("reports that are %j", (states, due, missing, met) => {
  expect(allReported(states)).toMatchObject({
    kind: "all-reported",
    due,
    missing: missing.map((reporter) => ({ round: "m06", reporter })),
    met,
  });
});
