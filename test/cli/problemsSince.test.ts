// repositories whose findings move, come and go -> which of them `nap compare --against` calls new, accepted and fixed
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changesOutputSchema } from "../../src/present/changes/changesSchema.ts";
import { problemMove } from "../../src/present/changes/problemMove.ts";
import { runCli } from "./runCli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nap-since-"));
  execFileSync("git", ["init", "-q"], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

function write(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function commit(files: Files): void {
  write(files);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder });
  git("add", "-A");
  git("commit", "-qm", "one");
}

const plan = (rename: (text: string) => string = (text) => text): string =>
  rename(`format: nap/plan@1
id: p
title: P
period: {start: 2020, end: 2022}
directions:
  - id: d
    title: D
    clauses:
      - {id: "1", title: A}
      - {id: "2", title: B}
      - {id: "3", title: C}
      - {id: "4", title: D}
`);

const assessment = (table = "ratings.csv"): string => `format: nap/assessment@1
id: own
plan: p
assessor: {name: N, kind: independent}
scale: three-step
method: halves
ratings: ${table}
`;

const own = "assessments/own/assessment.yaml";
const table = "assessments/own/ratings.csv";
const rows = (...lines: string[]): string => `clause,status\n${lines.join("\n")}\n`;

/** Codes with their rows. */
async function since(...argv: string[]) {
  const run = await runCli(["compare", "--against", "HEAD", "--format", "json", ...argv], {
    cwd: folder,
    variables: process.env,
  });
  const { changedProblems } = changesOutputSchema.parse(JSON.parse(run.stdout || `"${run.stderr}"`));
  const told = (problems: typeof changedProblems.new) =>
    problems.map(({ code, line, places }) => `${code} ${(places ?? [{ line }]).map((at) => at.line).join()}`);
  const { new: added, accepted, fixed, unchanged } = changedProblems;
  return {
    added: told(added),
    accepted: told(accepted),
    fixed: told(fixed),
    unchanged,
    exitCode: run.exitCode,
  };
}

const slips = { "plan.yaml": plan(), [own]: assessment(), [table]: rows("1,ful", "2,ful", "3,none") };

test("rows that moved and files that were renamed change no problem; another row with it is new", async () => {
  commit(slips);
  expect(await since()).toMatchObject({ added: [], fixed: [], unchanged: 1 });
  rmSync(join(folder, table));
  write({ [own]: assessment("other.csv"), "assessments/own/other.csv": rows("3,none", "2,ful", "1,ful") });
  expect(await since()).toMatchObject({ added: [], accepted: [], fixed: [], unchanged: 1 });
  write({ "assessments/own/other.csv": rows("3,ful", "2,ful", "1,ful") });
  expect(await since()).toMatchObject({ added: ["NAP203 2"], fixed: [], unchanged: 1 });
  write({ "assessments/own/other.csv": rows("3,none", "2,ful", "1,full") });
  expect(await since()).toMatchObject({ added: [], fixed: ["NAP203 2"], unchanged: 1 });
  write({ "assessments/own/other.csv": rows("3,none", "2,fuul", "1,ful") });
  expect(await since()).toMatchObject({ added: ["NAP203 3"], fixed: ["NAP203 3"], unchanged: 1 });
});

test("under a new id of the clause a problem is the same where the plan says so", async () => {
  commit(slips);
  write({
    "plan.yaml": plan((text) => text.replace('{id: "2",', '{id: "2.1", was: ["2"],')),
    [table]: rows("1,ful", "2.1,ful", "3,none"),
  });
  expect(await since()).toMatchObject({ added: [], fixed: [], unchanged: 1 });
});

test("what is new but suppressed or in the baseline does not fail, and is said to be so", async () => {
  const clean = { ...slips, [table]: rows("1,full", "2,full", "3,none") };
  commit(clean);
  const suppress = `format: nap/workspace@1\nsuppress: [{rule: NAP203, clause: "1", reason: asked}]\n`;
  write({ ...slips, "nap.yaml": suppress });
  expect(await since()).toEqual({
    added: ["NAP203 3"],
    accepted: ["NAP203 2"],
    fixed: [],
    unchanged: 0,
    exitCode: 1,
  });
  await runCli(["check", "--baseline", "known.yaml", "--update-baseline"], { cwd: folder });
  expect(await since("--baseline", "known.yaml")).toEqual({
    added: [],
    accepted: ["NAP203 2", "NAP203 3"],
    fixed: [],
    unchanged: 0,
    exitCode: 0,
  });
  const { stdout } = await runCli(["compare", "--against", "HEAD", "--baseline", "known.yaml"], {
    cwd: folder,
    variables: process.env,
  });
  expect(stdout).toContain("0 new problems, 2 new but suppressed or in the baseline, 0 fixed, 0 unchanged.");
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/new, suppressed.*NAP203.*new, in the baseline.*NAP203/);
  // A suppression that says nothing is told now and was told before.
  commit({ ...slips, "nap.yaml": suppress.replace("asked", '""') });
  expect(await since()).toMatchObject({ added: [], fixed: [] });
});

test("a file that cannot be used, now and before, is one problem that stayed", async () => {
  commit({ ...slips, [own]: assessment("gone.csv") });
  expect(await since()).toMatchObject({ added: [], fixed: [], unchanged: 1 });
});

test("a saved result: what is new but suppressed does not count, and a second row with it is new", async () => {
  write(slips);
  const saved = await runCli(["score", "--format", "json"], { cwd: folder });
  write({ "saved.json": saved.stdout, [table]: rows("1,ful", "2,ful", "3,ful") });
  const run = async () => {
    const { stdout } = await runCli(["compare", "--against", "saved.json", "--format", "json"], {
      cwd: folder,
    });
    return changesOutputSchema.parse(JSON.parse(stdout)).changedProblems;
  };
  expect((await run()).new.length).toBe(1);
  write({ "nap.yaml": `format: nap/workspace@1\nsuppress: [{rule: NAP203, reason: asked}]\n` });
  expect(await run()).toMatchObject({ new: [], accepted: [{ code: "NAP203" }], fixed: [], unchanged: 0 });
  write({ [table]: slips[table] });
  expect(await run()).toMatchObject({ new: [], accepted: [], fixed: [], unchanged: 1 });
});

test("of two copies, one of them accepted, that which counts is the one that was known", () => {
  const found = {
    code: "NAP203",
    severity: "error",
    file: "own.csv",
    line: 2,
    column: 1,
    message: "",
    params: {},
  } as const;
  const accepted = { ...found, suppressed: { reason: "asked", until: null } };
  expect(problemMove([accepted, found], [found])).toEqual({
    new: [],
    accepted: [accepted],
    fixed: [],
    unchanged: 1,
  });
});
