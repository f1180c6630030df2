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
