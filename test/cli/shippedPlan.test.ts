// assessments of a plan that nap ships → it is used where the workspace has none, and in no other case
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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

async function score(): Promise<{ figures: (string | null)[]; codes: string[] }> {
  const { stdout } = await runCli(["score", "--format", "json"], { cwd });
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

test("a workspace that names a plan that is not there", async () => {
  writeFileSync(join(cwd, "nap.yaml"), "format: nap/workspace@1\nplan: plans/own.yaml\n");
  expect(await score()).toEqual({ figures: [], codes: ["NAP101"] });
});
