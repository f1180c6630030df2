// Checked claims of a score → figures and counts that the rows do not bear out.
import { expect, test } from "vitest";
import {
  checkClaims,
  scoreAssessment,
  startOf,
  type Assessment,
  type AssessmentText,
  type Problem,
  type ProblemCode,
} from "../../src/core.ts";
import { claimProblems } from "../../src/check/claimProblems.ts";
import { flat, inputOf, methodOf, type Given } from "../score/given.ts";

const given: Given = {
  plan: flat("1", "2", "3", "4"),
  rows: [
    { clause: "1", status: "full" },
    { clause: "2", status: "full" },
    { clause: "3", status: "partial" },
  ],
};

const strict = methodOf({ id: "strict", values: { "three-step": { none: 0, partial: 0, full: 1 } } });
const twice = methodOf({ id: "twice", treat: { unrated: "zero" } });

/** The place of a path is its text. */
function found(
  claims: AssessmentText["claims"],
  others: readonly Problem[] = [],
  change: Partial<Given> & { readonly kind?: Assessment["kind"] } = {},
) {
  const { kind = null, ...rest } = change;
  const input = inputOf({ ...given, ...rest, assessment: { claims } as Partial<AssessmentText> });
  const assessment = { ...input.assessment, kind };
  const { score } = scoreAssessment({ ...input, assessment });
  return claimProblems(
    { ...score, claims: checkClaims(score, [strict, twice]) },
    { source: "a.yaml", value: assessment, at: (path) => startOf(path.join(".")) },
    others,
  ).map(({ code, at, params }) => [code, at.source, params]);
}

test("a figure that the rows do not bear out is told with theirs, and what was tried", () => {
  expect(found([{ figure: "83.33" }, { figure: "50" }, { figure: "66.67" }])).toEqual([
    [
      "NAP501",
      "claims.1.figure",
      { figure: "50", found: "83.33", method: "test", reproducing: [], tried: ["strict", "twice"] },
    ],
    [
      "NAP501",
      "claims.2.figure",
      { figure: "66.67", found: "83.33", method: "test", reproducing: ["strict"], tried: ["twice"] },
    ],
  ]);
});

test("the figure of the rows has as many decimals as tell it from the published one, twelve at most", () => {
  const foundFor = (figure: string) =>
    found([{ figure }]).map(([, , params]) => (params as { found: string }).found);
  expect(foundFor("83.3333")).toEqual([]);
  expect(foundFor("83.3334")).toEqual(["83.3333"]);
  expect(foundFor("83.330")).toEqual(["83.333"]);
  expect(foundFor("83.333333333333333")).toEqual([]);
  expect(foundFor("83.33333333333334")).toEqual(["83.33333333333333"]);
});

test("a figure that is the same number in another writing is told with all the decimals that there are", () => {
  const rows = [{ clause: "1", status: "partial" }];
  expect(found([{ figure: "050" }], [], { rows })).toMatchObject([
    ["NAP501", "claims.0.figure", { found: "50.000000000000" }],
  ]);
});

test("rows that are a coding are said to be one", () => {
  const claims = [{ figure: "50", clauses: 2, counts: { full: 3 } }];
  const marks = (kind: Assessment["kind"]) =>
    found(claims, [], { kind }).map(([code, , params]) => [
      code,
      (params as { coded?: true }).coded ?? false,
    ]);
  expect(marks("coded")).toEqual([
    ["NAP501", true],
    ["NAP502", true],
    ["NAP502", true],
  ]);
  expect(marks(null)).toEqual([
    ["NAP501", false],
    ["NAP502", false],
    ["NAP502", false],
  ]);
});

test("counts that the rows do not bear out, of bands that the method has", () => {
  const method = "test";
  expect(found([{ figure: "83.33", clauses: 2, counts: { full: 3, "at-least-half": 1, odd: 5 } }])).toEqual([
    ["NAP502", "claims.0.clauses", { what: "clauses", claimed: 2, found: 3, method }],
    ["NAP502", "claims.0.counts.full", { what: "count", band: "full", claimed: 3, found: 2, method }],
  ]);
  expect(found([{ figure: "83.33", clauses: 4 }])).toEqual([]);
  expect(found([{ figure: "83.33" }])).toEqual([]);
});

test("nothing of rows without a figure", () => {
  expect(found([{ figure: "50", clauses: 9, counts: { full: 9 } }], [], { rows: [] })).toEqual([]);
});

const problemAt = (code: ProblemCode, source: string, params: object = {}): Problem =>
  ({ code, at: startOf(source), params }) as unknown as Problem;

test("a claim that was found impossible by itself is not told again, and the others are", () => {
  const claims = [{ figure: "50" }, { figure: "51" }, { figure: "52" }, { figure: "53" }];
  const told = (...others: Problem[]) => found(claims, others).map(([, place]) => place);
  expect(
    told(
      problemAt("NAP504", "claims.0.figure"),
      problemAt("NAP502", "claims.1.counts"),
      problemAt("NAP503", "claims.3.figure"),
    ),
  ).toEqual(["claims.2.figure"]);
  expect(told(problemAt("NAP305", "claims.0.figure"))).toHaveLength(4);
  const lines = [
    { ...problemAt("NAP504", "claims.0.figure"), at: { source: "claims.0.figure", line: 2, column: 1 } },
  ];
  expect(found(claims, lines)).toHaveLength(4);
});

test("nothing is told while rows are in doubt that give another figure once they are fixed", () => {
  const told = (code: ProblemCode, params: object = {}) =>
    found([{ figure: "50" }], [problemAt(code, "ratings.csv", params)]).length;
  expect([told("NAP116"), told("NAP117"), told("NAP211"), told("NAP112", { column: "" })]).toEqual([
    0, 0, 0, 0,
  ]);
  expect([told("NAP112", { column: "x" }), told("NAP210", { column: "" })]).toEqual([1, 1]);
});
