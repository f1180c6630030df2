// workspaces in repositories -> what `nap compare --against` says moved each figure, and what it refuses
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { add, parseFraction, sum, toText, zero, type Fraction } from "../../src/math/fraction.ts";
import type { ChangesOutput, MovedAssessmentJson } from "../../src/present/changes/changesSchema.ts";
import { changesOutputSchema } from "../../src/present/changes/changesSchema.ts";
import { runCli, type CliRun } from "./runCli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nap-against-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function commit(files: Readonly<Record<string, string>>): void {
  write(files);
  git("add", "-A");
  git("commit", "-qm", "one", "--allow-empty");
}

const run = (...argv: string[]): Promise<CliRun> =>
  runCli(["compare", ...argv], { cwd: folder, variables: process.env });

const plan = (own: Readonly<Record<string, string>> = {}) => `format: nap/plan@1
id: p
title: P
period: {start: 2020, end: 2022}
bodies: [{id: x, name: X}, {id: y, name: Y}]
directions:
  - id: d
    title: D
    clauses:
${["1", "2", "3", "4"].map((id) => `      - {id: "${id}", title: Clause ${id}, bodies: [x, y]${own[id] ?? ""}}`).join("\n")}
`;

const assessment = (more = "") => `format: nap/assessment@1
id: own
plan: p
assessor: {name: N, kind: independent}
period: {start: 2020, end: 2020}
scale: three-step
method: halves
${more}ratings: ratings.csv
`;

const ratings = (...rows: string[]): string => `clause,body,status,evidence,note\n${rows.join("\n")}\n`;

const first = {
  "plan.yaml": plan(),
  "assessments/own/assessment.yaml": assessment(),
  "assessments/own/ratings.csv": ratings("1,,full,e,", "2,x,none,e,", "2,y,none,e,", "3,,full,e,"),
};

async function jsonOf(...argv: string[]): Promise<{ output: ChangesOutput; own: MovedAssessmentJson }> {
  const { stdout, stderr } = await run(...argv, "--format", "json");
  const output = changesOutputSchema.parse(JSON.parse(stdout || `"${stderr}"`));
  const [own] = output.assessments;
  if (own === undefined) throw new Error("no assessment");
  return { output, own };
}

const exact = (points: { readonly exact: string | null } | null | undefined): Fraction =>
  parseFraction(points?.exact ?? "0") ?? zero;

