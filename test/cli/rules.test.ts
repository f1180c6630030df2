// A workspace with `rules` → exit codes and what is shown; never another figure
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { problemInfo } from "../../src/core.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const files = (rules: string): Record<string, string> => ({
  "nap.yaml": `format: nap/workspace@1\n${rules}`,
  "plan.yaml":
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections:\n  - id: "1"\n    clauses:\n      - {id: "1.1"}\n      - {id: "1.2"}\n',
  "assessments/a/assessment.yaml":
    "format: nap/assessment@1\nid: a\nplan: p\nmethod: percent\nratings: ratings.csv\n",
  // Both percents lie within 0…1: NAP211, a warning.
  "assessments/a/ratings.csv": "clause,percent\n1.1,0.5\n1.2,1\n",
});

const runIn = (all: Record<string, string>, argv: readonly string[]): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { cwd: folder });
  });

const problemsOf = ({ stdout }: CliRun): string[] =>
  (JSON.parse(stdout) as { problems: { code: string; severity: string }[] }).problems.map(
    ({ code, severity }) => `${code} ${severity}`,
  );

test.each([
  ["", "warning", 0, 1],
  ["rules: {NAP211: error}\n", "error", 1, 1],
  ["rules: {nap211: error}\n", "error", 1, 1],
  ["rules: {NAP211: info}\n", "info", 0, 0],
  ["rules: {NAP211: off}\n", null, 0, 0],
  ['rules: {NAP211: "off"}\n', null, 0, 0],
  ["rules: {NAP210: error}\n", "warning", 0, 1],
])("%j: severity %s, exit code %i, and %i with --fail-on warning", async (rules, severity, code, strict) => {
  const json = ["--format", "json"];
  const checked = await runIn(files(rules), ["check", ...json]);
  expect([problemsOf(checked), checked.exitCode]).toEqual([
    severity === null ? [] : [`NAP211 ${severity}`],
    code,
  ]);
  expect((await runIn(files(rules), ["check", "--fail-on", "warning"])).exitCode).toBe(strict);
  const scored = await runIn(files(rules), ["score", ...json]);
  const { scores } = JSON.parse(scored.stdout) as { scores: [{ overall: { exact: string } }] };
  expect([scores[0].overall.exact, scored.exitCode]).toEqual(["3/4", code]);
  const shown = await runIn(files(rules), ["score"]);
  expect(shown.stderr.includes("[NAP211]")).toBe(severity === "error" || severity === "warning");
});

test("a rule may be called by its name", async () => {
  const { name } = problemInfo("NAP211");
  const checked = await runIn(files(`rules: {${name}: error}\n`), ["check", "--format", "json"]);
  expect([problemsOf(checked), checked.exitCode]).toEqual([["NAP211 error"], 1]);
});

test.each([
  ["rules: {NAP2111: error}\n", "NAP338", 'did you mean "NAP'],
  ["rules: {unknown-statuss: error}\n", "NAP338", 'did you mean "unknown-status"?'],
  ["rules:\n  NAP211: info\n  no-such-thing: off\n", "NAP338", 'there is no rule "no-such-thing"'],
  ["rules: {NAP203: warning}\n", "NAP339", "NAP203 is an error and cannot be made warning"],
  [
    "rules: {unknown-status: off}\n",
    "NAP339",
    "unknown-status (NAP203) is an error and cannot be made silent",
  ],
  ["rules: {NAP211: erorr}\n", "NAP217", 'did you mean "error"?'],
  ["rules: {NAP211: }\n", "NAP202", "fill it: one of: error"],
  ["rules: error\n", "NAP204", "expected a map"],
])("%j is a problem at its place", async (rules, code, said) => {
  const { stdout, exitCode } = await runIn(files(rules), ["check"]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`error[${code}]`);
  expect(stdout).toContain(said);
  expect(stdout).toMatch(/→ nap\.yaml:[23456]:\d+/);
});

test("an error whose rule is lowered is reported, and its figure stays away", async () => {
  const wrong = {
    ...files("rules: {NAP210: warning}\n"),
    "assessments/a/ratings.csv": "clause,percent\n1.1,about half\n1.2,100\n",
  };
  const { stdout, stderr, exitCode } = await runIn(wrong, ["score", "--format", "json"]);
  const { scores } = JSON.parse(stdout) as { scores: [{ overall: { exact: string | null } }] };
  expect([scores[0].overall.exact, exitCode]).toEqual([null, 1]);
  expect(stderr).toContain("error[NAP210]");
  expect(stderr).toContain("error[NAP339]");
});
