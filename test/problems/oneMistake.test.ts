// a workspace without a problem and one slip in it → one problem, of that code, in that file and line
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const files = {
  plan: "plan.yaml",
  scale: "scales/four.yaml",
  method: "methods/strict.yaml",
  child: "methods/lenient.yaml",
  report: "assessments/report/assessment.yaml",
  ratings: "assessments/report/ratings.csv",
} as const;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-mistake-"));
  cpSync(join(projectRoot, "fixtures/mistakes/workspace"), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function check(): Promise<string[]> {
  const { stdout, stderr, exitCode } = await runCli(["check", "--format", "json"], { cwd });
  expect(exitCode, stderr).toBeLessThan(3);
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string; line: number }[] };
  return problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

test("the workspace itself has none", async () => expect(await check()).toEqual([]));

/** The place, where it is not that of the change. */
type Elsewhere = readonly [file: keyof typeof files, line: number];

type Slip = readonly [file: keyof typeof files, from: string, to: string, code: string, place?: Elsewhere];

const slips: readonly Slip[] = [
  // The file as a whole.
  ["plan", "format: nap/plan@1", "format: nap/plan@2", "NAP114"],
  ["plan", "format: nap/plan@1\n", "", "NAP114"],
  ["plan", "title: Hearings", "title: Hearings: two a year", "NAP106"],
  ["plan", '  - id: "2"\n', '\t- id: "2"\n', "NAP106"],
  ["plan", "weight: 2\n", "weight: 2\n        weight: 3\n", "NAP108"],
  [
    "plan",
    "{en: Ministry of Justice, az: Ədliyyə Nazirliyi}",
    "{en: Ministry of Justice",
    "NAP106",
    ["plan", 9],
  ],
  ["method", "id: strict\n", "id: strict\nid: stern\n", "NAP108"],
  ["method", "across: directions", "across directions", "NAP106", ["method", 10]],
  ["scale", "levels:", "levels", "NAP106"],
  ["report", "ratings: ratings.csv", "ratings: rating.csv", "NAP101"],
  ["report", "ratings: ratings.csv", "ratings: [ratings.csv, more.csv]", "NAP101"],
  ["report", "ratings: ratings.csv", 'ratings: "*.tsv"', "NAP308"],
  ["ratings", "clause,activity", "klause,activity", "NAP111"],
  ["ratings", "clause,activity", "clause,actvity", "NAP118"],
  ["ratings", "evidence,note", "evidense,note", "NAP112"],
  ["ratings", "value,evidence", "value,note", "NAP113"],
  ["ratings", "order 14,", "order 14, page 3,", "NAP109"],
  ["ratings", '"two\nlines"', '"two\nlines', "NAP110", ["ratings", 4]],
  ["ratings", '"two\nlines"', '"two" lines', "NAP115"],
  // Keys and types.
  ["plan", "period:", "perod:", "NAP201"],
  ["plan", "directions:", "direction:", "NAP201"],
  ["plan", "        lead: [moj]", "        leads: [moj]", "NAP201"],
  ["plan", "lead: [moj]", "lead: moj", "NAP204"],
  ["plan", "baseline: 0, ", "", "NAP202"],
  ["plan", "baseline: 0,", "baselin: 0,", "NAP201"],
  ["plan", "start: 2020, end: 2020}", "start: 2020}", "NAP202"],
  ["plan", '- id: "1.1"', "- id: 1.1", "NAP205"],
  ["plan", '- id: "1.1"', "- id:", "NAP202"],
  ["plan", '- id: "1.1"', '- id: ""', "NAP204"],
  ["plan", "title: Hearings", "title: [Hearings]", "NAP204"],
  ["plan", "weight: 2\n", "weight: [2]\n", "NAP204"],
  ["plan", "weight: 2\n", "weight: two\n", "NAP210"],
  ["plan", "weight: 2\n", "weight: -2\n", "NAP212"],
  ["plan", "target: 100", "target: 0", "NAP219"],
  ["plan", "target: 100", "target: all", "NAP210"],
  ["plan", "period: {start: 2020,", "period: {start: 2020-13,", "NAP206"],
  ["plan", "end: 2022}", "end: 2019}", "NAP207"],
  ["plan", "window: {start: 2020, end: 2020}", "window: {start: 2019, end: 2020}", "NAP208"],
  ["plan", "date: 2021-08-31", "date: 31.8.2021", "NAP206"],
  ["method", "treat: {unrated:", "treat: {unratd:", "NAP201"],
  ["method", "across: directions", "across: direction", "NAP217"],
  ["method", "bodies: lead", "bodies: leader", "NAP404"],
  ["method", "rule: majority", "rule: majorty", "NAP404"],
  ["method", "share: 1/2", "share: 3/2", "NAP214"],
  ["method", "share: 1/2", "shar: 1/2", "NAP201"],
  ["method", "raters: {rule: majority, share: 1/2}", "raters: majority", "NAP404"],
  ["method", "no-evidence: as-rated", "no-evidence: cap-2", "NAP214"],
  ["method", "no-evidence: as-rated", "no-evidence: none", "NAP404"],
  ["method", "mostly: 1/2", "mostly: 50", "NAP214"],
  ["method", "mostly: 1/2", "mostly: half", "NAP210"],
  ["method", "mostly: 1/2", "mostley: 1/2", "NAP410"],
  ["method", "four: {", "fourr: {", "NAP306"],
  ["method", "across: directions", "bands: [{id: a, min: 1}, {id: a, min: 0}]", "NAP301"],
  ["method", "minimum-coverage: 1/4", "minimum-coverage: 25", "NAP214"],
  ["method", "decimals: 2", "decimals: two", "NAP210"],
  ["method", "percent: as-given", "percent: as-written", "NAP217"],
  ["child", "extends: strict", "extends: strikt", "NAP307"],
  ["child", "extends: strict", "extends: lenient", "NAP403"],
  ["scale", "- {id: begun,", "- {", "NAP202"],
  ["scale", "aliases: [finished]", "alias: [finished]", "NAP201"],
  ["scale", "aliases: [finished]", "aliases: [begun]", "NAP301"],
  ["scale", "aliases: [finished]", "aliases: [Not Due]", "NAP301"],
  // References and claims.
  ["plan", 'id: "2.10"', 'id: "2.1"', "NAP301"],
  ["plan", "id: plan\n", "id: plans\n", "NAP314", ["report", 3]],
  ["plan", "lead: [moj]", "lead: [mojj]", "NAP303"],
  ["report", "plan: plan", "plan: plann", "NAP314"],
  ["report", "scale: four", "scale: fuor", "NAP306"],
  ["report", "method: lenient", "method: linient", "NAP307"],
  ["report", "method: lenient\n", "", "NAP409", ["report", 1]],
  ["report", "scale: four\n", "", "NAP306", ["report", 1]],
  ["report", "method: lenient", "method: ../../plan.yaml", "NAP317"],
  ["report", "kind: alternative", "kind: alternativ", "NAP217"],
  ["report", "as-of: 2022-12-31", "as-of: 2022-02-30", "NAP206"],
  ["report", '"2.1", "2.10"', '"2.1", "2.10", "2.3"', "NAP315"],
  ["report", '"2.1", "2.10"', '"2.1", 2.10', "NAP205"],
  ["ratings", "2.10,", "2.2,", "NAP316"],
  ["report", 'figure: "81.94"', "figure: 81.94", "NAP215"],
  ["report", 'figure: "81.94"', 'figure: "about 82"', "NAP210"],
  ["report", 'figure: "81.94"', 'figure: "81.95"', "NAP501"],
  ["report", "clauses: 4", "clauses: 21", "NAP502"],
  ["report", "full: 1", "full: 2", "NAP502"],
  ["report", "full: 1", "fulll: 1", "NAP201"],
  ["report", "full: 1", "under-half: 4", "NAP503"],
  ["report", "full: 1", "full: 5", "NAP502"],
  ["report", "source: letter", "source: lettre", "NAP305"],
  // Rows.
  ["ratings", "first,done", "first,dnoe", "NAP203"],
  ["ratings", "first,done", "first,-", "NAP216"],
  ["ratings", "1.1,,moj,second", "1.1,,moj,first", "NAP309"],
  ["ratings", "1.1,,moj,second", "1.3,,moj,second", "NAP302"],
  ["ratings", "1.1,,moj,second", ",,moj,second", "NAP220"],
  ["ratings", "1.1,,fin", "1.1,,finn", "NAP303"],
  ["ratings", "1.1,,fin", "2.1,,fin", "NAP310", ["ratings", 8]],
  ["ratings", "1.2,b,", "1.2,c,", "NAP304"],
  ["ratings", "1.2,b,", "1.2,,", "NAP311"],
  ["ratings", "1.2,b,,,,,40", "2.1,,,x,,,40", "NAP311"],
  ["ratings", '"72,5 %"', "725", "NAP209"],
  ["ratings", '"72,5 %",', '"72,5 %",3', "NAP221"],
  ["ratings", '"72,5 %"', "72.5.1", "NAP210"],
  ["ratings", '"72,5 %"', "72,5", "NAP109"],
  ["ratings", '"72,5 %"', "0.725", "NAP211"],
  ["ratings", "mostly,,", "mostly,20,", "NAP402"],
  ["ratings", '"the law was repealed, see order 3"', "", "NAP218"],
  ["ratings", "2.10,", "2.1,", "NAP313"],
];

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const sameStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

test.each(slips.map((slip) => ({ slip, name: slip.join(" ") })))("$name", async ({ slip }) => {
  const [file, from, to, code, place] = slip;
  const path = join(cwd, files[file]);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const [where, line] = place ?? [file, lineOf(text, text.indexOf(from) + sameStart(from, to))];
  expect(await check()).toEqual([`${code} ${files[where]}:${line}`]);
});
