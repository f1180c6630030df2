// compare and audit in other languages -> no English sentence is left, in what people and in what programs read
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { usualScales } from "../../src/core.ts";
import { languages } from "../../src/present/words/loadWords.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { runsOfWords } from "./runsOfWords.ts";

const example = join(projectRoot, "data/examples/two-assessors");
const tenClauses = join(projectRoot, "fixtures/compare/ten-clauses");
const figure = "audit --figure 72.22 --clauses 21 --full 10 --under-half 2".split(" ");

/** Ids stay as they are in every language, one beside the other too. */
const ids = new Set<string>(usualScales.map(({ id }) => id));

/** What files say is shown as they say it. */
const quoted = new Set(
  [example, tenClauses, join(projectRoot, "data/methods")]
    .flatMap((cwd) => globSync("**/*.{yaml,csv}", { cwd, absolute: true }))
    .flatMap((path) => runsOfWords(readFileSync(path, "utf8"), ids)),
);

const cases = [
  { cwd: example, argv: ["compare", "self-report", "alternative", "--all"] },
  {
    cwd: tenClauses,
    argv: ["compare", "a", "b", "--evidence", "--max-gap", "10.5", "--min-agreement", "0.5"],
  },
  { cwd: tenClauses, argv: ["compare", "a", "b", "a"] },
  { cwd: tenClauses, argv: ["compare", "a", "--method", "method-a", "--method", "method-b"] },
  { cwd: example, argv: ["audit"] },
  { cwd: example, argv: [...figure, "--against", "86:64"] },
  { cwd: example, argv: "audit --figure 72.22 --clauses 17 --full 10 --under-half 2".split(" ") },
  { cwd: example, argv: "audit --figure 72.22 --direction-sizes 3,5,13 --scale three-step".split(" ") },
  { cwd: example, argv: "audit --parts 10,20,20,50 --total 80 --percents 10,20,20,50".split(" ") },
  { cwd: example, argv: "audit --parts 376,114,262,108,291 --total 1146".split(" ") },
];

test.each(
  languages.filter((lang) => lang !== "en").flatMap((lang) => cases.map((each) => ({ ...each, lang }))),
)("$lang: $argv", async ({ cwd, argv, lang }) => {
  for (const format of ["pretty", "compact", "json"]) {
    const shown = async (language: string): Promise<string> =>
      (
        await runCli([...argv, "--quiet", "--color", "never", "--lang", language, "--format", format], {
          cwd,
          columns: 2000,
        })
      ).stdout;
    const english = new Set(runsOfWords(await shown("en"), ids));
    if (format === "pretty") expect(english.size).toBeGreaterThan(0);
    const left = runsOfWords(await shown(lang), ids);
    expect(left.filter((run) => english.has(run) && !quoted.has(run) && !run.endsWith(" csv"))).toEqual([]);
  }
});
