// A table that an assessment of the workspace lists, named alone → judged by that assessment; any other by itself.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/table-of-assessment");
const reports = ["pattern", "list"].map((name) => `assessments/${name}/reports`);

test.each(reports.flatMap((folder) => ["b05.csv", "b06.csv"].map((name) => `${folder}/${name}`)))(
  "%s",
  async (file) => {
    const { stdout, stderr, exitCode } = await runCli(["check", file, "--format", "json"], { cwd });
    expect([exitCode, (JSON.parse(stdout) as { problems: object[] }).problems]).toEqual([0, []]);
    expect(stderr).toContain("belongs to assessment");
  },
);

test("from the folder of the table", async () => {
  const inside = join(cwd, reports[0] ?? "");
  const { stdout } = await runCli(["score", "b06.csv", "--format", "json"], { cwd: inside });
  const { scores } = JSON.parse(stdout) as { scores: { overall: object }[] };
  // Green, amber and red: all tables of the assessment.
  expect(scores.map(({ overall }) => overall)).toMatchObject([{ exact: "50", scored: 3 }]);
});

test("a table that no assessment lists, beside one that is listed", async () => {
  const call = ["check", "loose.csv", `${reports[1]}/b05.csv`, "--format", "json"];
  const { stdout, stderr } = await runCli(call, { cwd });
  expect((JSON.parse(stdout) as { problems: object[] }).problems).toEqual([]);
  expect(stderr).toContain("loose.csv: using scale three-step");
});

test("another scale on the call is what the call wants", async () => {
  const call = ["check", `${reports[0]}/b06.csv`, "--scale", "three-step", "--format", "json"];
  const { problems } = JSON.parse((await runCli(call, { cwd })).stdout) as { problems: { code: string }[] };
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(["NAP203"]);
});
