// files that lead nowhere, wait, fail, lack a name or stand twice -> a problem that says so, and nothing is passed over
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runShell } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-odd-"));
  cpSync(join(projectRoot, "data/examples/two-assessors"), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

/** Each problem as its file and code. */
async function problems(...argv: readonly string[]): Promise<string[]> {
  const { stdout } = await runCli(["check", ...argv, "--format", "json", "--level", "error"], { cwd });
  const found = (JSON.parse(stdout) as { problems: { file: string; line: number; code: string }[] }).problems;
  return found.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

test("an assessment that is a link to nowhere, or a folder, is missed", async () => {
  mkdirSync(join(cwd, "assessments/two"));
  symlinkSync("gone.yaml", join(cwd, "assessments/two/assessment.yaml"));
  mkdirSync(join(cwd, "assessments/three/assessment.yaml"), { recursive: true });
  expect(await problems()).toEqual([
    "assessments/three/assessment.yaml:1 NAP101",
    "assessments/two/assessment.yaml:1 NAP101",
  ]);
});

test("an assessment is found whatever its file is called", async () => {
  const text = "format: nap/assessment@1\n";
  mkdirSync(join(cwd, "assessments/ngo"));
  put("assessments/ngo.yaml", text);
  put("assessments/ngo/report.yml", text);
  put("assessments/self-report/codebook.yaml", "beside an assessment.yaml");
  const found = await problems();
  expect(new Set(found.map((line) => line.split(":")[0]))).toEqual(
    new Set(["assessments/ngo.yaml", "assessments/ngo/report.yml"]),
  );
});

test("a pipe that is called nap.yaml is nothing to wait for", async () => {
  execFileSync("mkfifo", [join(cwd, "nap.yaml")]);
  expect(await problems()).toEqual([]);
});

test.runIf(existsSync("/proc/self/mem"))("a file that fails while it is read is a problem", async () => {
  const { exitCode, stdout } = await runCli(["check", "/proc/self/mem", "--format", "compact"], { cwd });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("the disk or the network failed while it was read [NAP101]");
});

test("help that cannot be written is said in words", () => {
  const { stderr, exitCode } = runShell("$NAP --help > /dev/full", cwd);
  expect({ stderr, exitCode }).toEqual({
    stderr: "nap: cannot write the result: no space left on the device\n",
    exitCode: 2,
  });
});

test.each([
  ["json=a.out", "csv=a.out"],
  ["json=a.out", "csv+=./a.out"],
])("two formats to one file: %s and %s", async (...formats) => {
  const { exitCode, stderr } = await runCli(["check", ...formats.flatMap((format) => ["--format", format])], {
    cwd,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("two formats would be written to a.out");
  expect(existsSync(join(cwd, "a.out"))).toBe(false);
});

test("a scale of a shipped name is one mistake, and its methods stay right", async () => {
  mkdirSync(join(cwd, "scales"));
  put("scales/own.yaml", "format: nap/scale@1\nid: three-step\nlevels: [{id: a}, {id: b}]\n");
  expect(await problems()).toEqual(["scales/own.yaml:2 NAP301"]);
});

test("a table that an assessment lists twice is read once", async () => {
  const path = "assessments/alternative/assessment.yaml";
  put(
    path,
    'format: nap/assessment@1\nid: twice\nplan: two-assessors\nscale: three-step\nmethod: halves\nratings: [ratings.csv, "*.csv"]\n',
  );
  expect(await problems(path)).toEqual([]);
});

test("a plan where nap.yaml names its assessments is of the wrong kind", async () => {
  put("nap.yaml", "format: nap/workspace@1\nassessments: plan.yaml\n");
  expect(await problems()).toEqual(["nap.yaml:2 NAP317"]);
});

test("a YAML file without an ending is known by how it starts, also when it comes through a pipe", async () => {
  cpSync(join(cwd, "plan.yaml"), join(cwd, "noext"));
  expect(await problems("noext")).toEqual([]);
  expect(runShell("$NAP check <(cat plan.yaml)", cwd)).toEqual({
    stdout: "no problems in 1 file\n",
    stderr: "",
    exitCode: 0,
  });
});
