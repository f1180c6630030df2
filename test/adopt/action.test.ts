// action.yml, step by step, in a repository with two commits -> a red and a green run, and what they show
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createRepository, workspaceIn, type Repository } from "./repository.ts";
import { action, runAction, runStep } from "./runAction.ts";

let repository: Repository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

const run = (given: Readonly<Record<string, string>>, event: object = {}) =>
  runAction(repository.folder, given, event, repository.temporary);

const [good, worse] = [
  ["1,full,e", "2,partial,e", "3,full,e"],
  ["1,full,e", "2,none,e", "3,full,e"],
];

test("a green run: findings, figures, what moved them, a summary and SARIF", () => {
  const before = repository.commit(workspaceIn("data/", ...good));
  repository.commit(workspaceIn("data/", ...worse));
  const { exitCode, printed, summary, outputs, used } = run(
    { workspace: "data", sarif: "upload" },
    { before },
  );
  expect([exitCode, outputs["exit-code"]], JSON.stringify(printed)).toEqual([0, "0"]);
  expect(printed["score"]).toContain("::notice title=nap score::own: 66.67 %25");
  expect(printed["compare"]).toContain(
    "::notice title=nap compare::own: 83.33 %25 → 66.67 %25: -16.67 points",
  );
  expect(summary).toContain("66.67");
  expect(summary).toContain("-16.67");
  expect(readFileSync(outputs["comparison-file"] ?? "", "utf8")).toContain("-16.67");
  const sarif = join(repository.temporary, "nap.sarif");
  expect(JSON.parse(readFileSync(sarif, "utf8"))).toMatchObject({ version: "2.1.0" });
  expect(used.map(([name]) => name.split("@")[0])).toEqual([
    "actions/setup-node",
    "github/codeql-action/upload-sarif",
  ]);
  expect(used.at(-1)?.[1]).toEqual({ sarif_file: sarif });
});

test("a red run: a new mistake is annotated at its line, from the root of the repository", () => {
  const base = repository.commit(workspaceIn("data/", ...good));
  repository.commit(workspaceIn("data/", "1,full,e", "2,partialy,e", "3,full,e"));
  const { exitCode, printed, summary, outputs } = run(
    { workspace: "data", "node-version": "" },
    { pull_request: { base: { sha: base } } },
  );
  expect([exitCode, outputs["exit-code"]]).toEqual([1, "1"]);
  expect(printed["check"]).toMatch(/^::error file=data\/assessments\/own\/ratings\.csv,line=3,col=3,/m);
  expect(summary).toContain("NAP203");
  expect(readFileSync(outputs["sarif-file"] ?? "", "utf8")).toContain('"NAP203"');
});

test("a red run: a gate of nap.yaml is not met; the same gate is met without the change", () => {
  const gates = { "nap.yaml": "format: nap/workspace@1\ngates: {max-drop: 5}\n" };
  const before = repository.commit({ ...workspaceIn("", ...good), ...gates });
  repository.commit({});
  expect(run({}, { before }).exitCode).toBe(0);
  repository.commit(workspaceIn("", ...worse));
  const { exitCode, printed } = run({}, { before });
  expect(exitCode).toBe(1);
  expect(printed["check"]).not.toContain("::error");
  expect(printed["compare"]).toMatch(
    /^::error file=assessments\/own\/assessment\.yaml,[^:]*title=.*max-drop/m,
  );
});

test.each([
  ["a first push", {}, { before: "0".repeat(40) }, "there is no base"],
  ["no event", {}, {}, "there is no base"],
  ["no comparison wanted", { base: "none" }, { before: "HEAD" }, "there is no base"],
  ["a base that is not a revision", { base: "no-such" }, {}, "::error title=nap compare::The base is not in"],
])("%s: %s %s", (_, given, event, said) => {
  repository.commit(workspaceIn("", ...good));
  const { exitCode, printed } = run(given, event);
  expect(printed["compare"]).toContain(said);
  expect(exitCode).toBe(said.startsWith("::error") ? 2 : 0);
});

test("the pull request that adopts nap has nothing to compare with, and is green", () => {
  const base = repository.commit({ "README.md": "data\n" });
  repository.commit(workspaceIn("", ...good));
  const { exitCode, printed } = run({ base });
  expect(printed["compare"]).toContain("::notice title=nap compare::The base has no workspace here");
  expect(exitCode).toBe(0);
});

test("a shallow clone fetches its base", () => {
  const base = repository.commit(workspaceIn("", ...good));
  repository.commit(workspaceIn("", ...worse));
  const clone = join(repository.temporary, "clone");
  repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  repository.git("clone", "-q", "--depth=1", `file://${repository.folder}`, clone);
  const { exitCode, printed } = runAction(clone, { base }, {}, repository.temporary);
  expect(printed["compare"]).toContain("-16.67 points");
  expect(exitCode).toBe(0);
});

test("input that cannot be used is neither scored nor compared", () => {
  const base = repository.commit(workspaceIn("", ...good));
  repository.commit({ "nap.yaml": "format: nap/workspace@1\nplans: gone.yaml\n" });
  const { exitCode, printed } = run({ base });
  expect([exitCode, printed["check"]]).toEqual([2, expect.stringContaining("gone.yaml")]);
  expect([printed["score"], printed["compare"]]).toEqual(["", "Not compared: the input cannot be used.\n"]);
});

test("no input is run as code", () => {
  for (const { run: script } of action.runs.steps) expect(script ?? "").not.toContain("${{");
  repository.commit(workspaceIn("", ...good));
  const planted = '$(touch planted)`touch planted`";touch planted;"';
  expect(run({ base: planted, language: planted, "fail-on": planted }).exitCode).not.toBe(0);
  expect(existsSync(join(repository.folder, "planted"))).toBe(false);
});

test("a checkout of the source is built, once", () => {
  const source = join(repository.temporary, "source");
  mkdirSync(source);
  const build =
    "node -e \"const fs=require('fs');fs.mkdirSync('dist/cli',{recursive:true});fs.appendFileSync('dist/cli/run.cjs','//')\"";
  const own = { name: "n", version: "1.0.0" };
  writeFileSync(join(source, "package.json"), JSON.stringify({ ...own, scripts: { prepare: build } }));
  writeFileSync(
    join(source, "package-lock.json"),
    JSON.stringify({ ...own, lockfileVersion: 3, requires: true, packages: { "": own } }),
  );
  const script = action.runs.steps.find(({ id }) => id === "find")?.run ?? "";
  for (const _ of [1, 2]) {
    const env = { ACTION_FOLDER: source };
    const { outputs, exitCode } = runStep(
      script,
      repository.folder,
      env,
      repository.folder,
      repository.temporary,
    );
    expect([exitCode, outputs["nap"]]).toEqual([0, join(source, "bin/nap.cjs")]);
  }
  expect(readFileSync(join(source, "dist/cli/run.cjs"), "utf8")).toBe("//");
});

test("it uses no actions but those for Node and for code scanning, and says what each input is", () => {
  const used = action.runs.steps.flatMap(({ uses }) => uses?.split("@")[0] ?? []);
  expect(used).toEqual(["actions/setup-node", "github/codeql-action/upload-sarif"]);
  expect(action.runs.using).toBe("composite");
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description.length).toBeGreaterThan(20);
  for (const { run: script, shell } of action.runs.steps)
    expect(shell).toBe(script === undefined ? undefined : "bash");
});
