// Gates whose figure cannot be computed → they fail; with `--if-no-figure pass` they are not judged, and it is said why
import { expect, test } from "vitest";
import { inAgedWorkspace } from "./agedWorkspace.ts";

const score = ["score", "--assessment", "a"];
const none = "direction:2=10";
const gatesOf = (stdout: string): readonly { kind: string; met: boolean | null; text: string }[] => {
  const { scores, gates = [] } = JSON.parse(stdout) as {
    scores?: { gates?: { kind: string; met: boolean | null; text: string }[] }[];
    gates?: { kind: string; met: boolean | null; text: string }[];
  };
  return scores?.flatMap((each) => each.gates ?? []) ?? gates;
};

test.each([
  [[], "", 1, false],
  [["--if-no-figure", "fail"], "", 1, false],
  [["--if-no-figure", "pass"], "", 0, null],
  [[], "gates: {if-no-figure: pass}\n", 0, null],
  [[], "gates: {if-no-figure: fail}\n", 1, false],
  [["--if-no-figure", "fail"], "gates: {if-no-figure: pass}\n", 1, false],
  [["--if-no-figure", "pass"], "gates: {if-no-figure: fail}\n", 0, null],
])("a direction without a rating, %j, %j: exit code %i", async (flags, nap, code, met) => {
  const call = [...score, "--min-score", none, ...flags];
  const { stdout, stderr, exitCode } = await inAgedWorkspace([...call, "--format", "json"], nap);
  expect(exitCode).toBe(code);
  expect(gatesOf(stdout)).toMatchObject([{ kind: "min-score", met }]);
  const verdict = met === null ? "not judged" : "not met";
  expect(stderr).toBe(`nap: gate ${verdict}: a: direction 2 has no figure to check against 10 %\n`);
  expect(gatesOf(stdout)[0]?.text).toContain(
    `${met === null ? "not judged" : "NOT MET"}, there is no figure (`,
  );
});

test("what has a figure is judged all the same", async () => {
  const call = [...score, "--min-score", "90", "--min-score", none, "--if-no-figure", "pass"];
  const { stdout, exitCode } = await inAgedWorkspace([...call, "--format", "json"]);
  expect([exitCode, gatesOf(stdout).map(({ met }) => met)]).toEqual([1, [false, null]]);
});

test("withheld figures: no gate of them is judged, and the error fails the run", async () => {
  const call = [...score, "--min-score", "10", "--min-coverage", "10", "--require-evidence"];
  const wrong = { "assessments/a/ratings.csv": "clause,status\n1.1,full\n9.9,partial\n" };
  const passes = [...call, "--if-no-figure", "pass", "--format", "json"];
  const { stdout, exitCode } = await inAgedWorkspace(passes, "", wrong);
  expect(exitCode).toBe(1);
  expect(gatesOf(stdout).map(({ kind, met }) => [kind, met])).toEqual([
    ["min-score", null],
    ["min-coverage", null],
    ["require-evidence", null],
  ]);
  expect(gatesOf(stdout)[2]?.text).toContain("not judged, the figures are withheld");
  const failing = await inAgedWorkspace([...call, "--fail-on", "never", "--format", "json"], "", wrong);
  expect([failing.exitCode, gatesOf(failing.stdout).map(({ met }) => met)]).toEqual([
    1,
    [false, false, false],
  ]);
});

test("compare: a gap and an alpha that are not there", async () => {
  const empty = { "assessments/b/ratings.csv": "clause,status\n2.1,unrated\n" };
  const call = ["compare", "a", "b", "--max-gap", "90", "--min-agreement", "0.1", "--format", "json"];
  const failing = await inAgedWorkspace(call, "", empty);
  expect([failing.exitCode, gatesOf(failing.stdout).map(({ met }) => met)]).toEqual([1, [false, false]]);
  const { stdout, stderr, exitCode } = await inAgedWorkspace([...call, "--if-no-figure", "pass"], "", empty);
  expect([exitCode, gatesOf(stdout).map(({ met }) => met)]).toEqual([0, [null, null]]);
  expect(stderr).toContain("gate not judged: there is no gap between a and b to check against --max-gap 90");
  expect(stderr).toContain("gate not judged: alpha is undefined, and --min-agreement 0.1 needs a value");
  expect(gatesOf(stdout)[0]?.text).toContain("not judged, there is no gap");
});

test.each([
  ["pretty", "not judged, there is no figure"],
  ["markdown", "not judged, there is no figure"],
  ["csv", "at least 10 %,not-judged"],
  ["junit", "<skipped>gate not judged: a: direction 2 has no figure"],
])("in %s", async (format, text) => {
  const call = [...score, "--min-score", none, "--if-no-figure", "pass", "--format", format];
  const { stdout, exitCode } = await inAgedWorkspace(call);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(text)]);
});

test.each(["sarif", "gitlab", "github"])("it is no finding of %s", async (format) => {
  const call = [...score, "--min-score", none, "--if-no-figure", "pass", "--format", format];
  expect((await inAgedWorkspace(call)).stdout).not.toContain("min-score");
});

test.each([
  ["az", "yoxlanılmayıb"],
  ["ru", "не проверен"],
])("in %s", async (language, text) => {
  const call = [...score, "--min-score", none, "--if-no-figure", "pass", "--lang", language];
  const { stdout, stderr } = await inAgedWorkspace(call);
  expect(stdout).toContain(text);
  expect(stderr).toContain(text);
});

test("another word is a fault of the call, and a problem of nap.yaml", async () => {
  const call = await inAgedWorkspace([...score, "--if-no-figure", "skip"]);
  expect([call.exitCode, call.stderr]).toEqual([
    2,
    expect.stringContaining("--if-no-figure takes fail, pass"),
  ]);
  const own = await inAgedWorkspace(["check", "--format", "json"], "gates: {if-no-figure: skip}\n");
  expect([own.exitCode, own.stdout]).toEqual([1, expect.stringContaining("nap.yaml")]);
});
