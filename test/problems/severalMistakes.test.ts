// a broken key of an assessment and a broken row → both are told, and nothing else
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-mistakes-"));
  cpSync(join(projectRoot, "fixtures/mistakes/workspace"), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

function replaceIn(name: string, from: string, to: string): void {
  const path = join(cwd, "assessments/report", name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

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
  const { stdout } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
  expect(problems.map((found) => found.code)).toEqual([code, "NAP203"]);
  const scored = await runCli(["score", "--format", "json"], { cwd });
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
  const { stdout, exitCode } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
  expect(problems.map((found) => found.code)).toEqual([code, "NAP109"]);
  expect(exitCode).toBe(1);
});

test("a broken row in the file hides no other row", async () => {
  replaceIn(
    "assessment.yaml",
    "ratings: ratings.csv",
    'ratings:\n  - {clause: ["1.1"], status: done}\n  - {clause: "1.2", status: dnoe}\n  - {clause: "2.1", percent: about half}',
  );
  const { stdout } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string; line: number }[] };
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    "13 NAP204",
    "14 NAP203",
    "15 NAP210",
  ]);
});
