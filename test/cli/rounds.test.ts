// `nap progress` and `nap schedule` → widths, languages and formats; gates; input that cannot be used; what points to them
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { outputSchema } from "../../src/present/outputs.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const workspace = join(projectRoot, "fixtures/three-rounds");

const inCopy = (
  argv: readonly string[],
  change: (file: (name: string, edit: (text: string) => string) => void) => void = () => {},
): Promise<CliRun> =>
  inTemporaryFolder((cwd) => {
    cpSync(workspace, cwd, { recursive: true });
    change((name, edit) => {
      const path = join(cwd, name);
      writeFileSync(path, edit(readFileSync(path, "utf8")));
    });
    return runCli(argv, { cwd });
  });

test.each([60, 80, 120, 200])("both fit %i columns", async (columns) => {
  for (const command of ["progress", "schedule"]) {
    const { stdout, exitCode } = await runCli([command], { cwd: workspace, columns });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").filter((line) => stripVTControlCharacters(line).length > columns)).toEqual([]);
  }
});

test.each(["progress", "schedule"])("%s in the other languages holds its words", async (command) => {
  for (const language of ["az", "ru"]) {
    const { stdout, exitCode } = await runCli([command, "--lang", language], { cwd: workspace });
    expect(exitCode).toBe(0);
    await expect(stdout.split("\n").slice(0, 30).join("\n")).toMatchFileSnapshot(
      `__snapshots__/${command}-${language}.txt`,
    );
  }
});

