// tables with rounds, sums and lists → each round with the rows of its own, every row of the file counted once in each
import { expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { startOf } from "../../../src/model/place.ts";
import { byRound } from "../../../src/parse/ratings/byRound.ts";
import { keptRows } from "../../../src/parse/ratings/keptRows.ts";
import { withAbsent } from "../../../src/parse/ratings/withAbsent.ts";
import { readMapped, rowsOf, type Written } from "../mapping/readMapped.ts";

const counts = (text: Written, csv: string) =>
  byRound(readMapped(text, csv).table).map(({ round, table }) => {
    const [{ rows, rated, unrated, skipped } = { rows: 0, rated: 0, unrated: 0, skipped: [] }] =
      table.accounts;
    expect(rated + unrated + skipped.reduce((sum, own) => sum + own.rows, 0)).toBe(rows);
    return [round, rated, unrated, Object.fromEntries(skipped.map((own) => [own.reason, own.rows]))];
  });

const state = { columns: { clause: "No", status: "State", round: "R" } } as Written;

test("each round has its rows, and those of others are skipped", () => {
  expect(counts(state, "No,State,R\n1,full,m06\n2,,m06\n1,none,y1\n3,full,\n")).toEqual([
    ["m06", 1, 1, { "other-round": 2 }],
    ["y1", 1, 0, { "other-round": 3 }],
    [null, 1, 0, { "other-round": 3 }],
  ]);
});

test("a table without rounds is one", () => {
  const { table } = readMapped({ columns: { clause: "No", status: "State" } }, "No,State\n1,full\n");
  expect(byRound(table)).toEqual([{ round: null, table }]);
});

test("rows that were summed belong to the round of their sum", () => {
  const text = { columns: { clause: "No", percent: { met: "A", of: "B" }, round: "R" } } as Written;
  const csv = "No,A,B,R\n1,1,2,m06\n1,1,2,m06\n1,2,2,y1\n2,0,0,y1\n2,0,0,y1\n1,0,2,m06\n";
  expect(counts(text, csv)).toEqual([
    ["m06", 3, 0, { "other-round": 3 }],
    ["y1", 1, 2, { "other-round": 3 }],
  ]);
});

test("a row of several records is one row in each round that it is about", () => {
  const text = { columns: { clause: "No", status: "State", round: { column: "R", split: "," } } } as Written;
  expect(counts(text, "No;State;R\n1;full;m06, y1\n2;none;y1\n")).toEqual([
    ["m06", 1, 0, { "other-round": 1 }],
    ["y1", 2, 0, {}],
  ]);
});

test.each<[string, number[], boolean[], number[], Map<number, number>, object]>([
  ["nothing", [], [], [], new Map(), { rated: 0, unrated: 0, redundant: new Map() }],
  [
    "a rating and a gap in one row",
    [2, 2],
    [true, false],
    [],
    new Map(),
    { rated: 1, unrated: 0, redundant: new Map() },
  ],
  [
    "a row of which nothing is left",
    [2, 2, 3],
    [false, false, true],
    [0, 1],
    new Map(),
    { rated: 0, unrated: 1, redundant: new Map([["repeated", 1]]) },
  ],
  [
    "a row with one record left",
    [2, 2],
    [false, false],
    [0],
    new Map(),
    { rated: 1, unrated: 0, redundant: new Map() },
  ],
  [
    "a sum of four rows",
    [2, 3],
    [false, true],
    [],
    new Map([[2, 3]]),
    { rated: 4, unrated: 1, redundant: new Map() },
  ],
  [
    "a sum that is dropped",
    [2],
    [false],
    [0],
    new Map([[2, 1]]),
    { rated: 0, unrated: 0, redundant: new Map([["repeated", 2]]) },
  ],
])("keptRows: %s", (_, rows, blanks, dropped, summed, expected) =>
  expect(
    keptRows(
      0,
      rows.length,
      (record) => rows[record] ?? 0,
      (record) => blanks[record] ?? false,
      new Map(dropped.map((record) => [record, "repeated"] as const)),
      summed,
    ),
  ).toEqual(expected),
);

const plan = {
  directions: [{ clauses: [{ id: "1" }, { id: "2" }, { id: "3" }] }, { clauses: [{ id: "4" }] }],
} as unknown as Plan;

test("what a list does not name gets the status of what is absent, at the place that says so", () => {
  const { table } = readMapped({ columns: { clause: "No", status: { present: "full" } } }, "No\n3\n1\n");
  const at = { ...startOf("m.yaml"), line: 4 };
  const whole = withAbsent(table, plan, "none", at);
  expect(rowsOf(whole)).toEqual(["3 full", "1 full", "2 none", "4 none"]);
  expect([whole.place(0, "clause").source, whole.place(2, "status")]).toEqual(["table.csv", at]);
  expect([whole.isBlank(2), whole.hasEvidence(2), whole.evidence(3)]).toEqual([false, false, null]);
  // The table that it came from is as it was.
  expect(table.rows).toBe(2);
});

test("where nothing is absent, the table stays", () => {
  const { table } = readMapped(
    { columns: { clause: "No", status: "S" } },
    "No,S\n1,full\n2,full\n3,full\n4,full\n",
  );
  expect(withAbsent(table, plan, "none", startOf("m.yaml"))).toBe(table);
});
