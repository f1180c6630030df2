// nap list → plans, assessments, mappings, scales and methods, those of the workspace and the shipped ones
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly source: string;
  readonly shipped: boolean;
  readonly state: string;
}

const itemsOf = async (cwd: string, ...argv: string[]) => {
  const { stdout, exitCode, stderr } = await runCli(["list", ...argv, "--format", "json"], { cwd });
  return { items: (JSON.parse(stdout) as { items: Item[] }).items, exitCode, stderr };
};

test("without a workspace: what is shipped", () =>
  inTemporaryFolder(async (cwd) => {
    const { items, exitCode } = await itemsOf(cwd);
    expect(exitCode).toBe(0);
    expect(new Set(items.map(({ shipped }) => shipped))).toEqual(new Set([true]));
    const ids = items.map(({ kind, id }) => `${kind} ${id}`);
    for (const id of [
      "plans az-nap-2020-2022",
      "assessments self-report",
      "scales tracker",
      "methods halves",
    ])
      expect(ids).toContain(id);
    expect((await itemsOf(cwd, "scales")).items.every(({ kind }) => kind === "scales")).toBe(true);
  }));

test("in a workspace: its own parts first, with their files, mappings among them", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "t.csv"), "No,Status\n1,done\n");
    expect((await runCli(["init", "t.csv"], { cwd })).exitCode).toBe(0);
    const { items } = await itemsOf(cwd);
    const own = items.filter(({ shipped }) => !shipped);
    expect(own.map(({ kind, id, source, state }) => [kind, id, source, state])).toEqual([
      ["plans", "t", "plan.yaml", "ok"],
      ["assessments", "t", "assessments/t/assessment.yaml", "ok"],
      ["mappings", "t", "mappings/t.yaml", "ok"],
    ]);
    const { stdout } = await runCli(["list", "mappings", "--format", "csv"], { cwd });
    expect(stdout.trimEnd().split(/\r?\n/)).toEqual([
      "kind,id,title,source,state,facts",
      'mappings,t,,mappings/t.yaml,ok,"clause, status"',
    ]);
  }));

test("what is wrong is told, and what cannot be used is marked", () =>
  inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "scales"));
    writeFileSync(join(cwd, "nap.yaml"), "format: nap/workspace@1\nplan: plan.yaml\n");
    writeFileSync(
      join(cwd, "plan.yaml"),
      'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2021}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n',
    );
    writeFileSync(
      join(cwd, "scales/s.yaml"),
      "format: nap/scale@1\nid: s\nlevels: [{id: a}, {id: b, lable: B}]\n",
    );
    const { items, exitCode, stderr } = await itemsOf(cwd, "scales");
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("scales/s.yaml:3")]);
    expect(items.find(({ id }) => id === "s")?.state).not.toBe("ok");
  }));

test("an unknown kind, with what was meant", async () => {
  const { exitCode, stderr } = await runCli(["list", "plan"]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('did you mean "plans"?')]);
});

test("nap list and nap methods name the same methods", async () => {
  const listed = await itemsOf(projectRoot, "methods");
  const { stdout } = await runCli(["methods", "--format", "json"], { cwd: projectRoot });
  const { methods } = JSON.parse(stdout) as { methods: { id: string }[] };
  expect(listed.items.map(({ id }) => id).toSorted()).toEqual(methods.map(({ id }) => id).toSorted());
});
