// An assessment that is known to exist and was not published → nothing is asked of it, and nothing is made up.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2020}
rounds: [{id: y1, as-of: 2020-12-31, reports: {start: 2021-01-01, end: 2021-02-28}, by: self-report}]
directions: [{id: "1", clauses: [{id: "1.1", title: A}]}]
`;
const assessment = (more: string): string =>
  `format: nap/assessment@1\nid: a\nplan: p\nassessor: {name: X, kind: self-report}\nround: y1\n${more}`;

const codes = (written: string): Promise<string[]> =>
  inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "assessments/a"), { recursive: true });
    writeFileSync(join(cwd, "plan.yaml"), plan);
    writeFileSync(join(cwd, "assessments/a/assessment.yaml"), written);
    const { stdout } = await runCli(["check", "--format", "json"], { cwd });
    return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map(({ code }) => code);
  });

test.each([
  ["published: false\n", []],
  ["", ["NAP117", "NAP409"]],
  ["published: true\n", ["NAP117", "NAP409"]],
  ['published: false\nclaims: [{figure: "75"}]\n', ["NAP409"]],
])("%j: %j", async (more, expected) => {
  expect(await codes(assessment(more))).toEqual(expected);
});

test("its report is not due by its own day, and it has no figure", () =>
  inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "assessments/a"), { recursive: true });
    writeFileSync(join(cwd, "plan.yaml"), plan);
    writeFileSync(
      join(cwd, "assessments/a/assessment.yaml"),
      assessment("published: false\nas-of: 2020-12-31\n"),
    );
    const { stdout } = await runCli(["progress", "--format", "json"], { cwd });
    const { reports } = JSON.parse(stdout) as {
      reports: { rounds: { reports: { state: string }[] }[] }[];
    };
    expect(reports[0]?.rounds[0]?.reports).toMatchObject([{ state: "not-due", assessments: [] }]);
    for (const command of ["score", "schedule", "sensitivity", "explain"]) {
      const { exitCode, stderr } = await runCli([command], { cwd });
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining("the ratings of a were not published")]);
    }
  }));
