// Random plans, rows and methods → the same figures as an independent computation, to the last digit.
import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf } from "../score/given.ts";
import { anyCase, scoreOf } from "./cases.ts";
import { figuresOf, isWithheld } from "./figuresOf.ts";
import { naiveScore } from "./naiveScore.ts";
import { runs } from "./runs.ts";

test("every figure of every group and clause is that of the independent computation", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      expect(figuresOf(scoreOf(drawn))).toEqual(naiveScore(drawn));
    }),
    { numRuns: runs(1000) },
  );
});

test("the random cases reach every outcome, every aggregator and most figures", () => {
  const seen = new Map<string, number>();
  const count = (key: string) => void seen.set(key, (seen.get(key) ?? 0) + 1);
  const cases = fc.sample(anyCase, { numRuns: 400, seed: 7 });
  for (const drawn of cases) {
    const score = scoreOf(drawn);
    count(`overall ${isWithheld(score) ? "withheld" : score.overall.outcome}`);
    for (const { figure } of score.clauses) for (const { id } of figure.reasons) count(`clause ${id}`);
    for (const { id } of score.overall.reasons) count(`overall ${id}`);
    if (score.overall.value !== null && !["0", "100"].includes(percentOf(score.overall.value)))
      count("between");
  }
  const least = {
    "overall scored": 100,
    "overall insufficient": 20,
    "overall withheld": 10,
    between: 80,
    "clause no-rating": 20,
    "clause coded-unrated": 5,
    "clause coded-not-due": 5,
    "clause coded-not-applicable": 5,
    "clause no-evidence": 2,
    "clause no-majority": 10,
    "clause no-lead-rated": 5,
    "clause part-unrated": 10,
    "clause not-started-yet": 5,
    "clause not-due-yet": 20,
    "clause counts-as-zero": 20,
    "overall gap-refused": 10,
    "overall below-minimum-coverage": 10,
    "overall directions-dropped": 5,
  };
  const rare = Object.entries(least).filter(([key, number]) => (seen.get(key) ?? 0) < number);
  expect(rare.map(([key]) => `${key}: ${seen.get(key) ?? 0}`)).toEqual([]);
});
