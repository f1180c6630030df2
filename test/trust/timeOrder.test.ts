// Assessments of a workspace → in the order of the days as of which they are evaluated, then of their ids.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

test.each([
  ["rounds", ["m06", "y1", "end"]],
  ["same-day", ["c", "a", "b", "open"]],
])("%s", async (folder, order) => {
  const cwd = join(projectRoot, "fixtures/trust/time-order", folder);
  const { stdout } = await runCli(["score", "--format", "json"], { cwd });
  const { scores } = JSON.parse(stdout) as { scores: { assessment: { id: string } }[] };
  expect(scores.map(({ assessment }) => assessment.id)).toEqual(order);
});

test.each([
  [[], ["m06 y1", "m06 end", "y1 end"]],
  [["."], ["m06 y1", "m06 end", "y1 end"]],
  [["end", "m06"], ["end m06"]],
])("compare %j", async (names, pairs) => {
  const cwd = join(projectRoot, "fixtures/trust/time-order/rounds");
  const { stdout } = await runCli(["compare", ...names, "--format", "jsonl"], { cwd });
  const records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { assessmentA?: string; assessmentB?: string });
  const found = records.map(({ assessmentA, assessmentB }) => `${assessmentA} ${assessmentB}`);
  expect([...new Set(found)]).toEqual(pairs);
});

test("methods --try and explain", async () => {
  const cwd = join(projectRoot, "fixtures/trust/time-order/rounds");
  for (const call of [
    ["methods", "--try"],
    ["explain", "overall"],
  ]) {
    const { stdout } = await runCli([...call, "--format", "compact"], { cwd });
    const ids = stdout.split("\n").flatMap((line) => /\b(m06|y1|end)(?=:)/.exec(line)?.[0] ?? []);
    expect([...new Set(ids)]).toEqual(["m06", "y1", "end"]);
  }
});
