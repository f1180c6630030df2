// data/, and a folder like it that was made up → each plan compiled, and opened from its files: the same, in every command
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import {
  bundledIn,
  cellText,
  isError,
  shippedAssessment,
  shippedClaims,
  shippedMethods,
  shippedPlan,
  shippedScales,
  type Assessment,
  type Bundled,
  type LinkedAssessment,
} from "../../src/core.ts";
import { ratingColumns } from "../../src/model/ratingTable.ts";
import type { Loaded } from "../../src/workspace/loaded.ts";
import { openWorkspace } from "../../src/workspace/openWorkspace.ts";
import { plantFiles } from "../architecture/plantFiles.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { madeUpData } from "./madeUpData.ts";

const folders: string[] = [];
const planted = (changes: Readonly<Record<string, string>>): string => {
  const folder = plantFiles({ ...madeUpData, ...changes });
  folders.push(folder);
  return folder;
};
const empty = mkdtempSync(join(tmpdir(), "nap-shipped-"));
folders.push(empty);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const made = planted({});
const shipped = { root: join(projectRoot, "data"), data: await compileData(join(projectRoot, "data")) };
const invented = { root: made, data: await compileData(made) };

function open(cwd: string, names: readonly string[], id: string | null, bundled: Bundled): Promise<Loaded> {
  const request = {
    files: names,
    plan: id,
    scale: null,
    methods: [],
    assessments: [],
    mapping: null,
    columns: [],
    keepTexts: true,
    keepDoubts: true,
    keepStatements: true,
    namesRaters: true,
    skipsBadRows: false,
    maxSize: null,
    bundled: "never",
    inputFaults: "thrown",
  } as const;
  return openWorkspace(request, { cwd, stdin: () => (async function* () {})(), bundled });
}

/** Names of files are the same but for the mark of what is shipped. */
const bare = (source: string): string => source.replace(/^bundled:/, "");

const tableOf = (ratings: Assessment["ratings"]): unknown => ({
  rows: Array.from({ length: ratings.rows }, (_, row) => ({
    cells: ratingColumns
      .filter((column) => column !== "evidence" && column !== "note")
      .map((column) => cellText(ratings, row, column)),
    texts: [ratings.evidence(row), ratings.note(row)],
    at: [bare(ratings.place(row, "clause").source), ratings.place(row, "clause").row],
  })),
  numbers: [ratings.percents, ratings.values, ratings.dates, ratings.receipts],
  unrated: ratings.unrated,
  sources: ratings.sources.map(bare),
});

/** All of an assessment but how it was read; of claims of the whole alone, a start makes no statements. */
function contentOf({ assessment, plan: own, scale, method, doubts, trust }: LinkedAssessment, plain: boolean) {
  const { ratings, claims, statements, claimTables, ...rest } = assessment.value;
  return {
    ...rest,
    ratings: tableOf(ratings),
    claims: claims.map((claim) => ({ ...claim, index: null })),
    indices: plain ? null : claims.map(({ index }) => index),
    statements: plain ? null : statements,
    claimTables: claimTables?.map(bare),
    plan: own.value,
    scale: scale?.value,
    method: method?.value,
    doubts: doubts ? tableOf(doubts) : null,
    trust: { ...trust, problems: trust.problems.filter(isError) },
  };
}

const inputsOf = ({ inputs }: Loaded): unknown =>
  inputs.map(({ path, sha256 }) => `${bare(path)} ${sha256}`).toSorted();

const all = [shipped, invented].flatMap(({ root, data }) =>
  data.workspaces.map(({ plan: { source, text } }) => ({
    id: text.id,
    folder: bare(source).replace(/\/plan\.yaml$/, ""),
    root,
    data,
  })),
);

/** What is told of shipped files, since it is so: the Commission was on the air where it was not to be. */
const told: Record<string, string[]> = {
  "az-roadmap-2019-2021": ["NAP312 plans/az-roadmap-2019-2021/assessments/events-coded/ratings.csv"],
};

test.each(all)("$id, compiled, is what its files are", async ({ id, folder, root, data }) => {
  const bundled = bundledIn(() => Promise.resolve(data));
  const compiled = await open(empty, [], id, bundled);
  const opened = await open(root, [folder], null, bundled);
  expect(opened.problems.map(({ code, at }) => `${code} ${bare(at.source)}`)).toEqual(told[id] ?? []);
  expect(inputsOf(compiled)).toEqual(inputsOf(opened));
  const isPlain = ({ assessment }: LinkedAssessment): boolean => assessment.value.statements === undefined;
  const plain = new Set(compiled.assessments.filter(isPlain).map(({ assessment }) => assessment.value.id));
  const contents = ({ assessments }: Loaded) =>
    assessments.map((linked) => contentOf(linked, plain.has(linked.assessment.value.id)));
  expect(contents(compiled)).toEqual(contents(opened));
  expect(compiled.plans.map(({ value }) => value)).toEqual(opened.plans.map(({ value }) => value));
});

