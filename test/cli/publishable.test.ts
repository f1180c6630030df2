// Assessments that state more and more → whether their figures can be computed again, and what is missing
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

interface Item {
  readonly assessment: string;
  readonly kind: string;
  readonly figure: string | null;
  readonly state: string;
  readonly stated: readonly string[];
  readonly missing: readonly { readonly part: string; readonly case: string; readonly how: string }[];
}

interface Json {
  readonly publishable: readonly Item[];
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly line: number }[];
}

const plan =
  'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\nbodies: [{id: moj}]\nsources: [{id: letter}]\ndirections:\n  - id: "1"\n    clauses: [{id: "1.1"}, {id: "1.2"}]\n';
const head = "format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\n";
const whole = `${head}method: halves\nas-of: 2022-12-31\ninterests: []\nratings: a.csv\n`;

const runIn = (
  assessment: string,
  { table = "clause,status\n1.1,full\n1.2,partial\n", nap = "", argv = [] as string[] } = {},
): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    const files = {
      "nap.yaml": `format: nap/workspace@1\n${nap}`,
      "plan.yaml": plan,
      "assessments/a.yaml": assessment,
      "assessments/a.csv": table,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(["check", "--publishable", "--format", "json", ...argv], { cwd: folder });
  });

/** `own 75.00 partly: period interests`. */
const told = ({ stdout }: CliRun): string[] =>
  (JSON.parse(stdout) as Json).publishable.map(
    ({ kind, figure, state, missing }) =>
      `${kind} ${figure ?? "-"} ${state}: ${missing.map((each) => each.case).join(" ")}`,
  );

const coded = "assessor: {name: Us, kind: coded}\nof: {body: moj, source: letter}\n";

test.each([
  [whole, ["own 75.00 reproducible: "], 0],
  [whole.replace("as-of: 2022-12-31\n", ""), ["own 75.00 partly: period"], 0],
  [whole.replace("interests: []\n", ""), ["own 75.00 partly: interests"], 0],
  [whole.replace("interests: []", "assessor: {name: M, kind: self-report}"), ["own 75.00 reproducible: "], 0],
  [whole.replace("a.csv", '[{clause: "1.1", status: full}]'), ["own 100.00 reproducible: "], 0],
  [`${whole}claims: [{figure: "75"}]\n`, ["own 75.00 reproducible: ", "claim 75 reproducible: "], 0],
  [`${whole}claims: [{figure: "80"}]\n`, ["own 75.00 reproducible: ", "claim 80 not: result-other"], 1],
  [
    `${whole}${coded}claims: [{figure: "75"}, {figure: "80", clauses: 2}]\n`,
    [
      "coding 75.00 reproducible: ",
      "claim 75 not: unit denominator rows-coded rule-other rounding",
      "claim 80 not: rows-coded rule-other rounding",
    ],
    1,
  ],
  [
    `${head}published: false\nclaims: [{figure: "75", counts: {full: 1}}]\n`,
    ["claim 75 not: period denominator rows rule-other rounding interests"],
    1,
  ],
])("%s", async (assessment, expected, exitCode) => {
  const run = await runIn(assessment);
  expect([told(run), run.exitCode]).toEqual([expected, exitCode]);
  const { problems, publishable } = JSON.parse(run.stdout) as Json;
  const count = (state: string): number => publishable.filter((item) => item.state === state).length;
  const found = (code: string): string[] =>
    problems.filter((each) => each.code === code).map(({ severity }) => severity);
  expect(found("NAP810")).toEqual(Array<string>(count("not")).fill("error"));
  expect(found("NAP811")).toEqual(Array<string>(count("partly")).fill("warning"));
  for (const { stated, missing } of publishable) {
    const parts = new Set([
      ...stated,
      ...missing.map(({ part }) => part).filter((part) => part !== "result"),
    ]);
    expect([...parts].toSorted()).toEqual([
      "denominator",
      "interests",
      "period",
      "rounding",
      "rows",
      "rule",
      "unit",
    ]);
    expect(missing.every(({ how }) => how !== "")).toBe(true);
  }
});

test("rounding that the method does not have; errors in the rows; rows of nothing", async () => {
  const thirds = { table: "clause,percent\n1.1,62.25\n1.2,62.25\n" };
  const rounded = `${whole}claims: [{figure: "62.2"}]\n`.replace("scale: three-step\n", "");
  expect(told(await runIn(rounded, thirds))[1]).toBe("claim 62.2 partly: rounding-other");
  expect(told(await runIn(whole, { table: "clause,status\n1.1,ful\n" }))).toEqual(["own - not: rows-wrong"]);
  expect(told(await runIn(whole, { table: "clause,status\n1.1,not-due\n" }))[0]).toMatch(/^own - not: /);
});

test("--fail-on, and the rules of the workspace", async () => {
  const partly = whole.replace("interests: []\n", "");
  expect((await runIn(partly, { argv: ["--fail-on", "warning"] })).exitCode).toBe(1);
  expect((await runIn(partly, { nap: "rules: {NAP811: error}\n" })).exitCode).toBe(1);
  const off = await runIn(partly, { nap: "rules: {NAP811: off}\n", argv: ["--fail-on", "info"] });
  expect([told(off), off.exitCode]).toEqual([["own 75.00 partly: interests"], 0]);
});

test("a bare table states nothing of itself", async () => {
  const { stdout, exitCode } = await inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "a.csv"), "clause,status\n1.1,full\n1.2,none\n");
    return runCli(["check", "a.csv", "--publishable", "--format", "csv"], { cwd: folder });
  });
  expect(stdout.trim().split(/\r?\n/)).toEqual([
    "assessment,kind,figure,source,state,unit,period,denominator,rows,rule,rounding,interests,missing",
    "a,own,50.00,,not,missing,missing,missing,stated,missing,missing,missing,unit period denominator rule rounding interests",
  ]);
  expect(exitCode).toBe(1);
});

test.each(["en", "az", "ru"])("of the bundled plan, in %s", async (lang) => {
  const folder = "data/plans/az-nap-2020-2022";
  const { stdout, exitCode } = await runCli(["check", folder, "--publishable", "--lang", lang], {
    cwd: projectRoot,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatchSnapshot();
});