test.each(["progress", "schedule"])(
  "%s: JSON keeps its schema, csv has a cell for each column",
  async (command) => {
    const { stdout: json } = await runCli([command, "--format", "json"], { cwd: workspace });
    expect(outputSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
    const { stdout: csv } = await runCli([command, "--format", "csv"], { cwd: workspace });
    const [head = "", ...rows] = csv.trimEnd().split(/\r?\n/);
    expect(rows.length).toBeGreaterThan(130);
    expect(
      rows.filter((row) => !row.includes('"') && row.split(",").length !== head.split(",").length),
    ).toEqual([]);
    const { stdout: markdown } = await runCli([command, "--format", "markdown"], { cwd: workspace });
    expect(markdown).toMatch(/^## .*\n\n[^]*\| /);
  },
);

test.each<[name: string, argv: readonly string[], exitCode: number, said: string]>([
  ["nothing fell last", ["progress", "--no-regression"], 0, ""],
  [
    "a report is missing",
    ["progress", "--all-reported"],
    1,
    "missing of 132: body-17 (m06), body-31 (m06), body-31 (y1)",
  ],
  ["too many overdue", ["schedule", "self-report-end", "--max-overdue", "5"], 1, "18; 13 too many"],
  ["few enough", ["schedule", "self-report-end", "--max-overdue", "18"], 0, ""],
  ["no number", ["schedule", "--max-overdue", "many"], 2, "--max-overdue takes a whole number of clauses"],
  ["no state", ["schedule", "--only", "late"], 2, "--only takes"],
  ["no such series", ["progress", "self-report-m6"], 2, 'there is no series "self-report-m6"'],
  ["no such assessment", ["schedule", "self-report-y2"], 2, 'no assessment "self-report-y2"'],
])("%s", async (_, argv, exitCode, said) => {
  const run = await runCli([...argv, "--quiet"], { cwd: workspace });
  expect([run.exitCode, run.stderr]).toEqual([exitCode, expect.stringContaining(said)]);
});

test.each([
  [
    ["schedule", "self-report-y1", "--max-overdue", "1", "--all-reported"],
    ["self-report-y1: max-overdue 1", "three-rounds: all-reported"],
    ["assessments/self-report-y1.yaml", "plan.yaml"],
  ],
  [
    ["progress", "--max-drop", "0", "--all-reported"],
    ["self-report-end: max-drop 0", "three-rounds: all-reported"],
    ["plan.yaml"],
  ],
])("systems that run checks are told which gates of %j are not met, and where", async (argv, gates, at) => {
  const { stdout: junit, exitCode } = await runCli([...argv, "--format", "junit"], { cwd: workspace });
  expect(exitCode).toBe(1);
  for (const gate of gates) expect(junit).toContain(`name="${gate}"`);
  const { stdout: sarif } = await runCli([...argv, "--format", "sarif"], { cwd: workspace });
  const [run] = (JSON.parse(sarif) as Sarif).runs;
  expect(run?.automationDetails.id).toBe(`nap-${argv[0]}/`);
  expect(run?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual(
    at,
  );
  const { stdout: github } = await runCli([...argv, "--format", "github"], { cwd: workspace });
  expect(github.split("\n").filter((line) => line.startsWith("::error")).length).toBe(at.length);
});

interface Sarif {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

test("of a day before its source, values without a date are not told and not earned", async () => {
  const argv = ["schedule", "self-report-end", "--as-of", "2020-12-31", "--format", "compact"];
  const { stdout } = await runCli(argv, { cwd: workspace });
  expect(stdout).toContain("9 are complete; the mean of the 9 that have a value is 100.00 %.");
  expect(stdout).toContain("Of all 44 clauses, 9 are complete; the mean of the 9 that have a value");
  expect(stdout).toContain("a value as of that day, is told only where the dates say so");
});

test("an assessment of which no schedule can be made does not slip through --max-overdue", async () => {
  const argv = ["schedule", "--max-overdue", "40", "--fail-on", "never"];
  const { stdout, exitCode, stderr } = await inCopy(argv, (file) =>
    file("assessments/self-report-y1.csv", (text) => text.replace(",full,", ",fulll,")),
  );
  expect(exitCode).toBe(1);
  const said = "self-report-y1: at most 40 clauses overdue: not met, no schedule can be made of it";
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(said);
  expect(stderr).toContain(said);
});

test("gates of nap.yaml hold", async () => {
  const gated = (text: string) => `${text}gates: {max-overdue: 0, all-reported: true}\n`;
  const run = await inCopy(["schedule", "self-report-end"], (file) => file("nap.yaml", gated));
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain("18; 18 too many");
  expect(run.stderr).toContain("all reports there: not met");
});

test("a clause that is lower than in the round before fails --no-regression, and is told first", async () => {
  const run = await inCopy(["progress", "--no-regression"], (file) =>
    file("assessments/self-report-end.csv", (text) =>
      text.replace(/^1\.1,body-01,full/m, "1.1,body-01,none"),
    ),
  );
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain("no clause lower than before: not met, lower: 1.1");
  expect(run.stdout).toMatch(/points\n1\.1 .*worse/);
});

test("a clause without a value any more is not said to be lower, and a rise is no negative fall", async () => {
  const run = await inCopy(
    ["progress", "--no-regression", "--max-drop", "1", "--format", "compact"],
    (file) => file("assessments/self-report-end.csv", (text) => text.replace(/^1\.1,.*\n/m, "")),
  );
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain("no clause lower than before: not met, without a value any more: 1.1");
  expect(run.stdout).toMatch(/at most 1 points lower than before: met, \S+ ≈ \S+ points higher/);
  expect(run.stdout).not.toMatch(/met, -/);
});

test.each([
  ["fail", 1, "gate not met: ", "not met"],
  ["pass", 0, "gate not judged: ", "not judged"],
])("with one round only, gates %s where they are told to", async (rule, exitCode, head, verdict) => {
  const argv = ["progress", "assessments/self-report-y1.yaml", "--no-regression", "--max-drop", "0"];
  const run = await runCli([...argv, "--if-no-figure", rule], { cwd: workspace });
  expect(run.exitCode).toBe(exitCode);
  for (const bound of ["no clause lower than before", "at most 0 points lower than before"])
    expect(run.stderr).toContain(
      `${head}self-report-y1: ${bound}: ${verdict}, there is no earlier round with a figure`,
    );
});

test("gates are about the last round, also where it has two assessments", async () => {
  const run = await inCopy(["progress", "--no-regression"], (file) =>
    file("assessments/self-report-y1.yaml", (text) => text.replace("round: y1", "round: end")),
  );
  expect([run.exitCode, run.stderr]).toEqual([
    1,
    expect.stringContaining("no clause lower than before: not met, the last round has no figure"),
  ]);
});

test("rounds after the day asked for are left out, which is said; csv has both rounds of a step", async () => {
  const argv = ["progress", "--as-of", "2020-12-31"];
  const { stdout } = await runCli([...argv, "--format", "compact"], { cwd: workspace });
  expect(stdout).toMatch(/end is of \S+, after the day asked for, 2020-12-31: it is left out/);
  expect(stdout).not.toContain("in end");
  const { stdout: csv } = await runCli([...argv, "--format", "csv"], { cwd: workspace });
  const steps = csv.split("\r\n").filter((line) => line.split(",")[1] === "step");
  expect(steps.map((line) => line.split(",").slice(2, 8))).toEqual([["y1", "m06", "", "", "28.57", "45.35"]]);
});

test("a method that changed is said, and the earlier round is there under both", async () => {
  const run = await inCopy(["progress", "--format", "compact"], (file) =>
    file("assessments/self-report-end.yaml", (text) => text.replace("method: halves", "method: binary")),
  );
  expect(run.stdout).toMatch(
    /The method changed: y1 has 45\.35 % under halves \S+, its own, and \S+ % under binary/,
  );
});

test("of two assessments for one round none is taken, in check as in progress", async () => {
  const twice = (file: (name: string, edit: (text: string) => string) => void): void =>
    file("assessments/self-report-y1.yaml", (text) => text.replace("round: y1", "round: m06"));
  const checked = await inCopy(["check", "--format", "compact"], twice);
  expect(checked.stdout).toContain("[NAP706]");
  const { stdout } = await inCopy(["progress", "--format", "compact"], twice);
  expect(stdout).toContain("m06 has several assessments (self-report-m06, self-report-y1)");
});

test("nothing is said to be missing in rounds of which nothing was read", async () => {
  const { stdout } = await runCli(["schedule", "assessments/self-report-y1.yaml", "--format", "json"], {
    cwd: workspace,
  });
  const { reports } = JSON.parse(stdout) as { reports: { rounds: { round: string }[] }[] };
  expect(reports.flatMap(({ rounds }) => rounds.map(({ round }) => round))).toEqual(["y1"]);
});

test("without rounds, and without a plan, it is said what is missing", async () => {
  const example = join(projectRoot, "data/examples/two-assessors");
  const progress = await runCli(["progress"], { cwd: example });
  expect([progress.exitCode, progress.stderr]).toEqual([
    2,
    expect.stringContaining("no assessment names a round"),
  ]);
  const loose = await inTemporaryFolder((cwd) => {
    writeFileSync(join(cwd, "r.csv"), "clause,status\n1.1,full\n");
    return runCli(["schedule", "r.csv"], { cwd });
  });
  expect([loose.exitCode, loose.stdout, loose.stderr]).toEqual([
    2,
    "",
    expect.stringContaining("needs a plan"),
  ]);
});

test.each([
  ["31.08.2021", "2021-08-31 as dd.mm.yyyy"],
  ["08/31/2021", "2021-08-31 as mm/dd/yyyy"],
  ["03/04/2021", "2021-04-03 as dd.mm.yyyy or 2021-03-04 as mm/dd/yyyy"],
  ["44439", "2021-08-31 as a spreadsheet counts days"],
  ["2021-02-30", "2021-02 has days from 01 to 28"],
  ["2020-02-08/2019-12-05", "an interval 2019-12-05/2020-02-08"],
  ["soon", "2020-02-08/.. for not before"],
])("the date %s is told, and no lateness is read from it", async (written, told) => {
  const withDate = (file: (name: string, edit: (text: string) => string) => void): void =>
    file("assessments/self-report-y1.csv", (text) =>
      text.replace(/^(1\.11,body-11,full),[^,]*/m, `$1,${written}`),
    );
  const unmapped = (file: (name: string, edit: (text: string) => string) => void): void => {
    withDate(file);
    file("assessments/self-report-y1.yaml", (text) =>
      text.replace(/ratings:[^]*/, "ratings: self-report-y1.csv\n"),
    );
    // What was sent again would be a second rating without the mapping.
    file("assessments/self-report-y1.csv", (text) => text.replace(/^1\.[89],.*,2021-01-01\n/gm, ""));
  };
  const { stdout } = await inCopy(["check", "assessments/self-report-y1.yaml"], unmapped);
  expect(stdout.replaceAll(/\n {4}/g, " ")).toContain(told);
  const { stdout: shown } = await inCopy(["schedule", "self-report-y1", "--format", "json"], unmapped);
  const { schedules } = JSON.parse(shown) as {
    schedules: { clauses: { id: string; state: string; done: unknown }[] }[];
  };
  const clause = schedules[0]?.clauses.find(({ id }) => id === "1.11");
  expect([clause?.state, clause?.done]).toEqual(["done-either", null]);
});

test("a mapping says how a date is read", async () => {
  const { stdout, exitCode } = await inCopy(["check", "--format", "compact"], (file) => {
    file("assessments/self-report-y1.csv", (text) =>
      text.replace(/^(1\.11,body-11,full),[^,]*/m, "$1,15.12.2020"),
    );
    file("assessments/self-report-y1.yaml", (text) =>
      text.replace("date: date,", "date: {column: date, as: dd.mm.yyyy},"),
    );
  });
  expect([exitCode, stdout]).toEqual([0, ""]);
});

test("compare of two rounds points to progress, explain has the history, score the rounds in order", async () => {
  const compared = await runCli(["compare", "self-report-m06", "self-report-y1"], { cwd: workspace });
  expect(compared.stderr).toContain("nap progress tells what moved");
  const { stdout: json } = await runCli(["explain", "2.3", "--format", "json"], { cwd: workspace });
  const { history } = JSON.parse(json) as { history: { rounds: { round: string; percent: string }[] }[] };
  expect(history[0]?.rounds.map(({ round, percent }) => [round, percent])).toEqual([
    ["m06", "50.00"],
    ["y1", "0.00"],
    ["end", "100.00"],
  ]);
  const { stdout: scored } = await runCli(["score"], { cwd: workspace });
  expect(
    scored
      .split("\n")
      .slice(1, 4)
      .map((line) => line.split(/\s+/)[0]),
  ).toEqual(["self-report-m06", "self-report-y1", "self-report-end"]);
});
