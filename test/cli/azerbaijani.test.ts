// every command with --lang az, as people read it -> decimal commas, points that are no clauses, no English phrases
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");
const awkward = join(projectRoot, "fixtures/formats/awkward");
const tenClauses = join(projectRoot, "fixtures/compare/ten-clauses");

/** What is quoted from files (bases, ids, cells, evidence) stays as it is written there. */
const quoted = ["33.3 %", "66.6 %", "Monitor | '72 %'"];

test.each([
  { cwd: example, argv: ["score"] },
  { cwd: example, argv: ["score", "--by", "band", "--min-score", "70.5", "--min-score", "direction:2=99.5"] },
  { cwd: example, argv: ["score", "--sort", "lost", "--min-score", "99.5"] },
  { cwd: awkward, argv: ["score", "--ratings", "--by", "body"] },
  { cwd: example, argv: ["explain", "overall"] },
  { cwd: example, argv: ["explain", "direction:5"] },
  { cwd: awkward, argv: ["explain", "1.10", "--assessment", "monitor"] },
  { cwd: awkward, argv: ["explain", "moj"] },
  { cwd: example, argv: ["methods"] },
  { cwd: example, argv: ["methods", "halves"] },
  { cwd: example, argv: ["methods", "--try"] },
  { cwd: example, argv: ["compare", "self-report", "alternative", "--all"] },
  { cwd: tenClauses, argv: ["compare", "a", "b", "--evidence", "--quiet"] },
  {
    cwd: tenClauses,
    argv: ["compare", "a", "b", "a", "--quiet", "--max-gap", "10.5", "--min-agreement", "0.5"],
  },
  { cwd: example, argv: ["audit"] },
  { cwd: example, argv: ["audit", "--figure", "37.5", "--clauses", "8", "--full", "2"] },
  {
    cwd: example,
    argv: ["audit", "--figure", "86.5", "--clauses", "64", "--figure", "72.22", "--clauses", "21"],
  },
  { cwd: example, argv: ["audit", "--parts", "3,5,2.5", "--total", "11", "--percents", "27.3,45.5,22.7"] },
])("$argv", async ({ cwd, argv }) => {
  for (const format of ["pretty", "markdown"]) {
    const { stdout } = await runCli([...argv, "--lang", "az", "--format", format], { cwd });
    const own = quoted.reduce((text, words) => text.replaceAll(words, ""), stdout.replaceAll("\\", ""));
    expect(own).not.toBe("");
    if (format === "pretty") expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(own.match(/\b\d\d+\.\d+\b|\d\.\d+ %|[+-]\d+\.\d|\d,\d+ (?:bal|bənd)\b/g)).toBeNull();
    expect(
      own.match(/mean over|left out|points|\d rows?\b|\((?:self-report|alternative)\)|not-due\b(?! )/g),
    ).toBeNull();
  }
});
