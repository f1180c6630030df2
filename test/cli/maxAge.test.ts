// `max-age` of the call and of nap.yaml → met or not, on the day of the call or of the clock, in every format and language
import { expect, test } from "vitest";
import { inAgedWorkspace } from "./agedWorkspace.ts";

const ofA = ["score", "--assessment", "a"];
const gatesOf = (stdout: string): object[] =>
  (JSON.parse(stdout) as { scores: { gates?: object[] }[] }).scores.flatMap(({ gates = [] }) => gates);

test("91 days by the clock are too many for 90, and the day that was used is said", async () => {
  const { stdout, stderr, exitCode } = await inAgedWorkspace([...ofA, "--max-age", "90"]);
  expect(exitCode).toBe(1);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "Gate: as-of day at most 90 days before 2026-06-30: NOT MET, found 2026-03-31, 91 days before, 1 day too old",
  );
  expect(stderr).toBe(
    "nap: gate not met: a: the as-of day 2026-03-31 is 91 days before 2026-06-30, more than 90 days: 1 day too old\n",
  );
});

test.each([
  [["--max-age", "91"], 0],
  [["--max-age", "91 days"], 0],
  [["--max-age", "90", "--today", "2026-06-29"], 0],
  [["--max-age", "90", "--today", "2026-06"], 1],
  [["--max-age", "0", "--today", "2026-03-31"], 0],
  [["--max-age", "0", "--today", "2026-01-01"], 0],
  // What the call evaluates as of makes no assessment younger.
  [["--max-age", "90", "--as-of", "2026-06-30"], 1],
])("%j: exit code %i", async (flags, code) => {
  const { stdout, exitCode } = await inAgedWorkspace([...ofA, ...flags, "--format", "json"]);
  expect(exitCode).toBe(code);
  expect(gatesOf(stdout)).toMatchObject([{ kind: "max-age", met: code === 0, asOf: "2026-03-31" }]);
});

test("in JSON", async () => {
  const { stdout } = await inAgedWorkspace([...ofA, "--max-age", "30", "--format", "json"]);
  expect(gatesOf(stdout)).toEqual([
    {
      kind: "max-age",
      assessment: "a",
      limit: 30,
      written: "30",
      met: false,
      asOf: "2026-03-31",
      today: "2026-06-30",
      found: 91,
      distance: 61,
      text: expect.stringContaining("61 days too old"),
    },
  ]);
});

test("without an as-of day it is not met, which is said", async () => {
  const { stdout, stderr, exitCode } = await inAgedWorkspace(
    ["score", "--assessment", "b", "--if-no-figure", "pass"],
    "gates: {max-age: 9999 days}\n",
  );
  expect(exitCode).toBe(1);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("NOT MET, the assessment has no as-of day");
  expect(stderr).toContain(
    "gate not met: b: there is no as-of day to check against 9999 days before 2026-06-30",
  );
});

test("of nap.yaml; that of the call takes its place", async () => {
  const nap = "gates: {max-age: 90}\n";
  expect((await inAgedWorkspace(ofA, nap)).exitCode).toBe(1);
  expect((await inAgedWorkspace([...ofA, "--max-age", "91"], nap)).exitCode).toBe(0);
  expect((await inAgedWorkspace([...ofA, "--min-score", "0"], nap)).exitCode).toBe(1);
  expect((await inAgedWorkspace(["compare", "a", "b"], nap)).exitCode).toBe(1);
});

test("an age that is none is a problem at its place, or a fault of the call", async () => {
  const { stdout, exitCode } = await inAgedWorkspace(
    ["check", "--format", "json"],
    "gates:\n  max-age: 3 months\n",
  );
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [{ code: "NAP242", file: "nap.yaml", line: 3, params: { gate: "max-age", fault: "not-days" } }],
  });
  const call = await inAgedWorkspace([...ofA, "--max-age", "1.5"]);
  expect([call.exitCode, call.stderr]).toEqual([
    2,
    expect.stringContaining("--max-age takes a whole number"),
  ]);
  const against = await inAgedWorkspace(["compare", "--against", "HEAD", "--max-age", "1"]);
  expect([against.exitCode, against.stderr]).toEqual([2, expect.stringContaining("--max-age is for")]);
});

test("an assessment is judged once, under however many methods", async () => {
  const two = [...ofA, "--method", "halves", "--method", "binary", "--max-age", "1"];
  const { stderr } = await inAgedWorkspace(two);
  expect(stderr.match(/gate not met/g)).toHaveLength(1);
  const { stdout } = await inAgedWorkspace([...two, "--format", "junit"]);
  expect(stdout.match(/name="a: max-age 1"/g)).toHaveLength(1);
  expect(stdout).toContain('type="max-age"');
  const same = ["compare", "a", "--method", "halves", "--method", "binary", "--max-age", "1"];
  expect((await inAgedWorkspace(same)).stderr.match(/gate not met/g)).toHaveLength(1);
});

test.each([
  ["pretty", "Gate: as-of day"],
  ["markdown", "Gate: as-of day"],
  ["compact", "a: Gate: as-of day"],
  ["csv", "at most 90 days old,not-met"],
  ["tsv", "at most 90 days old\tnot-met"],
  ["jsonl", '"outcome":"not-met"'],
  ["github", "::error "],
  ["gitlab", '"check_name": "max-age"'],
  ["sarif", '"ruleId": "max-age"'],
  ["junit", 'type="max-age"'],
])("it is in %s", async (format, text) => {
  const { stdout, exitCode } = await inAgedWorkspace([...ofA, "--max-age", "90", "--format", format]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(text);
  expect(stdout).toContain("2026-06-30");
});

test("compare holds both sides against it, and names the day", async () => {
  const call = ["compare", "a", "b", "--max-age", "90", "--today", "2026-07-01"];
  const { stdout, stderr, exitCode } = await inAgedWorkspace([...call, "--format", "json"]);
  expect(exitCode).toBe(1);
  expect((JSON.parse(stdout) as { gates: object[] }).gates).toMatchObject([
    { kind: "max-age", assessment: "a", met: false, found: 92, distance: 2, today: "2026-07-01" },
    { kind: "max-age", assessment: "b", met: false, found: null, distance: null },
  ]);
  expect(stderr.match(/gate not met: [ab]: /g)).toHaveLength(2);
  const { stdout: shown } = await inAgedWorkspace([...call, "--format", "compact"]);
  expect(shown).toContain("Gate: as-of day of a at most 90 days before 2026-07-01: NOT MET");
  const { stdout: found } = await inAgedWorkspace([...call, "--format", "junit"]);
  expect(found).toContain('name="b: max-age 90"');
});

test.each([
  ["az", "qiymətləndirmənin hesabat tarixi yoxdur", "90 gün əvvəl"],
  ["ru", "у отчёта об оценке нет отчётной даты", "прошёл 91 день"],
])("in %s", async (language, none, age) => {
  const { stdout, stderr } = await inAgedWorkspace(["score", "--max-age", "90", "--lang", language]);
  const text = `${stdout}${stderr}`.replaceAll(/\s+/g, " ");
  expect(text).toContain(none);
  expect(text).toContain(age);
});
