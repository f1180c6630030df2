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
  ...["csv", "jsonl", "markdown", "pretty", "compact"].map((format) => [
    "compare",
    "assessments/two",
    "assessments/twice",
    "--evidence",
    "--format",
    format,
  ]),
  ...["markdown", "compact"].map((format) => ["explain", "1.1", ...two, "--format", format]),
  ...["inline", "files"].flatMap((id) => [
    ["score", "--assessment", id, "--ratings", "--format", "json"],
    ["score", "--assessment", id, "--ratings", "--format", "csv"],
    ["score", "--assessment", id, "--ratings", "--format", "markdown"],
    ["explain", "1.1", "--assessment", id, "--format", "csv"],
    ["explain", "1.1", "--assessment", id, "--format", "json"],
  ]),
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

test("numbered over all files of an assessment, and in rows of its own file", async () => {
  for (const id of ["inline", "files"]) {
    const argv = ["score", "--assessment", id, "--ratings", "--format", "json"];
    const { scores } = JSON.parse((await runCli(argv, { cwd })).stdout) as {
      scores: { clauses: { ratings: { rater: string; status: string }[] }[] }[];
    };
    const rows = scores.flatMap(({ clauses }) => clauses.flatMap(({ ratings }) => ratings));
    expect(rows.map(({ rater, status }) => `${rater} ${status}`)).toEqual([
      "R2 full",
      "R1 partial",
      "R2 none",
      "R1 none",
    ]);
  }
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
