// Parts of a workspace that the call names → judged as the workspace says, and replaced where the call says so
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const planOf = (...clauses: string[]): string =>
  `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections:\n  - id: "1"\n    clauses:\n${clauses.map((id) => `      - {id: "${id}"}\n`).join("")}`;

const files: Readonly<Record<string, string>> = {
  "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\n",
  "plan.yaml": planOf("1.1", "1.2"),
  "draft.yaml": planOf("1.1", "1.2", "1.3", "1.4"),
  "scales/own.yaml": "format: nap/scale@1\nid: own\nlevels: [{id: poor}, {id: fine}]\n",
  "methods/own.yaml":
    "format: nap/method@1\nid: own-way\nversion: 1\ntitle: own\nbasis: assumption\nvalues: {own: {poor: 1/4, fine: 1}}\n",
  "assessments/y1/assessment.yaml":
    "format: nap/assessment@1\nid: y1\nplan: p\nscale: own\nmethod: own-way\nratings: reports/*.csv\n",
  "assessments/y1/reports/b04.csv": "clause,status\n1.1,fine\n",
  "assessments/y1/reports/b05.csv": "clause,status\n1.2,poor\n",
  "assessments/broken/assessment.yaml": "format: nap/assessment@1\nid: broken\nplan: nowhere\nratings: [\n",
  "loose.csv": "clause,status\n1.1,full\n",
};

const runIn = (
  argv: readonly string[],
  changed: Readonly<Record<string, string>> = {},
  within = ".",
): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries({ ...files, ...changed })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { cwd: join(folder, within) });
  });

interface ScoresJson {
  readonly scores: readonly {
    readonly assessment: { readonly id: string };
    readonly method: { readonly id: string };
    readonly overall: { readonly exact: string | null; readonly total: number };
  }[];
}

const figures = ({ stdout }: CliRun): string[] =>
  (JSON.parse(stdout) as ScoresJson).scores.map(
    ({ assessment, method, overall }) =>
      `${assessment.id} ${method.id} ${overall.exact ?? "–"} of ${overall.total}`,
  );

const json = ["--format", "json"];

test.each([
  ["assessments/y1/reports/b05.csv", "."],
  ["./assessments/y1/../y1/reports/b05.csv", "."],
  ["b05.csv", "assessments/y1/reports"],
  ["b0*.csv", "assessments/y1/reports"],
])("a table that an assessment lists is judged by it: %s in %s", async (name, within) => {
  const checked = await runIn(["check", name], {}, within);
  expect([checked.exitCode, checked.stdout]).toEqual([0, expect.stringContaining("no problems")]);
  expect(checked.stderr).toContain("belongs to assessment y1");
  expect(figures(await runIn(["score", name, ...json], {}, within))).toEqual(["y1 own-way 125/2 of 2"]);
});

test("its mistakes are found, by its own scale", async () => {
  const wrong = { "assessments/y1/reports/b05.csv": "clause,status\n1.2,full\n" };
  const { stdout, exitCode } = await runIn(["check", "assessments/y1/reports/b05.csv"], wrong);
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('unknown status "full"')]);
  expect(stdout).not.toContain("broken");
});

test("the call wins over the assessment, and a table of nobody's is read as before", async () => {
  const under = ["--method", "binary", "--scale", "three-step"];
  const { stdout } = await runIn(["check", "assessments/y1/reports/b05.csv", ...under, ...json]);
  expect(stdout).toContain("NAP203");
  const loose = await runIn(["score", "loose.csv", ...json]);
  expect(figures(loose)).toEqual(["loose halves 100 of 2"]);
  expect(loose.stderr).not.toContain("belongs to");
});

test.each([
  [["--plan", "draft.yaml"], "."],
  [["--plan", "./draft.yaml"], "."],
  [["--plan", "../draft.yaml"], "assessments"],
  [["assessments/y1/assessment.yaml", "--plan", "draft.yaml"], "."],
  [["assessments/y1/reports/b05.csv", "--plan", "draft.yaml"], "."],
])("the plan of the call takes the place of the workspace's: %j in %s", async (argv, within) => {
  const fine = { "assessments/broken/assessment.yaml": files["assessments/y1/assessment.yaml"] ?? "" };
  const own = {
    ...fine,
    "assessments/broken/assessment.yaml": "format: nap/assessment@1\nid: none\nplan: p\nclaims: []\n",
  };
  const run = await runIn(["score", ...argv, "--assessment", "y1", ...json], own, within);
  expect(figures(run)).toEqual(["y1 own-way 125/2 of 4"]);
  expect(run.stderr).not.toContain("NAP301");
  const checked = await runIn(["check", ...argv, "--assessment", "y1"], own, within);
  expect(checked.stdout).not.toContain("NAP301");
});

test("a loose table is read against it, too", async () => {
  expect(figures(await runIn(["score", "loose.csv", "--plan", "draft.yaml", ...json]))).toEqual([
    "loose halves 100 of 4",
  ]);
});

const halves =
  "format: nap/method@1\nid: halves\nversion: 1\ntitle: x\nbasis: assumption\nextends: percent\n";

test.each([
  [["score", "loose.csv", "--method", "my-halves.yaml"], { "my-halves.yaml": halves }, "my-halves.yaml"],
  [["score", "loose.csv", "--method", "halves"], { "methods/mine.yaml": halves }, "methods/mine.yaml"],
  [["methods", "my-halves.yaml"], { "my-halves.yaml": halves }, "my-halves.yaml"],
  [["methods"], { "methods/mine.yaml": halves }, "methods/mine.yaml"],
])(
  "the advice for a method with the id of a shipped one can be followed: nap %j",
  async (argv, changed, file) => {
    const { stderr } = await runIn(argv, changed);
    const advised = /nap check (\S+) says why/.exec(stderr)?.[1];
    expect(advised).toBe(file);
    const { stdout, exitCode } = await runIn(["check", advised ?? ""], changed);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining("error[NAP301]")]);
  },
);
