// A workspace with known findings → what fails, what is told, and what is written
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const files: Readonly<Record<string, string>> = {
  "nap.yaml": "format: nap/workspace@1\nbaseline: baseline.yaml\n",
  "plan.yaml": `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
directions:
  - id: "1"
    clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.3"}, {id: "1.10"}]
`,
  "assessments/own/assessment.yaml":
    "format: nap/assessment@1\nid: own\nplan: p\nscale: three-step\nmethod: halves\nratings: ratings.csv\n",
  "assessments/own/ratings.csv": "clause,rater,status\n1.1,Leyla M.,partialy\n1.2,,partialy\n1.3,,full\n",
};

const ratings = "assessments/own/ratings.csv";

interface Problem {
  readonly code: string;
  readonly row?: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly baseline?: string;
  readonly places?: readonly object[];
}

interface Folder {
  readonly run: (...argv: readonly string[]) => Promise<CliRun>;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  readonly path: string;
}

const inWorkspace = <T>(
  own: Readonly<Record<string, string>>,
  work: (folder: Folder) => Promise<T>,
): Promise<T> =>
  inTemporaryFolder((path) => {
    const write = (name: string, text: string): void => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    };
    for (const [name, text] of Object.entries({ ...files, ...own })) write(name, text);
    return work({
      path,
      write,
      read: (name) => readFileSync(join(path, name), "utf8"),
      run: (...argv) => runCli(argv, { cwd: path }),
    });
  });

const problemsOf = ({ stdout }: CliRun): Problem[] =>
  (JSON.parse(stdout) as { problems: Problem[] }).problems;

test("a baseline is written only when that is asked for, is the same each time, and then only what is new fails", async () => {
  await inWorkspace({}, async ({ run, read, write, path }) => {
    expect((await run("check")).exitCode).toBe(2);
    expect(readdirSync(path)).not.toContain("baseline.yaml");
    const updated = await run("check", "--update-baseline");
    expect([updated.exitCode, updated.stderr]).toEqual([0, "nap: baseline.yaml: written, with 2 findings\n"]);
    const text = read("baseline.yaml");
    expect(text).toBe(`format: nap/baseline@1
findings:
  - {code: NAP203, in: "assessment:own", clause: "1.1", rater: "e7b9884a", value: "602c6a415b1498db"}
  - {code: NAP203, in: "assessment:own", clause: "1.2", value: "602c6a415b1498db"}
`);
    const again = await run("check");
    expect([again.exitCode, again.stdout.trim().split("\n").at(-1)]).toEqual([
      0,
      "no problems in 4 files; 1 in the baseline",
    ]);
    // Rows are moved, and one joins: it alone is told.
    write(ratings, "clause,rater,status\n1.3,,full\n1.10,,partialy\n1.2,,partialy\n1.1,Leyla M.,partialy\n");
    const joined = await run("check", "--format", "json");
    expect(problemsOf(joined).map(({ baseline, row, params }) => [baseline, row, params["rows"]])).toEqual([
      ["new", 3, 1],
      ["unchanged", 4, 2],
    ]);
    expect(joined.exitCode).toBe(1);
    const pretty = await run("check");
    expect(pretty.stdout).toContain(`(in row 3)\n  → ${ratings}:3:7\n3 | 1.10,,partialy\n`);
    expect(pretty.stdout).not.toContain(":4:");
    expect(read("baseline.yaml")).toBe(text);
    // The same rows under another name of the file and of the folder.
    renameSync(join(path, "assessments/own"), join(path, "assessments/other"));
    const moved = await run("check", "--format", "json");
    expect(problemsOf(moved).map(({ baseline }) => baseline)).toEqual(["new", "unchanged"]);
  });
});

test("a copy is new, and what is gone or has another value is stale", async () => {
  await inWorkspace({}, async ({ run, write }) => {
    await run("check", "--update-baseline");
    write(ratings, "clause,rater,status\n1.1,Leyla M.,partialy\n1.1,Leyla M.,partialy\n1.2,,half-done\n");
    const { problems } = JSON.parse((await run("check", "--format", "json")).stdout) as {
      problems: Problem[];
    };
    expect(
      problems.map(({ code, baseline, params }) => [code, baseline, params["status"] ?? params["why"]]),
    ).toEqual([
      ["NAP203", "unchanged", "partialy"],
      ["NAP309", "new", undefined],
      ["NAP203", "new", "partialy"],
      ["NAP203", "new", "half-done"],
      ["NAP904", undefined, "other-value"],
    ]);
    // A part of the workspace says nothing of the rest.
    const part = await run("check", "plan.yaml", "--baseline", "baseline.yaml", "--format", "json");
    expect(problemsOf(part)).toEqual([]);
  });
});

test("nap score fails on what is new alone, and its figures are withheld as before", async () => {
  await inWorkspace({}, async ({ run }) => {
    await run("check", "--update-baseline");
    const scored = await run("score", "--format", "json");
    const { scores, problems } = JSON.parse(scored.stdout) as {
      scores: [{ overall: { outcome: string; exact: string | null } }];
      problems: Problem[];
    };
    expect([scored.exitCode, scored.stderr]).toEqual([
      0,
      "nap: 1 in the baseline; nap check --format json lists them\n",
    ]);
    expect([scores[0].overall.outcome, scores[0].overall.exact]).toEqual(["insufficient", null]);
    expect(problems.map(({ code, baseline }) => [code, baseline])).toEqual([["NAP203", "unchanged"]]);
  });
});

