// `progress` and `schedule` of the library → the same as the commands in JSON, and no throw for what cannot be used
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  loadLanguage,
  loadWorkspace,
  progress,
  readAssessment,
  readCsv,
  schedule,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
} from "../../src/node.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/three-rounds");
const byCommand = async (...argv: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await runCli([...argv, "--format", "json"], { cwd })).stdout) as Record<string, unknown>;

test("a workspace gives what the commands print", async () => {
  const workspace = await loadWorkspace(cwd);
  const moved = await byCommand("progress");
  expect(progress(workspace).series).toEqual(moved["series"]);
  expect(progress(workspace).reports).toEqual(moved["reports"]);
  const due = await byCommand("schedule", "--as-of", "2021-06-30", "--within", "60");
  const result = schedule(workspace, { asOf: "2021-06-30", within: 60 });
  expect([result.schedules, result.reports]).toEqual([due["schedules"], due["reports"]]);
  expect(result.problems).toEqual([]);
});

test("they are printed in every format and language", async () => {
  const workspace = await loadWorkspace(cwd);
  for (const result of [progress(workspace), schedule(workspace)]) {
    expect(toJson(result).length).toBeGreaterThan(10_000);
    expect(toCsv(result).split("\r\n").length).toBeGreaterThan(100);
    const [english, russian] = [
      toMarkdown(result),
      toMarkdown(result, { language: await loadLanguage("ru") }),
    ];
    expect(english).toContain("2.1");
    expect(russian).toMatch(/[а-я]{5}/);
  }
});

test("of a list nobody is said not to have reported where nothing of the round was given", async () => {
  const { assessments } = await loadWorkspace(cwd);
  const { reports } = schedule([assessments.get("self-report-y1")]);
  expect(reports[0]?.rounds.map(({ round }) => round)).toEqual(["y1"]);
  expect(progress([assessments.get("self-report-y1")]).series[0]?.steps).toEqual([]);
});

test("rows that cannot be read withhold the round, and are among the problems", () => {
  const text =
    "format: nap/assessment@1\nid: broken\nplan: az-nap-2020-2022\nscale: three-step\nmethod: halves\nas-of: 2021-12-31\n";
  const ratings = readCsv("clause,status\n1.1,wonderful\n").value;
  const { value } = readAssessment(text, ratings === null ? {} : { ratings });
  if (value === null) throw new Error("the text is an assessment");
  const found = schedule([value]);
  expect([found.schedules, found.problems.map(({ code }) => code)]).toEqual([[], ["NAP203"]]);
  expect(progress([value]).series).toEqual([]);
});

test("what no function gave, and days that are none, are told", () => {
  expect(() => progress(JSON.parse("[{}]") as never)).toThrow("an assessment of loadWorkspace");
  expect(() => schedule(7 as never)).toThrow("a workspace, or a list of assessments");
  const own = [shipped.assessments.get("alternative")];
  for (const within of [-1, 1.5, Number.NaN, 1_000_000, "30" as never])
    expect(() => schedule(own, { within })).toThrow("option within: a whole number of days is needed");
  expect(() => schedule(own, { asOf: "soon" })).toThrow("option asOf");
});
