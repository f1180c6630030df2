// a broken key of an assessment and a broken row → both are told, and nothing else
import { expect, test } from "vitest";
import { useMistakesFolder } from "./mistakesFolder.ts";

const folder = useMistakesFolder();

const replaceIn = (name: string, from: string, to: string): void =>
  folder.replaceIn(`assessments/report/${name}`, from, to);

const codes = async (): Promise<string[]> => (await folder.check()).map(({ code }) => code);

test.each([
  ["kind: alternative", "kind: x", "NAP217"],
  ["as-of: 2022-12-31", "as-of:", "NAP202"],
  ["as-of: 2022-12-31", "as-of: [2022]", "NAP204"],
  ["period: {start: 2020, end: 2022}", "period: 2020", "NAP204"],
  ["as-of: 2022-12-31", "as-of: 2022-12-31\nnotice: [x]", "NAP204"],
  ["as-of: 2022-12-31", "as-of: 2022-12-31\ntitle: [x]", "NAP204"],
  ["id: report\n", "", "NAP202"],
  ["clauses: 4", "clauses: four", "NAP204"],
])("%j as %j does not hide a row", async (from, to, code) => {
  replaceIn("assessment.yaml", from, to);
  replaceIn("ratings.csv", "first,done", "first,dnoe");
  expect(await codes()).toEqual([code, "NAP203"]);
  const scored = await folder.run("score", "--format", "json");
  const { scores } = JSON.parse(scored.stdout) as { scores: { overall: { exact: unknown } }[] };
  expect(scores.map(({ overall }) => overall.exact)).toEqual([null]);
});

test.each([
  ["scale: four", "scale: [four]", "NAP204"],
  ["method: lenient", "method: {lenient: 1}", "NAP204"],
  ["plan: plan", "plan: [plan]", "NAP204"],
  ["plan: plan\n", "", "NAP202"],
  ['scope: ["1.1", "1.2", "2.1", "2.10"]', "scope: everything", "NAP217"],
])("%j as %j hides no ragged row, and nothing follows from it", async (from, to, code) => {
  replaceIn("assessment.yaml", from, to);
  replaceIn("ratings.csv", "1.2,b,,,,,40,report,", "1.2,b,,,,,40");
  expect(await codes()).toEqual([code, "NAP109"]);
  expect((await folder.run("check")).exitCode).toBe(1);
});

test("a broken row in the file hides no other row", async () => {
  replaceIn(
    "assessment.yaml",
    "ratings: ratings.csv",
    'ratings:\n  - {clause: ["1.1"], status: done}\n  - {clause: "1.2", status: dnoe}\n  - {clause: "2.1", percent: about half}',
  );
  expect((await folder.check()).map(({ code, line }) => `${line} ${code}`)).toEqual([
    "13 NAP204",
    "14 NAP203",
    "15 NAP210",
  ]);
});
