// a workspace whose ratings raise questions → nothing, unless it switches rules on; never another figure
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { problemTable, type ProblemCode } from "../../src/core.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const files = (rules: string): Record<string, string> => ({
  "nap.yaml": `format: nap/workspace@1\n${rules}`,
  "plan.yaml":
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\nbodies: [{id: moj}, {id: fin}]\ndirections:\n  - id: "1"\n    clauses:\n      - {id: "1.1", lead: [moj]}\n      - {id: "1.2", lead: [fin], window: {start: 2020, end: 2020}}\n',
  "assessments/a/assessment.yaml":
    "format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\nmethod: halves\nas-of: 2021-06-30\nratings: ratings.csv\n",
  "assessments/a/ratings.csv":
    "clause,status,evidence,note\n1.1,full,,Hələ qəbul edilməyib\n1.2,partial,https://bit.ly/a,ok\n",
});

const runIn = (all: Record<string, string>, ...argv: readonly string[]): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { cwd: folder });
  });

interface Json {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

const problemsOf = ({ stdout }: CliRun): string[] =>
  (JSON.parse(stdout) as Json).problems.map(({ code, severity }) => `${code} ${severity}`);

const off = (Object.keys(problemTable) as ProblemCode[]).filter(
  (code) => problemTable[code].severity === "off",
);

test("all rules with judgement are off", async () => {
  expect(off.every((code) => code.startsWith("NAP8"))).toBe(true);
  expect(off.length).toBeGreaterThan(7);
  const all = await runIn(files(""), "check", "--format", "json");
  expect([problemsOf(all), all.exitCode]).toEqual([[], 0]);
  const silent = await runIn(files("rules: {NAP801: off, empty-note: off}\n"), "check", "--format", "json");
  expect(problemsOf(silent)).toEqual([]);
});

test.each([
  ["NAP801: error", ["NAP801 error"], 1],
  ["complete-without-evidence: warning", ["NAP801 warning"], 0],
  ["empty-note: info", ["NAP802 info"], 0],
  ["note-against-rating: error", ["NAP803 error"], 1],
  ["nap805: warning", ["NAP805 warning"], 0],
  ["evidence-link: warning", ["NAP806 warning"], 0],
  ["NAP801: info, NAP802: error, body-never-rated: error", ["NAP801 info", "NAP802 error"], 1],
])("rules: {%s}: %j, exit code %i", async (rules, expected, exitCode) => {
  const checked = await runIn(files(`rules: {${rules}}\n`), "check", "--format", "json");
  expect([problemsOf(checked).toSorted(), checked.exitCode]).toEqual([expected, exitCode]);
});

test("the day is that of the assessment or of the call", async () => {
  const workspace = files("rules: {NAP805: warning}\n");
  for (const [asOf, count] of [
    ["2020-12-30", 0],
    ["2020-12-31", 1],
  ] as const) {
    const checked = await runIn(workspace, "check", "--as-of", asOf, "--format", "json");
    expect(problemsOf(checked)).toHaveLength(count);
  }
});

test("figures and other commands are the same", async () => {
  const on = files(`rules: {${off.map((code) => `${code}: error`).join(", ")}}\n`);
  const [without, scored] = [await runIn(files(""), "score"), await runIn(on, "score")];
  expect(scored).toEqual(without);
  expect(scored.stdout).toContain("75");
});

test("a finding can be known or accepted, as any other", async () => {
  const workspace = files(
    "rules: {NAP803: error}\nsuppress: [{rule: NAP803, clause: '1.1', reason: The decree counts}]\n",
  );
  const checked = await runIn(workspace, "check");
  expect([checked.exitCode, checked.stdout.includes("1 suppressed")]).toEqual([0, true]);
});

test.each(["sarif", "gitlab", "github", "junit"])("in %s", async (format) => {
  const checked = await runIn(files("rules: {NAP803: error}\n"), "check", "--format", format);
  expect(checked.exitCode).toBe(1);
  expect(checked.stdout).toContain("NAP803");
});

test.each([
  ["az", 'qeyddə isə "Hələ" yazılıb'],
  ["ru", "в примечании сказано «Hələ»"],
])("in the language %s", async (language, text) => {
  const checked = await runIn(files("rules: {NAP803: error}\n"), "check", "--lang", language);
  expect(checked.stdout.replace(/\s+/g, " ")).toContain(text);
});
