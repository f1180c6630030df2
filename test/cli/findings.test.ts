// Calls with a format of findings → the verdict of every other format, places as systems that run checks know them, and words
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeWorkbook } from "../io/workbook/makeWorkbook.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { readCommand } from "../render/findings/readCommand.ts";
import { runCli, type CliWorld } from "./runCli.ts";

const formats = ["json", "github", "gitlab", "sarif", "junit"] as const;

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]
`;
const assessment = (id: string): string =>
  `format: nap/assessment@1\nid: ${id}\nplan: p\nscale: three-step\nmethod: halves\nratings: ../../${id}.csv\n`;

const filesWith = (rows: string): Record<string, string> => ({
  "plan.yaml": plan,
  "a.csv": "clause,status\n1.1,full\n1.2,none\n",
  "b ə#.csv": `clause,note,status\n${rows}\n`,
  "assessments/a/assessment.yaml": assessment("a"),
  "assessments/b/assessment.yaml": assessment("b").replace("../../b.csv", '"../../b ə#.csv"'),
});
const workspaces = {
  clean: filesWith("1.1,x,full\n1.2,x,full"),
  error: filesWith("1.1,\u{1f600},partialy\n1.2,x,full"),
  warning: { ...filesWith(""), "b ə#.csv": "clause,percent\n1.1,0.5\n1.2,1\n" },
  unusable: { ...filesWith(""), "assessments/b/assessment.yaml": assessment("missing") },
};

const run = (
  files: Record<string, string>,
  argv: readonly string[],
  world: CliWorld = {},
): Promise<{ stdout: string; stderr: string; exitCode: number }> =>
  inFolderOf(files, (cwd) => runCli(argv, { ...world, cwd }));

test.each([
  ["clean", ["check"], 0],
  ["error", ["check"], 1],
  ["error", ["check", "--fail-on", "never"], 0],
  ["warning", ["check"], 0],
  ["warning", ["check", "--fail-on", "warning"], 1],
  ["unusable", ["check"], 2],
  ["clean", ["score"], 0],
  ["clean", ["score", "--min-score", "60"], 1],
  ["error", ["score"], 1],
  ["unusable", ["score"], 2],
  ["clean", ["compare", "--max-gap", "10"], 1],
  ["clean", ["compare"], 0],
  ["unusable", ["compare"], 2],
] as const)("%s, nap %j: exit code %d in every format", async (name, argv, expected) => {
  for (const format of formats) {
    const { stdout, exitCode } = await run(workspaces[name], [...argv, "--format", format]);
    expect([format, exitCode]).toEqual([format, expected]);
    if (format === "json") continue;
    const isFailing = /<(?:failure|error) /.test(stdout);
    if (format === "junit") expect(isFailing).toBe(expected !== 0);
    if (format === "sarif" || format === "gitlab") expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    if (expected !== 0 && format === "github") expect(stdout).toContain("::");
  }
});

test("the line and the column are those of the cell, in UTF-16 code units; the path is encoded", async () => {
  const { stdout } = await run(workspaces.error, ["check", "--format", "sarif"]);
  const { runs } = JSON.parse(stdout) as {
    runs: { columnKind: string; results: { ruleId: string; locations: object[] }[] }[];
  };
  expect(runs[0]?.columnKind).toBe("utf16CodeUnits");
  const result = runs[0]?.results.find(({ ruleId }) => ruleId === "NAP203");
  expect(result?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "b%20%C9%99%23.csv", uriBaseId: "%SRCROOT%" },
        region: { startLine: 2, startColumn: 8 },
      },
    },
  ]);
});

test("each rule of SARIF is explained in Markdown, once, in the language of the call", async () => {
  const rows = "1.1,x,partialy\n1.2,x,fulll";
  const rulesOf = async (lang: string): Promise<{ id: string; help: { markdown: string } }[]> => {
    const { stdout } = await run(filesWith(rows), ["check", "--format", "sarif", "--lang", lang]);
    const { runs } = JSON.parse(stdout) as {
      runs: { language: string; tool: { driver: { rules: { id: string; help: { markdown: string } }[] } } }[];
    };
    expect(runs[0]?.language).toBe(lang);
    return runs[0]?.tool.driver.rules ?? [];
  };
  const [en, az] = [await rulesOf("en"), await rulesOf("az")];
  expect(en.filter(({ id }) => id === "NAP203").length).toBe(1);
  expect(en.find(({ id }) => id === "NAP203")?.help.markdown).toMatch(/^# NAP203: unknown status\n/);
  expect(az.find(({ id }) => id === "NAP203")?.help.markdown).not.toContain("unknown status");
});

test("a workbook: the cell, in every format", async () => {
  const rows = { 1: ["clause", "status"], 2: ["1.1", "partialy"] };
  const [github, sarif] = await inFolderOf({ "plan.yaml": plan }, async (cwd) => {
    writeFileSync(join(cwd, "m.xlsx"), makeWorkbook([{ name: "Qiymət", rows }]));
    const argv = ["check", "plan.yaml", "m.xlsx", "--plan", "p", "--scale", "three-step", "--format"];
    return [
      (await runCli([...argv, "github"], { cwd })).stdout,
      (await runCli([...argv, "sarif"], { cwd })).stdout,
    ];
  });
  const command = readCommand((github ?? "").split("\n").find((line) => line.includes("NAP203")) ?? "");
  expect(command?.properties).toEqual({ file: "m.xlsx", title: "NAP203 unknown status" });
  expect(command?.message).toMatch(/^Qiymət!B2: unknown status/);
  expect(sarif).toContain('"fullyQualifiedName": "Qiymət!B2"');
});

test("paths begin at the root of the repository, which GitHub and GitLab name", async () => {
  for (const [name, format] of [
    ["GITHUB_WORKSPACE", "github"],
    ["CI_PROJECT_DIR", "gitlab"],
  ] as const)
    await inFolderOf({ "data/own/plan.yaml": "id: p\n" }, async (root) => {
      const world = { cwd: join(root, "data/own"), variables: { [name]: root } };
      const { stdout } = await runCli(["check", "plan.yaml", "--format", format], world);
      expect(stdout).toMatch(/file=data\/own\/plan\.yaml,|"path": "data\/own\/plan\.yaml"/);
    });
});

test("github adds a summary to the file of the step, in the language of the call; not where the call writes there itself", () =>
  inFolderOf({ ...workspaces.error, "summary.md": "# Before\n" }, async (cwd) => {
    const summary = (): string => readFileSync(join(cwd, "summary.md"), "utf8");
    const world = { cwd, variables: { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") } };
    await runCli(["check", "--format", "github"], world);
    expect(summary()).toMatch(/^# Before\n## nap check\n\n1 error.* in 5 files\n\n\| severity \| place \|/);
    expect(summary()).toContain("| **error** NAP203 | b ə#.csv:2:8 | unknown status");
    await runCli(["score", "--format", "github", "--lang", "ru"], world);
    expect(summary()).toContain("## nap score\n\n");
    expect(summary()).toContain("| важность | место |");
    const before = summary();
    for (const format of ["json", "sarif"]) await runCli(["check", "--format", format], world);
    expect(summary()).toBe(before);
    await runCli(["check", "--format", "github", "--format", "markdown+=summary.md"], world);
    expect(summary().slice(before.length)).not.toContain("## nap check");
  }));

test("score: the figure is a notice, and a gate that is not met an error at the assessment", async () => {
  const { stdout, stderr } = await run(workspaces.clean, [
    "score",
    "--min-score",
    "60",
    "--format",
    "github",
  ]);
  expect(stdout.split("\n")).toEqual([
    "::notice title=nap score::a: 50.00 %25 (coverage 100.00 %25, 2 scored of 2 eligible, method halves)",
    "::notice title=nap score::b: 100.00 %25 (coverage 100.00 %25, 2 scored of 2 eligible, method halves)",
    "::error file=assessments/a/assessment.yaml,title=gate min-score::gate not met: a: the overall figure is 50.00 %25 = 50 %25, less than 60 %25: 10.00 = 10 points short; that is 1/5 of one clause (2 clauses count); at least 1 clause would have to rise, up to 100 %25: 1.2",
    "",
  ]);
  expect(stderr).toContain("gate not met");
});

test("compare: the gap is a notice, and its gate an error", async () => {
  const { stdout } = await run(workspaces.clean, ["compare", "--max-gap", "10", "--format", "github"]);
  expect(stdout).toMatch(/^::notice title=nap compare::a - b: -50\.00 points/);
  expect(stdout).toContain(
    ",title=gate max-gap::gate not met: the gap between a and b is 50.0000 = 50 points, more than --max-gap 10: 40.0000 = 40 points too many; 1 clause adds",
  );
});

test("without a result the problems are findings all the same, and no other format is written", () =>
  inFolderOf({ ...workspaces.clean, "assessments/b/assessment.yaml": "id: b\n" }, async (cwd) => {
    const argv = ["compare", "--format", "json=out.json", "--format", "sarif"];
    const { stdout, exitCode } = await runCli(argv, { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"ruleId": "NAP');
    expect(existsSync(join(cwd, "out.json"))).toBe(false);
  }));

test("the worst come first, --level and --max-problems count, and the same call gives the same bytes", async () => {
  const files = { ...filesWith(""), "b ə#.csv": "clause,percent,status\n1.1,0.5,\n1.2,1,\n1.2,,partialy\n" };
  for (const format of formats.slice(1)) {
    const argv = ["check", "--format", format];
    const { stdout } = await run(files, argv);
    expect((await run(files, argv)).stdout).toBe(stdout);
    const codes: readonly string[] =
      stdout.match(/(?<="ruleId": "|"check_name": "|title=|<testcase name=")NAP\d+/g) ?? [];
    expect(codes.length).toBeGreaterThan(1);
    expect([codes.includes("NAP203"), codes.at(-1)]).toEqual([true, "NAP211"]);
    const most = (await run(files, [...argv, "--max-problems", "1"])).stdout;
    expect(most.match(/(?<="ruleId": "|"check_name": "|title=|<testcase name=")NAP\d+/g)).toEqual(
      codes.slice(0, 1),
    );
    const { stdout: errors } = await run(files, [...argv, "--level", "error"]);
    expect(errors.length).toBeLessThan(stdout.length);
  }
});

test.each(["explain", "methods", "audit"])("nap %s has no findings", async (command) => {
  const { stdout, stderr, exitCode } = await runCli([command, "--format", "sarif"]);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("only nap check, score, compare, progress and schedule have it");
});

test.each(["az", "ru"])("in %s no sentence of the formats stays English", async (lang) => {
  for (const format of formats.slice(1)) {
    const argv = ["score", "--min-score", "60", "--format", format, "--lang", lang];
    const { stdout } = await run(workspaces.clean, argv);
    expect(stdout).not.toMatch(/gate (?:not|min)|not met|no problems|the call|worst first|the repository/i);
  }
});
