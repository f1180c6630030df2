// A method of one's own that cannot be used → advice that names a call, and the call says why.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/own-ids");

test.each([
  ["id-of-a-shipped-one.yaml", "NAP301"],
  ["misspelt-key.yaml", "NAP201"],
])("%s", async (file, code) => {
  const { stderr, exitCode } = await runCli(["score", "ratings.csv", "--method", file], { cwd });
  expect(exitCode).toBe(2);
  const [, call = ""] = /(?:^|; )nap (check \S+)/m.exec(stderr) ?? [];
  expect(call).toBe(`check ${file}`);
  const checked = await runCli([...call.split(" "), "--format", "compact"], { cwd });
  expect(checked.stdout).toMatch(new RegExp(`^${file}:\\d+:\\d+: error: .*\\[${code}\\]$`, "m"));
});

test("a mistake in a method is not called one of a row", async () => {
  const call = ["score", "ratings.csv", "--method", "word-for-a-number.yaml"];
  const { stderr, exitCode } = await runCli(call, { cwd });
  expect([exitCode, stderr.includes("NAP210"), stderr.includes("--skip-bad-rows")]).toEqual([1, true, false]);
  const skipping = await runCli([...call, "--skip-bad-rows", "--format", "json"], { cwd });
  const { scores } = JSON.parse(skipping.stdout) as { scores: { overall: object }[] };
  expect(scores[0]?.overall).toMatchObject({ exact: null });
});

test.each([
  ["score", "one-bad-row.csv"],
  ["explain", "overall"],
  ["compare", "several.csv"],
])("%s %s: that a figure can be had without the rows is said once", async (command, name) => {
  const withheld = join(projectRoot, "fixtures/trust/withheld");
  const files = command === "explain" ? [name, "one-bad-row.csv"] : [name, "bad-percent.csv"];
  const { stderr } = await runCli([command, ...files], { cwd: withheld });
  expect(stderr.match(/--skip-bad-rows/g) ?? []).toHaveLength(1);
  const skipping = await runCli([command, ...files, "--skip-bad-rows"], { cwd: withheld });
  expect(skipping.stderr).not.toContain("--skip-bad-rows");
});
