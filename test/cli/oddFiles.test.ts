// files that lead nowhere, wait, fail, lack a name or stand twice -> a problem that says so, and nothing is passed over
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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

test("each name of the call must lead to something", async () => {
  const call = async (...argv: string[]) => {
    const { exitCode, stderr } = await runCli(["check", ...argv], { cwd });
    return [exitCode, stderr];
  };
  const said = [2, 'nap: "nowhere*.csv" matches no file\nnap check --help shows how to use it\n'];
  expect(await call("plan.yaml", "nowhere*.csv")).toEqual(said);
  expect(await call("nowhere*.csv", "plan.yaml")).toEqual(said);
  expect(await call("plan.yaml", "")).toEqual([
    2,
    "nap: an empty name is not a file\nnap check --help shows how to use it\n",
  ]);
});

test.each(["./strict.yaml", "strict.yaml", "absolute"])(
  "the method of a path is that of the file, whatever others are called: %s",
  async (name) => {
    mkdirSync(join(cwd, "methods"), { recursive: true });
    const method = (id: string): string => `format: nap/method@1\nid: ${id}\nextends: halves\n`;
    put("methods/not-strict.yaml", method("not-strict"));
    put("strict.yaml", method("strict"));
    const path = name === "absolute" ? join(cwd, "strict.yaml") : name;
    const { stdout } = await runCli(["score", "--method", path, "--format", "json"], { cwd });
    const { scores } = JSON.parse(stdout) as { scores: { method: { id: string } }[] };
    expect(new Set(scores.map(({ method: { id } }) => id))).toEqual(new Set(["strict"]));
  },
);

test.each([
  ["assessments", "plan.yaml is here, but no folder assessments/: name the files, or put assessments there"],
  ["plan.yaml", "a folder assessments/ is here, but no plan.yaml beside it: name the files"],
])("a workspace without its %s shows no figures of another", async (missing, said) => {
  rmSync(join(cwd, missing), { recursive: true });
  for (const command of ["score", "explain", "compare", "audit"]) {
    const { exitCode, stdout, stderr } = await runCli([command], { cwd });
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      "",
      `nap: ${said}\nnap ${command} --help shows how to use it\n`,
    ]);
  }
  expect((await runCli(["methods"], { cwd })).exitCode).toBe(0);
});

test("plan.yml and nap.yml are as good as plan.yaml and nap.yaml", async () => {
  const scored = async (): Promise<string> =>
    (await runCli(["score", "--format", "compact", "--quiet"], { cwd })).stdout;
  const before = await scored();
  renameSync(join(cwd, "plan.yaml"), join(cwd, "plan.yml"));
  expect(await scored()).toBe(before);
  put("nap.yml", "format: nap/workspace@1\nplan: plan.yml\nassessments: assessments/self-report/*.yaml\n");
  expect(await scored()).toBe(
    before
      .split("\n")
      .filter((line) => line.includes("self-report"))
      .join("\n") + "\n",
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
