// a claim that only another method can read -> the line that says so
import { expect, test } from "vitest";
import { claimLine } from "../../../src/present/scores/scoreBlocks.ts";
import { flat, scoreOf, statuses } from "../../compare/sides.ts";

test("a claim without a figure to set beside it names the method that gives it", () => {
  const score = scoreOf({ plan: flat("1"), rows: statuses({ 1: "full" }) });
  const line = claimLine(
    {
      figure: "86",
      source: null,
      verdict: "reproduced-under",
      difference: null,
      found: null,
      methods: ["halves"],
      clauses: null,
      counts: [],
    },
    score,
    "en",
  );
  expect(line).toBe("Published 86 %: reproduced by these rows under method halves");
});
