// rows of clauses -> their ranks, or none unless every clause has one row with a status and nothing else
import { expect, test } from "vitest";
import { clauseStatuses } from "../../src/compare/agreement/clauseStatuses.ts";
import { flat, scoreOf, type Side } from "./sides.ts";

const ranksOf = (rows: Side["rows"], of: Record<string, number[]>, clauses = Object.keys(of)) =>
  clauseStatuses(scoreOf({ plan: flat("1", "2", "3"), rows }), new Map(Object.entries(of)), clauses);

const row = (clause: string, status: string) => ({ clause, status });

test("ranks from 0 for the worst, however a status is written; null for one that is no level", () => {
  const rows = [row("1", "FULL"), row("2", "none"), row("3", "not due")];
  expect(ranksOf(rows, { 1: [0], 2: [1], 3: [2] })).toEqual(
    new Map([
      ["1", 2],
      ["2", 0],
      ["3", null],
    ]),
  );
  expect(ranksOf(rows, {})).toEqual(new Map());
});

test("nothing where a clause has no row or several, or a status is on no scale", () => {
  const rows = [row("1", "full"), row("1", "full"), row("2", "splendid"), row("3", "none")];
  expect(ranksOf(rows, { 3: [3] })).not.toBeNull();
  expect(ranksOf(rows, { 3: [3] }, ["3", "2"])).toBeNull();
  expect(ranksOf(rows, { 3: [3], 2: [] })).toBeNull();
  expect(ranksOf(rows, { 3: [3], 1: [0, 1] })).toBeNull();
  expect(ranksOf(rows, { 3: [3], 2: [2] })).toBeNull();
});
