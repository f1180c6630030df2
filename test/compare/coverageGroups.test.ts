// clauses that are not common -> groups by the reasons on both sides, also those that move nothing
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses } from "./sides.ts";

const plan = flat("1", "2", "3", "4", "5", "6");
const groupsOf = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): unknown =>
  plain(
    compareScores(scoreOf({ plan, rows: statuses(a) }), scoreOf({ plan, rows: statuses(b) }), options)
      .coverageGroups,
  );

// A and B have 100 on the common clause; A's clause 6 and B's 2 and 4 are at the mean, B's 3 and 5 are below it.
test("each pair of reasons is one group, in the order of their first clauses", () => {
  expect(
    groupsOf(
      { 1: "full", 2: "not-due", 3: "not-due", 4: "unrated", 6: "full" },
      { 1: "full", 2: "full", 3: "none", 4: "full", 5: "none", 6: "not-due" },
    ),
  ).toEqual([
    { a: "not-due", b: null, clauses: ["2", "3"], contribution: "20" },
    { a: "unrated", b: null, clauses: ["4"], contribution: "0" },
    { a: "no-row", b: null, clauses: ["5"], contribution: "20" },
    { a: null, b: "not-due", clauses: ["6"], contribution: "0" },
  ]);
});

test("contributions are missing where the term is", () => {
  const none = { contribution: null };
  expect(groupsOf({ 1: "full", 3: "unrated" }, { 2: "full", 3: "unrated" })).toEqual([
    { a: null, b: "no-row", clauses: ["1"], ...none },
    { a: "no-row", b: null, clauses: ["2"], ...none },
    { a: "unrated", b: "unrated", clauses: ["3"], ...none },
    { a: "no-row", b: "no-row", clauses: ["4", "5", "6"], ...none },
  ]);
});