test.each([
  ['  - {code: NAP999, in: "plan:p", value: "602c6a415b1498db"}', "NAP905 3:12 unknown-code"],
  ['  - {code: NAP203, in: "plan:p", value: "602c6a"}', "NAP905 3:41 not-a-hash"],
  ['  - {code: NAP203, in: "plan:p", value: "602C6A415B1498DB"}', "NAP905 3:41 not-a-hash"],
  ['  - {code: NAP203, in: "plan:p", value: "602c6a415b1498db", times: 0}', "NAP905 3:68 not-a-count"],
  [
    '  - {code: NAP203, in: "plan:p", value: "602c6a415b1498db"}\n  - {code: NAP203, in: "plan:p", value: "602c6a415b1498db"}',
    "NAP905 4:5 written-twice",
  ],
  ['  - {code: NAP203, in: "plan:p"}', "NAP202 3:5 undefined"],
  ['  - {code: NAP203, line: 3, in: "plan:p", value: "602c6a415b1498db"}', "NAP201 3:20 undefined"],
  ["<<<<<<< HEAD", "NAP106 3:1 undefined"],
])("a baseline edited by hand is a problem at its place: %s", async (line, expected) => {
  const own = { "baseline.yaml": `format: nap/baseline@1\nfindings:\n${line}\n` };
  await inWorkspace(own, async ({ run }) => {
    const checked = await run("check", "--format", "json");
    const found = (
      JSON.parse(checked.stdout) as { problems: (Problem & { file: string; line: number; column: number })[] }
    ).problems;
    expect(
      found
        .filter(({ file, code }) => file === "baseline.yaml" && code !== "NAP904")
        .map(({ code, line: at, column, params }) => `${code} ${at}:${column} ${String(params["fault"])}`),
    ).toEqual([expected]);
    expect(checked.exitCode).toBe(1);
    // What cannot be read hides nothing.
    expect(found.some(({ code, baseline }) => code === "NAP203" && baseline === "new")).toBe(true);
    expect((await run("check", "--update-baseline")).exitCode).toBe(0);
    expect((await run("check")).exitCode).toBe(0);
  });
});

test.each([
  [["--update-baseline", "--baseline", "plan.yaml"], "plan.yaml is not a baseline and is not replaced"],
  [["--update-baseline", "plan.yaml"], "a baseline holds all findings of a workspace"],
  [["--update-baseline", "--method", "binary"], "a baseline holds all findings of a workspace"],
  [["--today", "soon"], "--today"],
])("%j is refused", async (argv, said) => {
  await inWorkspace({ "baseline.yaml": "format: nap/baseline@1\nfindings: []\n" }, async ({ run, read }) => {
    const { exitCode, stderr } = await run("check", ...argv);
    expect([exitCode, stderr.includes(said)]).toEqual([2, true]);
    expect([read("plan.yaml"), read("baseline.yaml")]).toEqual([
      files["plan.yaml"],
      "format: nap/baseline@1\nfindings: []\n",
    ]);
  });
});

test("what keeps the input from being used is never known, and no baseline is written without it", async () => {
  const own = {
    "nap.yaml":
      "format: nap/workspace@1\nbaseline: baseline.yaml\nassessments: [a.yaml, assessments/own/assessment.yaml]\n",
  };
  await inWorkspace(own, async ({ run, path }) => {
    expect((await run("check", "--update-baseline")).exitCode).toBe(2);
    expect(readdirSync(path)).not.toContain("baseline.yaml");
  });
});

test("no rater is named in a baseline, and it is the same whether raters are named in the output or not", async () => {
  await inWorkspace({}, async ({ run, read }) => {
    await run("check", "--update-baseline", "--name-raters");
    const named = read("baseline.yaml");
    await run("check", "--update-baseline");
    expect(read("baseline.yaml")).toBe(named);
    expect(named).not.toContain("Leyla");
  });
});

test("entries of a table that cannot be read are kept, and not called stale", async () => {
  await inWorkspace({}, async ({ run, read, write }) => {
    await run("check", "--update-baseline");
    const before = read("baseline.yaml");
    write(ratings, "klause,status\n1.1,partialy\n");
    const codes = problemsOf(await run("check", "--format", "json")).map(({ code }) => code);
    expect([codes.includes("NAP111"), codes.includes("NAP904")]).toEqual([true, false]);
    await run("check", "--update-baseline");
    for (const line of before.trim().split("\n").slice(2)) expect(read("baseline.yaml")).toContain(line);
  });
});

test("an id of before is that of today", async () => {
  await inWorkspace({}, async ({ run, write }) => {
    await run("check", "--update-baseline");
    write("plan.yaml", (files["plan.yaml"] ?? "").replace('{id: "1.2"}', '{id: "1.20", was: ["1.2"]}'));
    expect(
      problemsOf(await run("check", "--format", "json")).map(({ code, baseline }) => [code, baseline]),
    ).toEqual([["NAP203", "unchanged"]]);
  });
});
