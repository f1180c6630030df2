// Rows under a method → what each is worth, and what is said of those that speak against themselves.
import { describe, expect, test } from "vitest";
import { explainClause, rowProblems, scoreAssessment, type MethodText } from "../../src/core.ts";
import { figuresOf, flat, inputOf, percentOf, scoreGiven, type Given, type Row } from "./given.ts";

const five: NonNullable<Given["scale"]> = {
  id: "five",
  levels: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
};
const quarters = { five: { a: 0, b: "1/4", c: "1/2", d: "3/4", e: 1 } };

const measured: Given["plan"] = {
  directions: [
    {
      id: "1",
      clauses: [{ id: "1", activities: [{ id: "x", indicator: { baseline: 0, target: 20 } }] }, { id: "2" }],
    },
  ],
};

const problemsIn = (given: Given) =>
  scoreAssessment(inputOf(given)).problems.map(({ code, at, params }) => ({ code, cell: at.cell, params }));

const ofRow = (row: Row, given: Partial<Given> = {}) =>
  problemsIn({ plan: flat("1"), rows: [{ clause: "1", ...row }], ...given });

describe("a percent nearer to another status", () => {
  const nearer = (status: string, percent: string) =>
    ofRow({ status, percent }, { scale: five, method: { values: quarters as never } });

  test("is told with the row, the percent and the status that it is nearer to", () => {
    expect(nearer("c", "30")).toEqual([
      { code: "NAP420", cell: "percent", params: { row: 2, percent: "30", status: "c", nearer: "b" } },
    ]);
    expect(nearer("c", "70")).toMatchObject([{ code: "NAP420", params: { nearer: "d" } }]);
    expect(nearer("a", "20")).toMatchObject([{ code: "NAP420", params: { nearer: "b" } }]);
    expect(nearer("e", "80")).toMatchObject([{ code: "NAP420", params: { nearer: "d" } }]);
    expect(nearer("d", "60")).toMatchObject([{ code: "NAP420", params: { nearer: "c" } }]);
  });

  test("is nothing to tell of where the other is an end of the scale and the own is not", () => {
    expect([nearer("b", "5"), nearer("d", "95")]).toEqual([[], []]);
  });

  test("is told between the two ends of a scale of two", () => {
    const scale = { id: "two", levels: [{ id: "no" }, { id: "yes" }] };
    const found = (status: string, percent: string) =>
      ofRow({ status, percent }, { scale, method: { values: { two: { no: 0, yes: 1 } } as never } });
    expect(found("no", "60")).toMatchObject([{ code: "NAP420", params: { nearer: "yes" } }]);
    expect(found("yes", "40")).toMatchObject([{ code: "NAP420", params: { nearer: "no" } }]);
  });
});

describe("a share that speaks against its status", () => {
  test("is told at the value where it was measured, with the value as written", () => {
    const rows = [{ clause: "1", activity: "x", status: "full", value: "10" }];
    expect(problemsIn({ plan: measured, rows })).toEqual([
      {
        code: "NAP402",
        cell: "value",
        params: {
          row: 2,
          percent: "50",
          value: "10",
          status: "full",
          method: "test",
          range: { above: "50" },
        },
      },
    ]);
  });

  test("is told in each row, also where the same cells occur again", () => {
    const rows = ["1", "2"].map((clause) => ({ clause, status: "none", percent: "80" }));
    expect(problemsIn({ plan: flat("1", "2"), rows }).map(({ params }) => params)).toMatchObject([
      { row: 2 },
      { row: 3 },
    ]);
    const doubtful = rows.map((row) => ({ ...row, percent: "30" }));
    expect(problemsIn({ plan: flat("1", "2"), rows: doubtful }).map(({ code }) => code)).toEqual([
      "NAP420",
      "NAP420",
    ]);
  });

  test("is told ten thousand times, and then how often it occurs beside", () => {
    const ids = Array.from({ length: 10_002 }, (_, index) => `${index + 1}`);
    const last = (percent: string) =>
      scoreAssessment(
        inputOf({ plan: flat(...ids), rows: ids.map((clause) => ({ clause, status: "none", percent })) }),
      ).problems.at(-1);
    expect([last("80"), last("30")]).toMatchObject([
      { code: "NAP402", more: 2 },
      { code: "NAP420", more: 2 },
    ]);
  });
});

test("rows of the same cells without evidence are all counted, and those with evidence are not", () => {
  const rows = ["1", "2", "3", "4"].map((clause) => ({
    clause,
    status: "full",
    ...(clause === "3" ? { evidence: "order 12" } : {}),
  }));
  const given: Given = { plan: flat("1", "2", "3", "4"), rows, method: { treat: { "no-evidence": "zero" } } };
  expect(problemsIn(given)).toMatchObject([{ code: "NAP405", params: { rows: 3, row: 2 } }]);
  expect(figuresOf(scoreGiven(given).score.clauses)).toEqual(["0", "0", "100", "0"]);
});

test("a row without a rating is unrated for want of one", () => {
  const { score } = scoreGiven({ plan: flat("1"), rows: [{ clause: "1", note: "to come" }] });
  expect(figuresOf(score.clauses)).toEqual(["unrated no-rating"]);
  expect(explainClause(score, "1")?.rows).toMatchObject([
    { status: "", given: null, result: { outcome: "unrated", value: null } },
  ]);
});

test("percents are read without any scale", () => {
  const { score, problems } = scoreGiven({
    plan: flat("1", "2"),
    scale: null,
    rows: [
      { clause: "1", percent: "40" },
      { clause: "2", percent: "40" },
    ],
  });
  expect([problems, percentOf(score.overall.value)]).toEqual([[], "40"]);
});

test("what a method cannot read in the rows is found though the figures are withheld for something else", () => {
  const method: Partial<MethodText> = { values: { percent: "refuse" } };
  const input = inputOf({ plan: flat("1", "2"), rows: [{ clause: "2", percent: "40" }], method });
  expect(rowProblems(input)).toMatchObject([{ code: "NAP407", params: { rows: 1, row: 2 } }]);
  expect(rowProblems(inputOf({ plan: flat("1"), rows: [{ clause: "1", status: "full" }] }))).toEqual([]);
});