test("a table of claims: every statement, its table and its hash", () => {
  const { data } = invented;
  const [file] = data.workspaces[0]?.assessments ?? [];
  if (file === undefined) throw new Error("no assessment");
  const workspace = data.workspaces[0] as (typeof data.workspaces)[number];
  const parts = [shippedPlan(workspace), shippedScales(data), shippedMethods(data)] as const;
  const { value } = shippedAssessment(file, ...parts, shippedClaims(file)).assessment;
  const said = (value.statements ?? []).map(({ id, written, unit, note }) => [id, written, unit, note]);
  expect(said).toEqual([
    ["whole", "86.21", "%", "as printed"],
    ["done", "more than 30", "clauses", null],
    ["part", "72,22 %", "%", null],
  ]);
  expect(value.claims.map(({ figure, clauses }) => [figure, clauses])).toEqual([["86.21", 58]]);
  const source = "bundled:plans/coast/assessments/ministry/claims.csv";
  expect(value.claimTables).toEqual([source]);
  expect(file.claimTables).toEqual([{ source, sha256: expect.stringMatching(/^[\da-f]{64}$/) }]);
});

describe("a command says of a shipped plan what it says of its files", () => {
  const bundled = bundledIn(() => Promise.resolve(invented.data));
  /** Files differ in their names and their order alone. */
  const said = (text: string): string =>
    text.replaceAll(/bundled:plans\/\w+\//g, "").replace(/"inputs": \[[^\]]*\]/, "");
  const commands = [
    ["score"],
    ["check"],
    ["audit"],
    ["audit", "--format", "json"],
    ["audit", "--request"],
    ["explain", "overall"],
    ["progress"],
    ["schedule"],
    ["compare"],
    ["sensitivity"],
    ["methods", "--try"],
  ];
  test.each(["coast", "town"].flatMap((id) => commands.map((argv) => ({ id, argv }))))(
    "$id: $argv",
    async ({ id, argv }) => {
      const compiled = await runCli([...argv, "--plan", id], { cwd: empty, bundled });
      const opened = await runCli(argv, { cwd: join(made, "plans", id), bundled });
      expect({ ...compiled, stdout: said(compiled.stdout) }).toEqual({ ...opened, stdout: said(opened.stdout) });
      expect(compiled.exitCode).not.toBe(3);
    },
  );

  test("by the id of an assessment, whichever plan it is of", async () => {
    const { stdout, stderr } = await runCli(["audit", "--assessment", "ministry"], { cwd: empty, bundled });
    expect([stdout, stderr]).toEqual([
      expect.stringContaining("86.21"),
      expect.stringContaining("bundled plan coast"),
    ]);
  });

  test("two by their ids, though another plan is compared where none is named", async () => {
    const argv = ["compare", "account-2020-coded", "ogp-platform-2021"];
    const { stderr, exitCode } = await runCli(argv, { cwd: empty });
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("bundled plan az-nap-2020-2022")]);
    const mixed = await runCli(["compare", "account-2020-coded", "self-report"], { cwd: empty });
    expect([mixed.exitCode, mixed.stderr]).toEqual([2, expect.stringContaining("account-2020-coded")]);
  });

  test.each([
    ["en", "2024-01-01 to 2026-12-31; 58 clauses"],
    ["az", "2024-01-01 – 2026-12-31; bənd: 58"],
    ["ru", "2024-01-01 – 2026-12-31; пунктов: 58"],
  ])("in a list, in %s: the totals that are known, and no others", async (language, facts) => {
    const argv = ["list", "plans", "--format", "csv", "--lang", language];
    const { stdout } = await runCli(argv, { cwd: empty, bundled });
    const [line] = stdout.split(/\r?\n/).filter((text) => text.startsWith("plans,coast"));
    expect(line?.endsWith(`ok,${facts}`)).toBe(true);
  });
});

describe("each plan is read only where it is named", () => {
  const whole = bundledIn(() => Promise.resolve(invented.data));
  async function readBy(argv: readonly string[], cwd = empty): Promise<string[]> {
    const read: string[] = [];
    const workspace: Bundled["workspace"] = (id) => (read.push(id), whole.workspace(id));
    const { exitCode } = await runCli(argv, { cwd, bundled: { ...whole, workspace } });
    expect(exitCode).toBeLessThan(2);
    return [...new Set(read)];
  }
  const own = planted({
    "own/nap.yaml": "format: nap/workspace@1\n",
    "own/assessments/ngo.yaml":
      'format: nap/assessment@1\nid: ngo\nplan: town\nscale: three-step\nmethod: halves\nratings: [{clause: "1.1", status: full}]\n',
  });

  test.each([
    ["a plan", ["score", "--plan", "town"], empty, ["town"]],
    ["an assessment", ["score", "--assessment", "council"], empty, ["town"]],
    ["an assessment of the user's own", ["score"], join(own, "own"), ["town"]],
    ["all", ["list", "plans"], empty, ["coast", "town"]],
    ["none", ["methods"], join(own, "plans/coast"), []],
    ["ids alone", ["completion", "fish", "--", "score", "--plan", ""], empty, []],
  ])("%s: %j", async (_, argv, cwd, expected) => {
    expect(await readBy(argv, cwd)).toEqual(expected);
  });
});
