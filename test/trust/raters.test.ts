// Raters → numbers in every output, unless the call asks for their names.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/raters");
const names = /Leyla|Anar|anar/;
const two = ["--assessment", "two"];

test.each([
  ...["json", "jsonl", "csv", "tsv", "markdown", "pretty"].map((format) => [
    "score",
    ...two,
    "--ratings",
    "--format",
    format,
  ]),
  ...["json", "jsonl", "csv", "pretty"].map((format) => ["explain", "1.1", ...two, "--format", format]),
  ["compare", "assessments/two", "assessments/twice", "--evidence", "--format", "json"],
  ["check", "--format", "json"],
])("%s %s %s %s %s %s", async (...argv) => {
  const { stdout, stderr } = await runCli(argv, { cwd });
  expect(stdout + stderr.replaceAll(/^\d* *\|.*$/gm, "")).not.toMatch(names);
});

test("by the order of their folded names", async () => {
  const { stdout } = await runCli(["score", ...two, "--ratings", "--format", "json"], { cwd });
  const { scores } = JSON.parse(stdout) as {
    scores: { clauses: { ratings: { line: number; rater: string }[] }[] }[];
  };
  const rows = scores.flatMap(({ clauses }) => clauses.flatMap(({ ratings }) => ratings));
  expect(rows.map(({ line, rater }) => `${line} ${rater}`)).toEqual(["2 R3", "3 R2", "4 R3", "5 R1"]);
});

test.each([
  [["--name-raters", "--format", "json"], null],
  [[], 100],
])("named with %s at a width of %s", async (flags, columns) => {
  const { stdout } = await runCli(["score", ...two, "--ratings", ...flags], { cwd, columns });
  expect(stdout).toContain("Leyla M.");
});

test("not beside another output, even at a terminal", async () => {
  const { stdout } = await runCli(["score", ...two, "--ratings", "--format", "csv"], { cwd, columns: 100 });
  expect(stdout).not.toMatch(names);
});
