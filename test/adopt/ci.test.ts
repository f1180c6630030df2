// docs/ci.md, the hooks and the snippets -> they name what there is, and do what the page says
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { schemaNames } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { createRepository, workspaceIn, type Repository } from "./repository.ts";
import { action, runAction, runStep } from "./runAction.ts";

let repository: Repository;
beforeEach(() => {
  repository = createRepository();
  // As `npm ci` leaves it.
  const modules = join(repository.folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  symlinkSync(projectRoot, join(modules, "napscore"));
  symlinkSync("../napscore/bin/nap.cjs", join(modules, ".bin/nap"));
  writeFileSync(join(repository.folder, ".gitignore"), "node_modules/\n");
});
afterEach(() => repository.remove());

const page = readFileSync(join(projectRoot, "docs/ci.md"), "utf8");
const blocks = [...page.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)].map(
  ([, indent = "", kind, text = ""]) => ({
    kind,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }),
);
const yaml = blocks.filter(({ kind }) => kind === "yaml").map(({ text }) => parse(text) as unknown);
const blockWith = <T>(key: string): T => yaml.find((block) => Object.hasOwn(block as object, key)) as T;

const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
  runStep(script, repository.folder, env, repository.folder, repository.temporary);

const [good, bad] = [
  ["1,full,e", "2,partial,e", "3,full,e"],
  ["1,full,e", "2,partialy,e", "3,full,e"],
];

test("old sins: the commands and the nap.yaml of the page make a green run, and a new mistake a red one", () => {
  repository.commit(workspaceIn("", ...bad));
  expect(shell("npx nap check").exitCode).toBe(1);
  expect(shell("npx nap check --baseline baseline.yaml --update-baseline").exitCode).toBe(0);
  const config = blocks.find(({ text }) => text.startsWith("format: nap/workspace@1"))?.text ?? "";
  const base = repository.commit({ "nap.yaml": config });
  const run = (event: object) => runAction(repository.folder, {}, event, repository.temporary);
  const green = run({ before: base });
  expect([green.exitCode, green.printed["check"]]).toEqual([0, expect.not.stringContaining("::error")]);
  repository.commit(workspaceIn("", ...bad.slice(0, 2), "3,ful,e"));
  const red = run({ before: base });
  expect(red.exitCode).toBe(1);
  expect(red.printed["check"]?.match(/^::error .*$/gm)).toEqual([
    expect.stringMatching(/^::error file=assessments\/own\/ratings\.csv,line=4,.*ful/),
  ]);
});

test("the workflow gives the action what it has, and the tables list all of it", () => {
  const { jobs } = blockWith<{ jobs: { nap: { steps: { uses?: string; with?: object }[] } } }>("jobs");
  const step = jobs.nap.steps.find(({ uses }) => uses?.startsWith("./"));
  expect(step?.uses).toBe("./node_modules/napscore");
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: 0 })));
  const listed = [...page.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)]);
});

test("the job for GitLab is green, then red by what is new, and writes its reports", () => {
  const { nap } = blockWith<{ nap: { script: string[]; artifacts: { reports: Record<string, string> } } }>(
    "nap",
  );
  const script = nap.script.join("\n");
  const base = repository.commit(workspaceIn("", ...good));
  const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  repository.commit(workspaceIn("", "1,full,e", "2,none,e", "3,full,e"));
  const green = shell(script, env);
  expect([green.exitCode, green.printed]).toEqual([0, expect.stringContaining("-16.67")]);
  repository.commit(workspaceIn("", ...bad));
  expect(shell(script, env).exitCode).toBe(1);
  const { codequality = "", junit = "" } = nap.artifacts.reports;
  const report = readFileSync(join(repository.folder, codequality), "utf8");
  expect(JSON.parse(report)).toMatchObject([{ check_name: "NAP203" }]);
  expect(readFileSync(join(repository.folder, junit), "utf8")).toContain("NAP203");
});

test("every schema that the page names is there", () => {
  const named = [...page.matchAll(/napscore\/schemas\/(\w+)\.json/g)].map(([, name]) => name);
  expect(new Set(named).size).toBe(6);
  expect(schemaNames).toEqual(expect.arrayContaining(named));
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly exclude?: string;
  readonly pass_filenames?: boolean;
}

describe("hooks of pre-commit", () => {
  const hooks = parse(readFileSync(join(projectRoot, ".pre-commit-hooks.yaml"), "utf8")) as Hook[];

  /** As pre-commit does it: by the files of the commit that match. */
  function runHook(id: string, ...staged: string[]): { exitCode: number; printed: string } | null {
    const hook = hooks.find((item) => item.id === id);
    if (hook === undefined) throw new Error(`no hook ${id}`);
    const matches = (pattern: string) => (file: string) => new RegExp(pattern).test(file);
    const isExcluded = matches(hook.exclude ?? "^$");
    const files = staged.filter(matches(hook.files)).filter((file) => !isExcluded(file));
    if (files.length === 0) return null;
    const bin = join(repository.folder, "node_modules/.bin");
    const names = hook.pass_filenames === false ? [] : files.map((file) => `'${file}'`);
    return shell(`PATH="${bin}:$PATH"\n${[hook.entry, ...names].join(" ")}`);
  }

  test("the whole workspace is checked, whatever was changed", () => {
    repository.commit(workspaceIn("", ...bad));
    expect(runHook("nap-check", "README.md")).toBeNull();
    expect(runHook("nap-check", "plan.yaml")).toMatchObject({
      exitCode: 1,
      printed: expect.stringContaining("NAP203") as string,
    });
    repository.commit(workspaceIn("", ...good));
    expect(runHook("nap-check", "plan.yaml")?.exitCode).toBe(0);
  });

  test("a file is judged by the assessment that lists it, also below the root", () => {
    const scale = `format: nap/scale@1\nid: own-scale\nlevels: [{id: low}, {id: top}]\n`;
    const files = workspaceIn("data/", "1,top,e", "2,low,e", "3,top,e");
    const name = "data/assessments/own/assessment.yaml";
    const own = (files[name] ?? "").replace("three-step", "own-scale").replace("halves", "own-method");
    const method =
      "format: nap/method@1\nid: own-method\nbasis: assumption\nextends: halves\nvalues: {own-scale: {low: 0, top: 1}}\n";
    repository.commit({
      ...files,
      [name]: own,
      "data/scales/own.yaml": scale,
      "data/methods/own.yaml": method,
    });
    const table = "data/assessments/own/ratings.csv";
    const fine = runHook("nap-check-files", table);
    expect([fine?.exitCode, fine?.printed]).toEqual([
      0,
      expect.stringContaining("belongs to assessment own"),
    ]);
    repository.commit({ [table]: "clause,status\n1,full\n" });
    expect(runHook("nap-check-files", table)).toMatchObject({
      exitCode: 1,
      printed: expect.stringContaining("own-scale") as string,
    });
  });

  test("a file that is none of nap's is not judged", () => {
    for (const file of [".github/workflows/nap.yaml", "package.json", "docs/table.csv", "baseline.yaml"])
      expect(runHook("nap-check-files", file), file).toBeNull();
  });
});
