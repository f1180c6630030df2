// Claims as objects → an assessment that claims them, or an error that names what is wrong
import { expect, test } from "vitest";
import { audit, InvalidOption, readAssessment, readCsv, readPlan, score, shipped } from "../../src/index.ts";

const text =
  "format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\nmethod: halves\nas-of: 2025\nclaims: claims.csv\n";
const ratings = [readCsv("clause,status\n1.1,full\n1.2,partial\n").value ?? []].flat();
const plan = readPlan(
  'format: nap/plan@1\nid: p\nperiod: {start: 2025, end: 2025}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]',
).value;

test("they stand in the place of the table that the text names", () => {
  const claims = [
    { id: "a", figure: "75.0", clauses: 2, counts: { full: 1 } },
    {
      figure: "more than 30",
      of: "Hearings",
      unit: "hearings",
      note: null,
      period: { start: 2024, end: "2024" },
    },
    { figure: "by 2 % from a" },
  ];
  const read = readAssessment(text, { ratings, claims });
  expect(read.problems).toEqual([]);
  if (read.value === null || plan === null) throw new Error("it can be read");
  const scored = score(read.value, { plan, scale: shipped.scales.get("three-step") });
  expect(audit(scored).claims.map(({ figure, data }) => [figure, data?.verdict])).toEqual([
    ["75.0", "reproduced"],
  ]);
  expect(read.value.claims).toEqual(["75.0"]);
});

test("without them the table is missing, and what is wrong in one has its line", () => {
  expect(readAssessment(text, { ratings }).problems.map(({ code, line }) => [code, line])).toEqual([
    ["NAP308", 7],
  ]);
  const claims = [{ figure: "7" }, { figure: "7x", of: "plan" }];
  const [found] = readAssessment(text, { ratings, claims }).problems;
  expect([found?.code, found?.file, found?.line]).toEqual(["NAP210", "claims", 2]);
});

test.each<[unknown, string]>([
  ["a", "a list of objects is needed"],
  [[1], "each claim is an object"],
  [[{ figure: 72.2 }], "each claim needs a figure, as a text"],
  [[{ figure: "72", colour: "red" }], 'a claim has no "colour"'],
  [[{ figure: "72", period: "2024" }], '"period" is an object'],
  [[{ figure: "72", note: ["x"] }], 'the "note" of a claim is neither a text nor a number'],
])("%j", (claims, said) => {
  expect(() => readAssessment(text, { claims } as object)).toThrow(InvalidOption);
  expect(() => readAssessment(text, { claims } as object)).toThrow(said);
});
