// The JSON Schemas → fresh as committed, and true of all shipped data
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema, schemaNames, type SchemaName } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const validators = Object.fromEntries(schemaNames.map((name) => [name, ajv.compile(jsonSchema(name))])) as Record<
  SchemaName,
  ReturnType<typeof ajv.compile>
>;

/** The words of languages have no format: nobody writes such files but the project. */
const dataFiles = (globSync("data/**/*.yaml", { cwd: projectRoot }).toSorted()).filter(
  (file) => !file.includes("languages/"),
);
const textOf = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

test.each(schemaNames)("schemas/%s.json is what nap schema prints", async (name) => {
  const { stdout, exitCode } = await runCli(["schema", name]);
  // Renewed by: nap schema --write schemas --force
  expect([textOf(`schemas/${name}.json`), exitCode]).toEqual([stdout, 0]);
});

test("there is a schema for every format, and no other file", () => {
  expect(globSync("schemas/*", { cwd: projectRoot }).toSorted()).toEqual(
    schemaNames.map((name) => `schemas/${name}.json`).toSorted(),
  );
});

describe("shipped data", () => {
  test("are found", () => expect(dataFiles.length).toBeGreaterThan(4));

  test.each(dataFiles)("%s tells the editor its schema, and then its format", (file) => {
    const [editor = "", ...rest] = textOf(file).split("\n");
    const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(editor)?.[1] ?? "";
    const format = /^format: nap\/(\w+)@1$/.exec(rest.find((line) => !line.startsWith("#")) ?? "")?.[1];
    expect(relative(projectRoot, resolve(projectRoot, dirname(file), path))).toBe(`schemas/${format}.json`);
  });

  test.each(dataFiles)("%s fits its schema", (file) => {
    const content = parse(textOf(file)) as { format: string };
    const name = schemaNames.find((known) => content.format === `nap/${known}@1`) as SchemaName;
    validators[name](content);
    expect(validators[name].errors ?? []).toEqual([]);
  });
});

test.each(schemaNames)("the schema %s has a name with the version of its format", (name) => {
  const schema = jsonSchema(name) as { $id: string; properties?: { format?: { const?: string } } };
  const of = `${name}:${name === "output" ? 2 : 1}`;
  expect(schema.$id).toBe(`urn:napscore:schema:${of}`);
  if (name !== "output") expect(JSON.stringify(schema)).toContain(`"nap/${of.replace(":", "@")}"`);
});

test("the schemas of files explain their keys, with examples", () => {
  for (const name of ["plan", "assessment", "method"] as const) {
    const text = JSON.stringify(jsonSchema(name));
    expect(text.match(/"description":/g)?.length ?? 0, name).toBeGreaterThan(8);
    expect(text.match(/"examples":/g)?.length ?? 0, name).toBeGreaterThan(3);
  }
});

test.each<readonly [SchemaName, object]>([
  ["plan", { format: "nap/plan@1", id: "p", period: { start: 2020, end: 2020 }, directions: [] }],
  ["plan", { format: "nap/plan@1", id: "p", period: { start: 2020, end: 2020 }, direction: [] }],
  ["assessment", { format: "nap/assessment@1", id: "a", plan: "p", scope: "everything" }],
  ["assessment", { format: "nap/assessment@1", id: "a", plan: "p", claims: [{ figure: 86 }] }],
  ["scale", { format: "nap/scale@1", id: "s", levels: [] }],
  ["method", { format: "nap/method@1", id: "m", across: "bodies" }],
  ["workspace", { format: "nap/workspace@1", plans: "plan.yaml" }],
  ["output", { schemaVersion: 1, kind: "score" }],
])("the schema of a %s refuses %j", (name, content) => {
  expect(validators[name](content)).toBe(false);
});

describe("results as JSON fit the schema of the output", () => {
  const example = "data/examples/two-assessors";
  test.each<readonly [string, string]>([
    [example, "score"],
    [example, "score --ratings --min-score 75 --min-score direction:7=5"],
    ["fixtures/formats/awkward", "score --ratings --min-score 1%"],
    ["fixtures/formats/same-names", "score --method binary --method sigma-due"],
    [example, "explain"],
    [example, "explain direction:7"],
    [example, "explain 1.9"],
    [example, "explain halves"],
    [example, "explain NAP203"],
    ["fixtures/formats/awkward", "explain 1.10"],
    ["fixtures/formats/awkward", "explain moj"],
    [example, "audit"],
    [example, "audit --figure 86 --clauses 64 --against 72.22:21 --direction-sizes 3,5,13,43"],
    [example, "audit --figure 72.23 --scale binary --full 90"],
    [example, "audit --parts 376,114,262 --total 752 --percents 50,15.2,34.8"],
    [example, "audit --request"],
    ["/", "audit --request"],
    ["/", "audit --figure 72.22 --clauses 21 --full 10 --request"],
    [example, "inspect assessments/alternative/ratings.csv"],
    ["fixtures/strangers", "inspect wide-statuses.csv marks-by-body.csv dates-az.csv new-words.csv"],
    ["fixtures/tables", "inspect openpyxl-3.1.5.xlsx"],
    [example, "form --coordinator"],
    ["fixtures/forms", "form --body moj --round y1"],
    ["fixtures/forms", "form --reply --body moj --deadline 2021-03-31"],
    ["fixtures/returned-forms", "collect returned --received 2020-07-15"],
    ["fixtures/returned-forms", "collect nap.yaml returned/web.xlsx"],
    [example, "list"],
    ["fixtures/mapping", "list"],
    [example, "methods"],
    [example, "methods halves"],
    [example, "methods --try"],
    ["fixtures/formats/awkward", "methods --try"],
    [example, "compare"],
    [example, "compare --evidence"],
    [example, "compare alternative --method halves --method binary"],
    ["fixtures/compare/ten-clauses", "compare a b --evidence"],
    ["fixtures/compare/ten-clauses", "compare a b a"],
    ["fixtures/compare/ten-clauses", "compare a b --max-gap 5 --min-agreement 0.9"],
    ["fixtures/compare/ten-clauses", "compare a b a --max-gap 60 --min-agreement 0.9"],
    [example, "compare self-report alternative --method binary"],
    ["fixtures/compare/ten-clauses", "compare a b --method binary"],
    ["fixtures/compare/ten-clauses", "compare a b a --method binary"],
    ["fixtures/compare/two-scales", "compare"],
    ["fixtures/compare/two-scales", "compare progress review --method binary --method canada-nap"],
    ["fixtures/compare/tables", "compare a.csv other.csv"],
    ["fixtures/compare/tables", "compare a.csv b.csv other.csv --evidence"],
  ])("%s: nap %s", async (cwd, command) => {
    const { stdout } = await runCli([...command.split(" "), "--format", "json"], {
      cwd: join(projectRoot, cwd),
    });
    validators.output(JSON.parse(stdout));
    expect(validators.output.errors ?? []).toEqual([]);
  });
});

test("nap schema --write puts all schemas into a folder, and replaces none unasked", () =>
  inTemporaryFolder(async (cwd) => {
    expect(await runCli(["schema", "--write", "own"], { cwd })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(globSync("own/*", { cwd }).length).toBe(schemaNames.length);
    const again = await runCli(["schema", "plan", "--write", "own"], { cwd });
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('"own/plan.json" exists already')]);
    expect((await runCli(["schema", "plan", "--write", "own", "--force"], { cwd })).exitCode).toBe(0);
  }));

test("an unknown schema is an error of the call, with a suggestion", async () => {
  const { stderr, exitCode } = await runCli(["schema", "plans"]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('did you mean "plan"?')]);
});
