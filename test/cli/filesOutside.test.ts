// workspaces of strangers that name files outside of them → refused, and nothing of these files is shown
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

const secret = "kapibara";
let top: string;
let cwd: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const nap = (...argv: string[]) => runCli(argv, { cwd });

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2026}
directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]
`;
const assessment = (ratings: string, more = ""): string => `format: nap/assessment@1
id: a
plan: plan.yaml
scale: three-step
method: halves
ratings: ${ratings}
${more}`;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "nap-outside-"));
  cwd = join(top, "theirs");
  put("plan.yaml", plan);
  put("nap.yaml", "format: nap/workspace@1\nplan: plan.yaml\nassessments: assessments/*.yaml\n");
  put("ratings.csv", "clause,status\n1.1,full\n1.2,none\n");
  put("assessments/a.yaml", assessment("../ratings.csv").replace("plan.yaml", "../plan.yaml"));
  put("../secret.csv", `${secret},status\n1.1,full\n`);
  put("../secret.yaml", `${secret}: [\n`);
  put("../plan.yaml", plan);
  put("../folder/secret.csv", `${secret},status\n1.1,full\n`);
});
afterEach(() => rmSync(top, { recursive: true }));

/** As `nap check` says it; the word of the files outside is nowhere. */
async function refused(...argv: string[]): Promise<string> {
  for (const format of ["pretty", "json"]) {
    const { exitCode, stdout, stderr } = await nap(...argv, "--format", format);
    expect(stdout + stderr).not.toContain(secret);
    expect([1, 2]).toContain(exitCode);
  }
  const { stdout, stderr } = await nap(...argv, "--format", "compact");
  return stdout + stderr;
}

describe("what a file names is read only within its own workspace", () => {
  test.each([
    ["ratings", assessment("../../secret.csv")],
    ["ratings by an absolute path", assessment("/etc/passwd")],
    ["ratings of the system", assessment("/proc/self/environ")],
    ["a device", assessment("/dev/zero")],
    ["standard input by its path", assessment("/dev/stdin")],
    ["a sheet", assessment('"../../secret.xlsx!Sheet"')],
    ["a pattern above", assessment('"../../*.csv"')],
    ["a pattern over the whole disk", assessment('"/**/*.csv"')],
    ["a pattern that goes up again", assessment('"../*/../../*.csv"')],
    ["a pattern of alternatives", assessment('"{/etc/passwd,../../secret.csv}"')],
    ["a list of files", assessment("[../ratings.csv, ../../secret.csv]")],
    ["its own plan", assessment("../ratings.csv").replace("plan.yaml", "../../plan.yaml")],
    ["its own scale", assessment("../ratings.csv").replace("three-step", "../../secret.yaml")],
    ["its own method", assessment("../ratings.csv").replace("halves", "../../secret.yaml")],
    ["a mapping", assessment("{files: ../ratings.csv, mapping: ../../secret.yaml}")],
    ["doubts", assessment("../ratings.csv", "doubts: ../../secret.csv\n")],
    ["replies", assessment("../ratings.csv", "replies: ../../secret.csv\n")],
    ["claims", assessment("../ratings.csv", "claims: ../../secret.csv\n")],
  ])("%s", async (_, text) => {
    put("assessments/a.yaml", text.replace("plan: plan.yaml", "plan: ../plan.yaml"));
    expect(await refused("check")).toContain("[NAP139]");
    await refused("score");
  });

  test.each([
    ["the plan", "plan: ../plan.yaml"],
    ["methods", "methods: [../secret.yaml]"],
    ["assessments by a pattern", 'assessments: "../*.yaml"'],
    ["the baseline", "baseline: ../secret.yaml"],
  ])("%s of a workspace", async (_, line) => {
    put("nap.yaml", `format: nap/workspace@1\n${line}\n`);
    expect(await refused("check")).toContain("[NAP139]");
  });

  test("a plan that keeps its clauses in a table, and a method that extends another", async () => {
    put(
      "plan.yaml",
      "format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2026}\nclauses: {files: ../secret.csv, mapping: {columns: {clause: A}}}\n",
    );
    expect(await refused("check")).toContain("[NAP139]");
  });

  test("a baseline outside is not written either", async () => {
    put("nap.yaml", "format: nap/workspace@1\nbaseline: ../new.yaml\n");
    expect(await refused("check", "--update-baseline")).toContain("[NAP139]");
    expect(existsSync(join(top, "new.yaml"))).toBe(false);
  });
});

describe("links are followed first", () => {
  test.each([
    ["ratings.csv", "../secret.csv"],
    ["plan.yaml", "../secret.yaml"],
    ["nap.yaml", "../secret.yaml"],
    ["assessments/a.yaml", "../secret.yaml"],
    ["assessments/b.yaml", "../secret.yaml"],
  ])("%s leads to %s", async (path, target) => {
    rmSync(join(cwd, path), { force: true });
    symlinkSync(join(cwd, target), join(cwd, path));
    expect(await refused("check")).toContain("[NAP139]");
  });

  test("a folder that a pattern comes through", async () => {
    symlinkSync(join(top, "folder"), join(cwd, "reports"));
    put("assessments/a.yaml", assessment('"../*/*.csv"').replace("plan: plan.yaml", "plan: ../plan.yaml"));
    expect(await refused("check")).toContain("[NAP139]");
  });

  test("a table in a folder that the call names", async () => {
    put("loose/r.csv", "clause,status\n1.1,full\n");
    symlinkSync(join(top, "secret.csv"), join(cwd, "loose/s.csv"));
    expect(await refused("check", "loose")).toContain("[NAP139]");
  });

  test("a plan beside which nothing else lies", async () => {
    for (const path of ["plan.yaml", "nap.yaml", "assessments"]) rmSync(join(cwd, path), { recursive: true });
    put("../plan.yaml", plan.replace("id: p", `id: ${secret}`));
    symlinkSync(join(top, "plan.yaml"), join(cwd, "plan.yaml"));
    const call = ["form", "--coordinator", "--scale", "three-step"];
    expect(await refused(...call)).toContain("no input: name files");
    expect(await nap("form", "plan.yaml", ...call.slice(1), "--format", "csv")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(secret) as string,
    });
  });

  test("a form in a folder that came back", async () => {
    put("returned/x.txt", "");
    symlinkSync(join(top, "secret.csv"), join(cwd, "returned/s.csv"));
    expect(await refused("collect", "returned")).toContain("[NAP139]");
  });
});

describe("what may be read", () => {
  const scored = async (...argv: string[]): Promise<[exitCode: number, stderr: string, isRight: boolean]> => {
    const { exitCode, stdout, stderr } = await nap("score", ...argv);
    return [exitCode, stderr, stdout.includes("50.00")];
  };
  const fine = [0, "", true];

  test("the files of the repository around the workspace", async () => {
    put("../.git/HEAD", "ref: refs/heads/main\n");
    put("../ratings.csv", "clause,status\n1.1,full\n1.2,none\n");
    put(
      "assessments/a.yaml",
      assessment("../../ratings.csv").replace("plan: plan.yaml", "plan: ../plan.yaml"),
    );
    expect(await scored()).toEqual(fine);
  });

  test("a folder that the call allows, and what it names itself", async () => {
    put("../secret.csv", "clause,status\n1.1,full\n1.2,none\n");
    put(
      "assessments/a.yaml",
      assessment("../../secret.csv").replace("plan: plan.yaml", "plan: ../plan.yaml"),
    );
    expect(await refused("score")).toContain("[NAP139]");
    expect(await scored("--allow-outside", "..")).toEqual(fine);
    expect(await scored("../secret.csv", "--method", "halves", "--scale", "three-step")).toEqual(fine);
  });

  test("a workspace that is reached by a link, and links within it", async () => {
    symlinkSync(cwd, join(top, "link"));
    symlinkSync(join(cwd, "ratings.csv"), join(cwd, "linked.csv"));
    put("assessments/a.yaml", assessment("../linked.csv").replace("plan: plan.yaml", "plan: ../plan.yaml"));
    expect(await scored()).toEqual(fine);
    const { exitCode } = await runCli(["score"], { cwd: join(top, "link") });
    expect(exitCode).toBe(0);
  });
});

test("in a file, a dash is the name of a file: standard input is for the call to give", async () => {
  put("assessments/a.yaml", assessment('"-"').replace("plan.yaml", "../plan.yaml"));
  const stdin = "clause,status\n1.1,full\n";
  for (const command of ["check", "score", "list"]) {
    const { exitCode, stdout, stderr } = await runCli([command, "--format", "compact"], { cwd, stdin });
    expect([1, 2], stderr).toContain(exitCode);
    expect(stdout + stderr).toMatch(/assessments\/a\.yaml:6:10/);
  }
  put("assessments/-", stdin);
  expect((await nap("check")).exitCode).toBe(0);
});
