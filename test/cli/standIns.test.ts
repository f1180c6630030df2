// a plan or scale that cannot be read → no other one stands in for it
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const shipped = join(projectRoot, "data/examples/two-assessors");
const plan = readFileSync(join(shipped, "plan.yaml"), "utf8");

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-shipped-"));
  cpSync(join(shipped, "assessments"), join(cwd, "assessments"), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function score(...argv: string[]): Promise<{ figures: (string | null)[]; codes: string[] }> {
  const { stdout } = await runCli(["score", ...argv, "--format", "json"], { cwd });
  const { scores, problems } = JSON.parse(stdout) as {
    scores: { overall: { exact: string | null } }[];
    problems: { code: string }[];
  };
  return { figures: scores.map(({ overall }) => overall.exact), codes: problems.map(({ code }) => code) };
}

const both = ["650/9", "1375/16"];

test("a workspace without a plan of its own", async () => {
  writeFileSync(join(cwd, "nap.yaml"), "format: nap/workspace@1\n");
  expect(await score()).toEqual({ figures: both, codes: [] });
});

test("a copy of the plan", async () => {
  writeFileSync(join(cwd, "plan.yaml"), plan);
  expect(await score()).toEqual({ figures: both, codes: [] });
});

test.each([
  ["is no YAML", "format: nap/plan@1\nid: [two-assessors\n", "NAP106"],
  ["does not say its format", plan.replace("format: nap/plan@1", ""), "NAP114"],
  ["has no id that can be read", plan.replace(/^id: .*$/m, "id: [two-assessors]"), "NAP204"],
  ["is there twice, in a way", plan.replace(/^id: .*$/m, "id: two-assessors\nid: two-assessors"), "NAP108"],
])("a plan that %s", async (_, text, code) => {
  writeFileSync(join(cwd, "plan.yaml"), text);
  expect(await score()).toEqual({ figures: [], codes: [code] });
});

test("a plan of one's own under another id", async () => {
  writeFileSync(join(cwd, "plan.yaml"), plan.replace(/^id: .*$/m, "id: own"));
  expect(await score()).toEqual({ figures: [], codes: ["NAP314", "NAP314"] });
});

test("a workspace that names a plan that is not there", async () => {
  writeFileSync(join(cwd, "nap.yaml"), "format: nap/workspace@1\nplan: plans/own.yaml\n");
  expect(await score()).toEqual({ figures: [], codes: ["NAP101"] });
});

test.each([
  ["--plan", "format: nap/plan@1\nid: [own\n"],
  ["--plan", "format: nap/plan@1\nid: own\nperiod: {start: 2020, end: 2022}\ndirections: none\n"],
  ["--scale", "format: nap/scale@1\nid: own\nlevels: none\n"],
])("a bare table with %s %j", async (flag, text) => {
  writeFileSync(join(cwd, "own.yaml"), text);
  const { figures, codes } = await score("assessments/alternative/ratings.csv", flag, "own.yaml");
  expect(figures.filter((figure) => figure !== null)).toEqual([]);
  expect(codes).toHaveLength(1);
});

test("a bare table beside a plan that cannot be read", async () => {
  writeFileSync(join(cwd, "plan.yaml"), "format: nap/plan@1\nid: [own\n");
  expect(await score("assessments/alternative/ratings.csv")).toEqual({ figures: [], codes: ["NAP106"] });
});

describe("a workspace of which some figures could be computed", () => {
  const mistakes = join(projectRoot, "fixtures/mistakes/workspace");
  const write = (name: string, change: (text: string) => string): void => {
    const path = join(cwd, name);
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, "utf8") : ""));
  };
  beforeEach(() => {
    rmSync(join(cwd, "assessments"), { recursive: true });
    cpSync(mistakes, cwd, { recursive: true });
  });

  test("itself", async () => expect(await score()).toEqual({ figures: ["1475/18"], codes: [] }));

  test.each([
    ["plan: plan.yaml", "pln: plan.yaml", "NAP201"],
    ["plan: plan.yaml", "plan: plan.yaml\nremark: 1", "NAP201"],
    ["scales: scales/*.yaml", "scales: scales/fuor.yaml", "NAP101"],
    ["methods/lenient.yaml]", "methods/lenient.yaml, 3]", "NAP205"],
    ["format: nap/workspace@1", "format: nap/workspace@1\nplan: [", "NAP106"],
  ])("whose nap.yaml has %j as %j", async (from, to, code) => {
    write("nap.yaml", (text) => text.replace(from, to));
    const { figures, codes } = await score();
    expect(figures.filter((figure) => figure !== null)).toEqual([]);
    expect(codes).toEqual([code]);
  });

  test("with two methods, or two scales, of one name", async () => {
    write("nap.yaml", (text) => text.replace(/methods: .*/, "methods: methods/*.yaml"));
    write("methods/other.yaml", () => readFileSync(join(cwd, "methods/strict.yaml"), "utf8"));
    expect(await score()).toEqual({ figures: [], codes: ["NAP301"] });
    rmSync(join(cwd, "methods/other.yaml"));
    write("scales/other.yaml", () => readFileSync(join(cwd, "scales/four.yaml"), "utf8"));
    expect(await score()).toEqual({ figures: [], codes: ["NAP301"] });
  });

  test("with a misspelt scale, which may be in a file that is not there", async () => {
    write("assessments/report/assessment.yaml", (text) => text.replace("scale: four", "scale: fuor"));
    const files = ["plan.yaml", "assessments/report/assessment.yaml", "none.yaml"];
    expect(await score(...files, "--method", "percent")).toEqual({ figures: [], codes: ["NAP101"] });
  });
});
