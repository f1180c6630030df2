// assessments with and without what the rules with judgement look for → what each rule says of them
import { expect, test } from "vitest";
import { judgementFindings } from "../../../src/check/judgement/judgementFindings.ts";
import { rowRating } from "../../../src/check/judgement/rowRating.ts";
import type { Problem, ProblemCode } from "../../../src/core.ts";
import { inputOf, type Given, type Row } from "../../score/given.ts";

const clauses = [
  { id: "1.1", lead: ["moj"], partners: ["fin"] },
  { id: "1.2", window: { start: 2020, end: 2020 }, bodies: ["pgo"] },
  { id: "1.3", activities: [{ id: "a", indicator: { baseline: 80, target: 20 } }] },
];
const bodies = [{ id: "moj" }, { id: "fin" }, { id: "pgo" }, { id: "others", group: true }];

function found(code: ProblemCode, rows: readonly Row[], more: Partial<Given> = {}): Problem[] {
  const { plan, assessment, scale } = inputOf({
    plan: { bodies, directions: [{ id: "1", clauses }] },
    rows,
    ...more,
  });
  const asOf = more.asOf ?? null;
  const at = (path: readonly (string | number)[]) => ({ source: "a.yaml", line: path.length, column: 1 });
  return judgementFindings(
    {
      assessment: { value: assessment, source: "a.yaml", at },
      plan,
      asOf,
      ratingOf: rowRating(assessment.ratings, scale, plan),
    },
    (own) => own === code,
  );
}

const rowsOf = (problems: readonly Problem[]) => problems.map(({ at }) => at.row ?? null);

test("NAP801: complete by status, by percent, or by the target of an indicator, without evidence", () => {
  const rows: Row[] = [
    { clause: "1.1", status: "full" },
    { clause: "1.1", status: "full", evidence: "order 14" },
    { clause: "1.2", percent: "100" },
    { clause: "1.2", percent: "99.9" },
    { clause: "1.3", activity: "a", value: "20" },
    { clause: "1.3", activity: "a", value: "10" },
    { clause: "1.3", activity: "a", value: "21" },
    { clause: "1.2", status: "partial" },
    { clause: "1.2", status: "not-applicable", note: "no court there" },
    { clause: "1.2" },
  ];
  expect(rowsOf(found("NAP801", rows))).toEqual([2, 4, 6, 7]);
  expect(found("NAP801", rows)[0]?.params).toEqual({ clause: "1.1", rated: "full" });
});

test("NAP802: once for each text of a file", () => {
  const rows: Row[] = ["Done", "Law adopted in May", "Done", "выполнено", "", "Qanun qüvvədədir"].map(
    (note) => ({ clause: "1.1", status: "full", note }),
  );
  const problems = found("NAP802", rows);
  expect(problems.map(({ params }) => params)).toEqual([
    { note: "Done", why: "empty-words", rows: 2, row: 2 },
    { note: "выполнено", why: "empty-words", rows: 1, row: 5 },
    { note: "Qanun qüvvədədir", why: "short", rows: 1, row: 7 },
  ]);
  expect(problems[0]?.others).toHaveLength(1);
});

test("NAP803: what is partly done beside complete, what is not begun beside half", () => {
  const rows: Row[] = [
    { clause: "1.1", status: "full", note: "Планируется в 2023 году" },
    { clause: "1.1", status: "partial", note: "Планируется в 2023 году" },
    { clause: "1.2", status: "partial", note: "Work has not started." },
    { clause: "1.2", status: "none", note: "Work has not started." },
    { clause: "1.3", percent: "100", note: "Qismən icra olunub" },
    { clause: "1.3", percent: "40", note: "no progress so far" },
    { clause: "1.3", percent: "100", note: "Adopted in May." },
    { clause: "1.3", status: "not-due", note: "not yet due" },
  ];
  expect(rowsOf(found("NAP803", rows))).toEqual([2, 4, 6]);
  expect(found("NAP803", rows)[0]?.params).toEqual({ clause: "1.1", rated: "full", words: "Планируется" });
});

const scope = { scope: "plan" } as const;

test.each([
  [[], "2020-12-31", [["1.2", "no-row"]]],
  [[], "2020-12-30", []],
  [[], null, []],
  [[{ clause: "1.2", status: "unrated" }], "2021-06-30", [["1.2", "unrated"]]],
  [[{ clause: "1.2" }], "2021-06-30", [["1.2", "unrated"]]],
  [[{ clause: "1.2", status: "not-due", note: "later" }], "2021-06-30", [["1.2", "not-due"]]],
  [[{ clause: "1.2", status: "not-applicable", note: "no court" }], "2021-06-30", []],
  [[{ clause: "1.2", status: "none" }], "2021-06-30", []],
  [
    [
      { clause: "1.2", status: "unrated" },
      { clause: "1.2", body: "pgo", percent: "5" },
    ],
    "2021-06-30",
    [],
  ],
  [
    [{ clause: "1.1", status: "full" }],
    "2022-12-31",
    [
      ["1.2", "no-row"],
      ["1.3", "no-row"],
    ],
  ],
] as const)("NAP804: %j as of %s: %j", (rows, asOf, expected) => {
  const problems = found("NAP804", rows, { assessment: scope, asOf });
  expect(problems.map(({ params }) => [params["clause" as never], params["state" as never]])).toEqual(
    expected,
  );
});

