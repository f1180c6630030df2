// A plan in which two bodies share a name → told at the second, once a pair, whether a row uses the name or not.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/body-names/shared");

test("check of the plan alone", async () => {
  const { stdout, exitCode } = await runCli(["check", "plan.yaml", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string; line: number; params: object }[] };
  expect(exitCode).toBe(0);
  expect(problems.map(({ code, line, params }) => [code, line, params])).toEqual([
    ["NAP340", 6, { name: "justice", id: "court", other: "moj" }],
    ["NAP340", 7, { name: "COURT", id: "city", other: "court" }],
    ["NAP340", 8, { name: "City hall", id: "town", other: "city" }],
  ]);
});
