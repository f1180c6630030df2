// names of files and folders, as a library gives them → what was loaded, how far it can be relied on, and problems
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import { bundledIn } from "../../src/core.ts";
import type { Loaded } from "../../src/workspace/loaded.ts";
import type { LoadRequest } from "../../src/workspace/loadRequest.ts";
import { openWorkspace } from "../../src/workspace/openWorkspace.ts";
import { plantFiles } from "../architecture/plantFiles.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

const data = await compileData(`${projectRoot}/data`);

const plan = `format: nap/plan@1
id: p
title: Plan
period: {start: 2020, end: 2022}
directions: [{id: "1", title: One, clauses: [{id: "1.1", title: First}]}]
`;
const assessment = `format: nap/assessment@1
id: ngo
plan: p
scale: three-step
method: halves
ratings: [{clause: "1.1", status: full}]
`;
const workspace = { "plan.yaml": plan, "assessments/ngo/assessment.yaml": assessment };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function planted(files: Readonly<Record<string, string>>): string {
  const folder = plantFiles(files);
  folders.push(folder);
  return folder;
}

function empty(): string {
  const folder = mkdtempSync(join(tmpdir(), "nap-open-"));
  folders.push(folder);
  return folder;
}

function open(cwd: string, files: readonly string[], changes: Partial<LoadRequest> = {}): Promise<Loaded> {
  const request: LoadRequest = {
    files,
    plan: null,
    scale: null,
    methods: [],
    assessments: [],
    mapping: null,
    columns: [],
    keepTexts: false,
    namesRaters: false,
    skipsBadRows: false,
    maxSize: null,
    bundled: "never",
    inputFaults: "reported",
    ...changes,
  };
  return openWorkspace(request, {
    cwd,
    stdin: () => (async function* () {})(),
    bundled: bundledIn(() => Promise.resolve(data)),
  });
}

const found = ({ problems }: Loaded): string[] => problems.map(({ code, at }) => `${code} ${at.source}`);

test("a workspace has its parts, all of them ok", async () => {
  const loaded = await open(planted(workspace), ["."]);
  expect(found(loaded)).toEqual([]);
  expect(loaded.assessments.map((item) => [item.assessment.value.id, item.trust.state])).toEqual([
    ["ngo", "ok"],
  ]);
  expect(loaded.plans.map(({ value, trust }) => [value.id, trust.state])).toEqual([["p", "ok"]]);
  expect(loaded.methods.get("halves")?.trust).toEqual({ state: "ok", unread: [], problems: [] });
});

test.each([
  ["no folder/", ["NAP101 no folder"]],
  ["nowhere*.csv", ["NAP308 nowhere*.csv"]],
  ["", ["NAP308 "]],
  ["empty", ["NAP101 empty"]],
  ["plan.yaml/inside", ["NAP101 plan.yaml/inside"]],
])('"%s" is a problem, and the rest is loaded', async (name, expected) => {
  const loaded = await open(planted({ ...workspace, "empty/.keep": "" }), [
    name,
    "plan.yaml",
    "assessments/ngo/assessment.yaml",
  ]);
  expect(found(loaded)).toEqual(expected);
  expect(loaded.assessments.map((item) => item.assessment.value.id)).toEqual(["ngo"]);
});

test("where nothing can be read, there is nothing but the problem and what is shipped", async () => {
  const loaded = await open(empty(), ["monitoring/"]);
  expect(found(loaded)).toEqual(["NAP101 monitoring"]);
  expect([loaded.assessments, loaded.plans]).toEqual([[], []]);
  expect(loaded.methods.has("halves")).toBe(true);
});

test("the command line is refused the same input", async () => {
  const cwd = planted({ "empty/.keep": "" });
  const faults = ["", "*.csv", "empty"].map((name) => open(cwd, [name], { inputFaults: "thrown" }));
  await expect(Promise.allSettled(faults)).resolves.toMatchObject([
    { reason: { fault: "empty-name", params: {} } },
    { reason: { fault: "unmatched-name", params: { name: "*.csv" } } },
    { reason: { fault: "not-a-workspace", params: { name: "empty" } } },
  ]);
});

test("an unknown id is an error with the one that was meant, in any case", async () => {
  await expect(open(planted(workspace), ["."], { methods: ["halvs"] })).rejects.toMatchObject({
    fault: "unknown-method",
    params: { written: "halvs", suggestion: "halves" },
  });
});

test("what is wrong with a part says how far it can be relied on", async () => {
  const loaded = await open(
    planted({
      ...workspace,
      "scales/steps.yaml": "format: nap/scale@1\nid: steps\nlevels: [{label: done}]\n",
      "methods/own.yaml": "format: nap/method@1\nid: own\nextends: halves\nrounding: {decimals: many}\n",
      "methods/child.yaml": "format: nap/method@1\nid: child\nextends: own\n",
      "assessments/ngo/assessment.yaml": assessment.replace("full", "fulll"),
    }),
    ["."],
  );
  expect(loaded.scales.get("steps")?.trust).toMatchObject({
    state: "unusable",
    unread: [["levels", 0, "id"]],
    problems: [{ code: "NAP202" }],
  });
  expect(["own", "child", "halves"].map((id) => loaded.methods.get(id)?.trust.state)).toEqual([
    "partial",
    "unusable",
    "ok",
  ]);
  expect(
    loaded.assessments.map(({ trust }) => [trust.state, trust.problems.map(({ code }) => code)]),
  ).toEqual([["partial", ["NAP203"]]]);
});