test("NAP804 asks only for what is in scope", () => {
  const of = (own: "rated" | string[]) =>
    found("NAP804", [], { assessment: { scope: own }, asOf: "2022-12-31" });
  expect(of("rated")).toEqual([]);
  expect(of(["1.1"]).map(({ params }) => params)).toEqual([
    { clause: "1.1", end: "2022-12-31", asOf: "2022-12-31", state: "no-row" },
  ]);
});

test("NAP805: the clauses that are due and have a rating below complete, once each", () => {
  const rows: Row[] = [
    { clause: "1.1", status: "partial" },
    { clause: "1.2", rater: "R1", status: "full" },
    { clause: "1.2", rater: "R2", status: "partial" },
    { clause: "1.2", rater: "R3", percent: "30" },
    { clause: "1.3", status: "full" },
  ];
  const at = (asOf: string) => found("NAP805", rows, { assessment: scope, asOf }).map(({ params }) => params);
  expect(at("2020-12-30")).toEqual([]);
  const second = {
    clause: "1.2",
    end: "2020-12-31",
    asOf: "2021-01-01",
    rated: "partial",
    open: 2,
    ratings: 3,
  };
  expect(at("2021-01-01")).toEqual([second]);
  expect(at("2023-01-01").map((params) => params["clause" as never])).toEqual(["1.1", "1.2"]);
});

test("NAP806: once for each link of a text", () => {
  const rows: Row[] = ["https://bit.ly/a", "order 14", "https://bit.ly/a", "https://e-qanun.az/1"].map(
    (evidence) => ({ clause: "1.1", status: "full", evidence }),
  );
  expect(found("NAP806", rows).map(({ params }) => params)).toEqual([
    { link: "https://bit.ly/a", fault: "shortener", rows: 2, row: 2 },
  ]);
});

test("NAP807: a note at three clauses, not at three rows of one, nor at rows without a rating", () => {
  const note = "The ministry reported that work was carried out.";
  const rated = (...ids: string[]): Row[] => ids.map((clause) => ({ clause, status: "full", note }));
  expect(found("NAP807", rated("1.1", "1.2", "1.3")).map(({ params }) => params)).toEqual([
    { note, clauses: ["1.1", "1.2", "1.3"], count: 3, rows: 3, row: 2 },
  ]);
  expect(found("NAP807", rated("1.1", "1.2", "1.2", "1.1"))).toEqual([]);
  const upper = rated("1.1", "1.2", "1.3").map((row, at) =>
    at === 1 ? { ...row, note: note.toUpperCase() } : row,
  );
  expect(found("NAP807", upper)).toHaveLength(1);
  const gaps = rated("1.1", "1.2", "1.3").map((row) => ({ ...row, status: "not-due" }));
  expect(found("NAP807", gaps)).toEqual([]);
  const empty = rated("1.1", "1.2", "1.3").map((row) => ({ ...row, note: "icra olunub" }));
  expect(found("NAP807", empty)).toEqual([]);
});

test.each<readonly [readonly Row[], readonly string[]]>([
  [[], ["moj", "fin", "pgo"]],
  // A rating of the whole clause is the lead's, or that of all where nobody leads.
  [[{ clause: "1.1", status: "full" }], ["fin", "pgo"]],
  [[{ clause: "1.2", status: "none" }], ["moj", "fin"]],
  [[{ clause: "1.1", body: "fin", status: "full" }], ["moj", "pgo"]],
  [[{ clause: "1.1", body: "fin", status: "unrated" }], ["moj", "fin", "pgo"]],
  [
    [
      { clause: "1.1", body: "fin", percent: "0" },
      { clause: "1.1", body: "moj", status: "none" },
      { clause: "1.2", body: "pgo", status: "full" },
    ],
    [],
  ],
])("NAP808: %j: %j", (rows, expected) => {
  const problems = found("NAP808", rows, { assessment: scope });
  expect(problems.map(({ params }) => params["body" as never])).toEqual(expected);
});

test("NAP808 asks for the bodies of what is in scope", () => {
  expect(found("NAP808", [], { assessment: { scope: ["1.2"] } }).map(({ params }) => params)).toEqual([
    { body: "pgo", clauses: ["1.2"], count: 1 },
  ]);
});