/** What a pull request's comment says, without the commit's id. */
const shown = (text: string): string => text.replaceAll(/\([0-9a-f&#;8203]{10,}\)/g, "(COMMIT)");

test("each changed cell, clause, window and rule has its exact part, and they add up", async () => {
  git("init", "-q");
  commit(first);
  commit({
    "plan.yaml": plan({ "4": ", weight: 2", "3": ", window: {start: 2022, end: 2022}" }),
    "assessments/own/assessment.yaml": assessment().replace("halves", "full-or-partial"),
    "assessments/own/ratings.csv": ratings(
      "1,,partial,e,",
      "2,x,full,e,",
      "2,y,partial,e,",
      "3,,full,e,said",
      "4,,full,e,",
    ),
  });
  const { own } = await jsonOf("--against", "HEAD~1");
  const { terms, clauses } = own;
  if (terms === null) throw new Error("not split");
  const all = [terms.plan, terms.coverage, terms.method, terms.rating].map(exact);
  expect(toText(sum(all))).toBe(own.move?.exact);
  expect(toText(sum((terms.plan?.parts ?? []).map((part) => exact(part.contribution))))).toBe(
    terms.plan?.exact,
  );
  expect(terms.plan?.parts.map(({ kind, id }) => [kind, id])).toEqual([
    ["window", "3"],
    ["weight", "4"],
  ]);
  expect(toText(add(exact(terms.coverage), exact(terms.rating)))).toBe(
    toText(sum(clauses.map(({ contribution }) => exact(contribution)))),
  );
  for (const { cells, contribution } of clauses)
    if (cells.some((cell) => cell.column !== "note"))
      expect(toText(sum(cells.map((cell) => exact(cell.contribution))))).toBe(contribution.exact);
  const cells = clauses.flatMap(({ id, cells: parts }) =>
    parts.map((cell) => [id, cell.kind, cell.body, cell.after]),
  );
  expect(cells.toSorted()).toEqual([
    ["1", "cell", null, "partial"],
    ["2", "cell", "x", "full"],
    ["2", "cell", "y", "partial"],
    ["3", "cell", null, "said"],
    ["4", "row-added", null, "full"],
  ]);
});

test("a pull request reads it as a comment", async () => {
  git("init", "-q");
  commit({
    ...first,
    "assessments/own/assessment.yaml": assessment('claims: [{figure: "66.67", clauses: 3}]\n'),
  });
  write({
    "assessments/own/assessment.yaml": assessment('claims: [{figure: "66.67", clauses: 3}]\n'),
    "assessments/own/ratings.csv": ratings(
      "3,,full,e,",
      "1,,partial,e,",
      "2,x,none,e,",
      "2,y,full,e,",
      "9,,full,e,",
    ),
  });
  for (const language of ["en", "az", "ru"]) {
    const { stdout } = await run("--against", "HEAD", "--format", "markdown", "--lang", language);
    await expect(shown(stdout)).toMatchFileSnapshot(
      `../transcripts/compare-against-withheld-${language}.txt`,
    );
  }
  write({
    "assessments/own/ratings.csv": ratings("3,,full,e,", "1,,partial,e,", "2,x,none,e,", "2,y,full,e,"),
  });
  for (const language of ["en", "az", "ru"]) {
    const { stdout } = await run("--against", "HEAD", "--format", "markdown", "--lang", language);
    await expect(shown(stdout)).toMatchFileSnapshot(`../transcripts/compare-against-${language}.txt`);
  }
  const compact = await run("--against", "HEAD", "--format", "compact");
  expect(compact.stdout.split("\n")[0]).toBe(
    "own: 66.67 % → 66.67 %: 0.00 points = coverage 0.00, method 0.00, rating 0.00",
  );
  const csv = await run("--against", "HEAD", "--format", "csv");
  expect(
    csv.stdout.split("\n").some((line) => line.startsWith("own,cell,1,cell,,,,status,full,partial,")),
  ).toBe(true);
});

test("what only moved to another line or file has not changed", async () => {
  git("init", "-q");
  commit(first);
  rmSync(join(folder, "assessments/own/ratings.csv"));
  write({
    "assessments/own/assessment.yaml": assessment().replace("ratings.csv", "moved.csv"),
    "assessments/own/moved.csv": ratings("3,,full,e,", "2,y,none,e,", "2,x,none,e,", "1,,full,e,"),
  });
  const { own, output } = await jsonOf("--against", "HEAD");
  expect([own.state, own.clauses, output.changedProblems.new]).toEqual(["unchanged", [], []]);
});

test("a renamed clause keeps its ratings where the plan says so", async () => {
  git("init", "-q");
  commit(first);
  write({
    "plan.yaml": plan().replace('{id: "3",', '{id: "3.1", was: ["3"],'),
    "assessments/own/ratings.csv": first["assessments/own/ratings.csv"].replace("3,,full", "3.1,,none"),
  });
  const { own } = await jsonOf("--against", "HEAD");
  expect(own.terms?.plan?.parts.map(({ kind }) => kind)).toEqual(["clause-renamed"]);
  expect(own.clauses.map(({ id, before, now }) => [id, before, now])).toEqual([["3.1", "100.00", "0.00"]]);
  expect(own.terms?.rating?.exact).toBe(own.move?.exact);
});

test("assessments that came and went are told, and so are their problems", async () => {
  git("init", "-q");
  commit({
    ...first,
    "assessments/old/assessment.yaml": assessment().replace("id: own", "id: old"),
    "assessments/old/ratings.csv": ratings("1,,full,e,"),
  });
  rmSync(join(folder, "assessments/old"), { recursive: true });
  write({
    "assessments/new/assessment.yaml": assessment().replace("id: own", "id: new"),
    "assessments/new/ratings.csv": ratings("1,,not-due,e,"),
  });
  const { output } = await jsonOf("--against", "HEAD");
  expect(output.assessments.map(({ id, state }) => [id, state])).toEqual([
    ["new", "added"],
    ["own", "unchanged"],
    ["old", "removed"],
  ]);
  expect(output.changedProblems.new.map(({ file }) => file)).toEqual(["assessments/new/ratings.csv"]);
  const named = await jsonOf("new", "--against", "HEAD");
  expect(named.output.assessments.map(({ state }) => state)).toEqual(["added"]);
});

test("the workspace's folder is found within the revision, from below too", async () => {
  git("init", "-q");
  for (const [name, content] of Object.entries(first)) write({ [`deep/w/${name}`]: content });
  commit({});
  write({ "deep/w/assessments/own/ratings.csv": ratings("1,,none,e,") });
  const from = (cwd: string) =>
    runCli(["compare", "--against", "HEAD", "--format", "compact"], {
      cwd: join(folder, cwd),
      variables: process.env,
    });
  const [top, below] = [await from("deep/w"), await from("deep/w/assessments/own")];
  expect(top.stdout).toContain("own: 66.67 % → 0.00 %");
  expect(below.stdout).toBe(top.stdout);
  expect((await run("deep/w", "--against", "HEAD", "--format", "compact")).stdout).toBe(top.stdout);
  expect(
    (await run("deep/w/assessments/own/assessment.yaml", "--against", "HEAD", "--format", "compact")).stdout,
  ).toBe(top.stdout);
});

test("gates of a move say expected, found, and what is missing in points and clauses", async () => {
  git("init", "-q");
  commit(first);
  write({ "assessments/own/ratings.csv": ratings("1,,none,e,", "2,x,none,e,", "2,y,none,e,", "3,,full,e,") });
  const failed = await run("--against", "HEAD", "--max-drop", "1/3", "--no-regression");
  expect(failed.exitCode).toBe(1);
  expect(failed.stderr).toMatchInlineSnapshot(`
    "nap: gate not met: own: at most 1/3 points lower than before: not met, 33.33 ≈ 100/3 points lower; 33.00 = 33 points too many, as much as 1 clause at 100 %: 1
    nap: gate not met: own: no clause lower than before: not met, lower: 1
    "
  `);
  const met = await run("--against", "HEAD", "--max-drop", "100/3");
  expect([met.exitCode, met.stderr]).toEqual([0, ""]);
  write({ "nap.yaml": "format: nap/workspace@1\ngates: {max-drop: 5, no-regression: true}\n" });
  expect((await run("--against", "HEAD")).exitCode).toBe(1);
  expect((await run("--against", "HEAD", "--max-drop", "50")).stderr).toContain("lower: 1");
  const { output } = await jsonOf("--against", "HEAD");
  expect(
    output.gates?.map(({ kind, met: isMet, found, distance, clauses }) => [
      kind,
      isMet,
      found,
      distance,
      clauses,
    ]),
  ).toEqual([
    ["max-drop", false, "100/3", "85/3", ["1"]],
    ["no-regression", false, null, null, ["1"]],
  ]);
  write({ "nap.yaml": "format: nap/workspace@1\ngates: {max-drop: much}\n" });
  expect((await run("--against", "HEAD")).stderr).toContain("NAP242");
});

test("what is not there any more keeps no bound; with --if-no-figure pass it is not judged, and that is said", async () => {
  git("init", "-q");
  commit(first);
  const verdicts = async (...argv: string[]) => {
    const gates = ["--max-drop", "90", "--no-regression", ...argv];
    const call = ["--against", "HEAD", ...gates, "--fail-on", "never", "--format", "json"];
    const { stdout, exitCode } = await run(...call);
    const output = changesOutputSchema.parse(JSON.parse(stdout));
    return [
      exitCode,
      ...(output.gates ?? []).map(({ met, text }) => [met, text.split(": ").slice(2).join(": ")]),
    ];
  };
  const file = "assessments/own/ratings.csv";
  // A clause that is rated no more: the figure stays above the bound.
  write({ [file]: ratings("2,x,full,e,", "2,y,none,e,", "3,,full,e,") });
  expect(await verdicts()).toEqual([
    1,
    [true, expect.stringContaining("met")],
    [false, "not met, without a value any more: 1"],
  ]);
  expect(await verdicts("--if-no-figure", "pass")).toEqual([
    0,
    [true, expect.stringContaining("met")],
    [null, "not judged, without a value now: 1"],
  ]);
  // One that is rated no more beside one that fell.
  write({ [file]: ratings("2,x,none,e,", "2,y,none,e,", "3,,none,e,") });
  expect(await verdicts("--if-no-figure", "pass")).toEqual([
    1,
    [true, expect.stringContaining("met")],
    [false, "not met, lower: 3"],
  ]);
  // Withheld figures.
  write({ [file]: ratings("1,,full,e,", "9,,full,e,") });
  expect(await verdicts()).toEqual([
    1,
    [false, "not met, there is no figure now"],
    [false, "not met, the figures are withheld now"],
  ]);
  expect(await verdicts("--if-no-figure", "pass")).toEqual([
    0,
    [null, "not judged, there is no figure now"],
    [null, "not judged, the figures are withheld now"],
  ]);
  write({
    "nap.yaml": "format: nap/workspace@1\ngates: {max-drop: 5, no-regression: true, if-no-figure: pass}\n",
  });
  const { stderr, exitCode } = await run("--against", "HEAD", "--fail-on", "never");
  expect([exitCode, stderr.match(/gate not judged: own: /g)?.length]).toEqual([0, 2]);
});

test("a saved result is compared by clause, which it says, and the clauses add up", async () => {
  write(first);
  const saved = await runCli(["score", "--format", "json"], { cwd: folder });
  write({ "saved.json": saved.stdout });
  write({
    "assessments/own/ratings.csv": ratings(
      "1,,partial,e,",
      "2,x,full,e,",
      "2,y,none,e,",
      "3,,full,e,",
      "4,,none,e,",
    ),
  });
  const { own, output } = await jsonOf("--against", "saved.json");
  expect([own.basis, own.terms, output.against.commit]).toEqual(["clauses", null, null]);
  expect(toText(sum(own.clauses.map(({ contribution }) => exact(contribution))))).toBe(own.move?.exact);
  const { stdout } = await run("--against", "saved.json");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "no rows (nap score --ratings --format json saves them): the move is told by clause only",
  );
  write(first);
  expect((await jsonOf("--against", "saved.json")).own.state).toBe("unchanged");
});

test("a saved result with rows is compared down to the cell, as the revision itself is", async () => {
  git("init", "-q");
  commit(first);
  const saved = await runCli(["score", "--ratings", "--format", "json"], { cwd: folder });
  write({
    "saved.json": saved.stdout,
    "plan.yaml": plan({ "4": ", weight: 2" }),
    "assessments/own/assessment.yaml": assessment().replace("halves", "full-or-partial"),
    "assessments/own/ratings.csv": ratings("1,,partial,e,", "2,x,full,e,why", "2,y,none,e,", "4,,full,e,"),
  });
  const [{ own }, since] = [await jsonOf("--against", "saved.json"), await jsonOf("--against", "HEAD")];
  // Weights decide nothing under these methods, and a result does not show such weights.
  const isWeight = ({ kind }: { readonly kind: string }): boolean => kind === "weight";
  expect(since.own.terms?.plan).toMatchObject({ exact: "0", parts: [{ kind: "weight" }] });
  expect(own).toEqual({
    ...since.own,
    terms: { ...since.own.terms, plan: null },
  });
  expect(own.clauses.flatMap(({ cells }) => cells).some(isWeight)).toBe(false);
  expect([own.basis, own.clauses.flatMap(({ cells }) => cells).length]).toEqual(["rows", 5]);
  expect((await run("--against", "saved.json", "--no-regression")).exitCode).toBe(1);
});

test("a saved result with rows whose plan cannot be known lists the rows, and says why they have no parts", async () => {
  const due = `format: nap/method@1
id: due
version: 1
title: Due
basis: assumption
extends: halves
eligible: due
`;
  write({
    ...first,
    "plan.yaml": plan({
      "2": ", window: {start: 2022, end: 2022}",
      "3": ", window: {start: 2020, end: 2020}",
    }),
    "methods/due.yaml": due,
    "assessments/own/assessment.yaml": assessment().replace("halves", "due"),
  });
  const saved = await runCli(["score", "--ratings", "--format", "json"], { cwd: folder });
  write({
    "saved.json": saved.stdout,
    "plan.yaml": plan({
      "2": ", window: {start: 2020, end: 2020}",
      "3": ", window: {start: 2020, end: 2020}",
    }),
    "assessments/own/ratings.csv": ratings("1,,full,e,", "2,x,none,e,", "2,y,partial,e,", "3,,full,e,"),
  });
  const { own } = await jsonOf("--against", "saved.json");
  expect([own.basis, own.terms]).toEqual(["clauses-with-rows", null]);
  expect(toText(sum(own.clauses.map(({ contribution }) => exact(contribution))))).toBe(own.move?.exact);
  expect(
    own.clauses.flatMap(({ id, cells }) => cells.map(({ body, column, after }) => [id, body, column, after])),
  ).toEqual([["2", "y", "status", "partial"]]);
  const { stdout } = await run("--against", "saved.json");
  const said = stdout.replaceAll(/\s+/g, " ");
  expect(said).toContain("its plan or method is another one and cannot be known from it");
  expect(said).toContain("ratings.csv:4 2 y · status none partial –");
  for (const language of ["az", "ru"])
    expect((await run("--against", "saved.json", "--lang", language)).exitCode).toBe(0);
});

test("rows of a saved result that somebody has edited are compared by clause where they no longer give its figures", async () => {
  write(first);
  const { stdout } = await runCli(["score", "--ratings", "--format", "json"], { cwd: folder });
  for (const [from, to] of [
    ['"full"', '"fu\\u0000ll"'],
    ['"line": 2', '"line": -2'],
    ['"full"', "7"],
    ['"full"', "null"],
  ] as const) {
    expect(stdout).toContain(from);
    write({ "saved.json": stdout.replace(from, to) });
    const { exitCode, stderr } = await run("--against", "saved.json", "--format", "json");
    expect([exitCode, stderr]).toEqual([0, ""]);
  }
});

test("a claim that became impossible is told", async () => {
  git("init", "-q");
  commit({
    ...first,
    "assessments/own/ratings.csv": ratings("1,,full,e,", "2,,none,e,", "3,,full,e,"),
    "assessments/own/assessment.yaml": assessment('claims: [{figure: "66.67", clauses: 3}]\n'),
  });
  write({ "assessments/own/assessment.yaml": assessment('claims: [{figure: "66.67", clauses: 4}]\n') });
  const { own } = await jsonOf("--against", "HEAD");
  expect(own.claims).toEqual([{ figure: "66.67", source: null, before: "reproduced", now: "impossible" }]);
});

test("what cannot be compared with is refused, with the exit code 2", async () => {
  write(first);
  const refused = async (...argv: string[]): Promise<string> => {
    const { exitCode, stderr, stdout } = await run(...argv);
    expect([exitCode, stdout]).toEqual([2, ""]);
    return stderr;
  };
  expect(await refused("--against", "HEAD")).toContain("git finds no repository here");
  git("init", "-q");
  expect(await refused("--against", "HEAD")).toContain("neither a file nor a revision");
  rmSync(join(folder, "plan.yaml"));
  rmSync(join(folder, "assessments"), { recursive: true });
  commit({ "other.txt": "x" });
  write(first);
  expect(await refused("--against", "HEAD")).toContain('at revision "HEAD" there is no workspace here');
  expect(await refused("assessments/own/assessment.yaml", "--against", "HEAD")).toContain(
    "nothing to compare with",
  );
  expect(await refused("--against=--output=x")).toContain('a revision does not begin with "-"');
  write({
    "a.json": "{}",
    "b.json": '{"schemaVersion": 1, "kind": "scores"}',
    "c.json": '{"schemaVersion": 2, "kind": "check"}',
  });
  expect(await refused("--against", "a.json")).toContain("is not a saved result");
  expect(await refused("--against", "other.txt")).toContain("is not a saved result");
  expect(await refused("--against", "b.json")).toContain("has schemaVersion 1, but 2 is needed");
  expect(await refused("--against", "c.json")).toContain("holds a result of kind check");
  expect(await refused("--max-drop", "1")).toContain("--max-drop needs --against");
  expect(await refused("--no-regression")).toContain("--no-regression needs --against");
  expect(await refused("--against", "HEAD", "--max-gap", "1")).toContain("--max-gap is for comparing");
  expect(await refused("--against", "HEAD", "--max-drop", "-1")).toContain("--max-drop");
  expect(await refused("-", "--against", "HEAD")).toContain("standard input has no earlier revision");
  const nowhere = await runCli(["compare", "--against", "HEAD"], {
    cwd: folder,
    variables: { PATH: "/nowhere" },
  });
  expect([nowhere.exitCode, nowhere.stderr]).toEqual([2, expect.stringContaining("git was not found")]);
});

test("the bundled plan as a workspace, read from a revision, is what it is on the disk", async () => {
  git("init", "-q");
  cpSync(join(import.meta.dirname, "../../data/plans/az-nap-2020-2022"), folder, { recursive: true });
  commit({});
  const file = "assessments/account-2020-coded/ratings.csv";
  write({ [file]: readFileSync(join(folder, file), "utf8").replace("\n1.5,,limited,", "\n1.5,,complete,") });
  const { output, own } = await jsonOf("--against", "HEAD");
  expect(output.assessments.map(({ state }) => state)).toEqual(["changed", "unchanged"]);
  expect(own.clauses.map(({ id }) => id)).toEqual(["1.5"]);
});
