// the same file by several ways on one call -> it is read once
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const cwd = join(projectRoot, "data/examples/two-assessors");

test("an assessment named beside the workspace that holds it", async () => {
  const { stdout, stderr, exitCode } = await runCli(
    ["score", ".", "assessments/alternative/assessment.yaml", "--format", "compact"],
    { cwd },
  );
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(stdout.match(/^alternative: .* eligible, method/gm)).toHaveLength(1);
});

test("a table named twice", async () => {
  const table = "assessments/alternative/ratings.csv";
  const { stdout } = await runCli(["score", table, table, "--format", "compact", "--quiet"], { cwd });
  expect(stdout.match(/ eligible, method /g)).toHaveLength(1);
});
