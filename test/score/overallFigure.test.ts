// An assessment → its overall figure alone, the same as within the score; or none.
import { expect, test } from "vitest";
import { problem, scoreAssessment, startOf } from "../../src/core.ts";
import { overallFigure } from "../../src/score/scoreAssessment.ts";
import { figureText, inputOf, type Given } from "./given.ts";

const given: Given = {
  plan: {
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", weight: 3, window: { start: "2020", end: "2020" } },
          { id: "2", window: { start: "2021", end: "2021" } },
        ],
      },
    ],
  },
  rows: [
    { clause: "1", status: "full" },
    { clause: "2", status: "none" },
  ],
};

const figure = (change: Partial<Given> = {}): string | null => {
  const found = overallFigure(inputOf({ ...given, ...change }));
  return found === null ? null : figureText(found);
};

test("weights count where the method declares them", () => {
  expect([figure(), figure({ method: { weights: "declared" } })]).toEqual(["50", "75"]);
});

test("the call's day goes before the assessment's, and that before the end of its period", () => {
  const due = { method: { eligible: "due" } } as const;
  const period = { start: 2020, end: 2020 };
  expect(figure({ ...due, assessment: { period } })).toBe("100");
  expect(figure({ ...due, assessment: { period, "as-of": "2021" } })).toBe("50");
  expect(figure({ ...due, assessment: { period, "as-of": "2021" }, asOf: "2020-12-31" })).toBe("100");
  expect(figure(due)).toBeNull();
  expect(figure({})).toBe("50");
});

test("there is none where a row cannot be read, or something else was wrong", () => {
  const input = inputOf(given);
  const values = new Map([["three-step", new Map([["full", { n: 1n, d: 1n }]])]]);
  expect(overallFigure({ ...input, method: { ...input.method, values } })).toBeNull();
  expect(overallFigure(input, [problem("NAP220", startOf("ratings.csv"), { row: 2 })])).toBeNull();
  expect(overallFigure(input)).toEqual(scoreAssessment(input).score.overall);
});
