// what stands under a name that nobody knows → taken for what it is surely meant to be, and for nothing else
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { useMistakesFolder } from "./mistakesFolder.ts";

const folder = useMistakesFolder();
const { path, replaceIn } = folder;

const report = "assessments/report/assessment.yaml";

const check = async (): Promise<string[]> =>
  (await folder.check()).map(({ code, line, params }) => `${code} ${line} ${params.suggestion ?? "-"}`);

test.each([
  // A list of things with ids is the one list that is missing, and its things are checked.
  [
    "plan.yaml",
    'directions:\n  - id: "1"',
    'bölmələr:\n  - id: "1"\n    weight: -1',
    ["NAP201 10 directions", "NAP212 12 -"],
  ],
  // Anything else may be, and is left alone.
  ["plan.yaml", "period: {start: 2020, end: 2022}", "contact: {name: X, mail: y}", ["NAP201 4 period"]],
  ["plan.yaml", "{id: fin, name", "{email: a@b.c, name", ["NAP201 9 id"]],
  ["plan.yaml", "{id: letter,", "{pages: 12,", ["NAP201 6 id"]],
  ["plan.yaml", "{start: 2020, end: 2020}", "{start: 2020, note: see annex}", ["NAP201 16 end"]],
  ["plan.yaml", "{start: 2020, end: 2020}", "{from: 2020, to: 2020}", ["NAP201 16 -", "NAP201 16 -"]],
  ["plan.yaml", "{start: 2020, end: 2020}", "{from: 2020}", ["NAP202 16 -", "NAP202 16 -", "NAP201 16 -"]],
  [report, "plan: plan", "author: Ali", ["NAP201 3 plan"]],
])("in %s %j as %j", async (file, from, to, expected) => {
  replaceIn(file, from, to);
  expect(await check()).toEqual(expected);
});

test.each([
  ["clause,stats,staus\n1.1,5,done\n", ["NAP111 1 status", "NAP118 1 -"]],
  ["clauses,clause_id,status\nx,1.1,done\n", ["NAP111 1 clause", "NAP112 1 clause id"]],
  ["clause,staus\n9.9,dnoe\n", ["NAP111 1 status", "NAP302 2 -", "NAP203 2 done"]],
  // Something in brackets says no more, unless there is another.
  ["clause,status,note (public)\n1.1,done,\n1.2,done,\n", []],
  ["clause,status,note (public),note\n1.1,done,,\n1.2,done,,\n", ["NAP112 1 -"]],
  // A guess that all cells speak against is wrong, and they are not.
  ["clause,status,values\n1.1,done,a lot\n1.2,done,few\n", ["NAP118 1 -"]],
  [
    "clause,status,values\n1.1,done,a lot\n1.2,done,7\n",
    ["NAP118 1 -", "NAP210 2 -", "NAP311 2 -", "NAP311 3 -"],
  ],
  ["clause,status,fəaliyyətlər\n1.1,done,hearings\n1.2,done,a register\n", ["NAP118 1 -"]],
  ["clause,status,qurumu\n1.1,done,all\n1.2,done,some of them\n", ["NAP118 1 -"]],
  ["clause,percent,stats\n1.1,40,by law\n1.2,50,by decree\n", ["NAP118 1 -"]],
])("of the columns in %j", async (table, expected) => {
  writeFileSync(path("assessments/report/ratings.csv"), table);
  replaceIn(report, '"1.1", "1.2", "2.1", "2.10"', '"1.1", "1.2"');
  writeFileSync(path("assessments/report/replies.csv"), "clause,answer\n1.1,agree\n");
  replaceIn(report, 'claims:\n  - {figure: "81.94", clauses: 4, counts: {full: 1}, source: letter}\n', "");
  expect(await check()).toEqual(expected);
});

test("two assessments of one name have no figures", async () => {
  mkdirSync(path("assessments/second"));
  for (const name of ["assessment.yaml", "ratings.csv", "replies.csv"])
    cpSync(path(`assessments/report/${name}`), path(`assessments/second/${name}`));
  expect(await check()).toEqual(["NAP301 2 -"]);
  const { scores } = JSON.parse((await folder.run("score", "--format", "json")).stdout) as {
    scores: { overall: { exact: unknown } }[];
  };
  expect(scores.map(({ overall }) => overall.exact)).toEqual([null, null]);
});

test("what an alias repeats is found where the alias stands", async () => {
  replaceIn("plan.yaml", '    clauses:\n      - {id: "2.1"', '    clauses: &all\n      - {id: "2.1"');
  const text = readFileSync(path("plan.yaml"), "utf8");
  writeFileSync(path("plan.yaml"), `${text}  - {id: "3", clauses: *all}\n`);
  const last = text.split("\n").length;
  expect(await check()).toEqual([1, 2, 3].map(() => `NAP301 ${last} -`));
});

test("a pattern for assessments that finds none", async () => {
  replaceIn("nap.yaml", "assessments/*/assessment.yaml", "methods/*.yaml");
  expect(await check()).toEqual(["NAP317 3 -"]);
});

test("two files that are named for assessments and are none", async () => {
  const named = "assessments: [scales/four.yaml, methods/strict.yaml]";
  replaceIn("nap.yaml", "assessments: assessments/*/assessment.yaml", named);
  expect(await check()).toEqual(["NAP317 3 -", "NAP317 3 -"]);
});
