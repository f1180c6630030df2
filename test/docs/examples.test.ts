// The docstrings of the library and of what it is made of → every name has one, and every example gives what it says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as core from "../../src/core.ts";
import * as napscore from "../../src/node.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { publicNames, runnable } from "./publicDocs.ts";

const codeIn = (page: string): string[] =>
  [...readFileSync(join(projectRoot, page), "utf8").matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) =>
    code.replaceAll(/^import [^;]*;$/gm, ""),
  );

/** A function of which all is code of this project; to run it is the test. */
const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>;

async function run(scope: object, setting: string, code: string): Promise<void> {
  const expectSame = async (
    written: string,
    value: () => Promise<unknown>,
    expected: () => Promise<unknown>,
  ): Promise<void> => expect(await value(), written).toEqual(await expected());
  const expectFailure = (written: string, value: () => Promise<unknown>, message: string): Promise<void> =>
    expect(value(), written).rejects.toThrow(message);
  const names = Object.entries(scope);
  await new AsyncFunction(
    ...names.map(([name]) => name),
    "expectSame",
    "expectFailure",
    `"use strict";\n${setting}\n{\n${code}\n}`,
  )(...names.map(([, value]) => value), expectSame, expectFailure);
}

/** What the first block of each page sets up: plans, scales, methods and assessments, before the first example. */
const [coreSetting = "", coreCalls = ""] = codeIn("test/docs/coreExamples.md");
/** The page of the library sets it up where it reads from text. */
const sections = codeIn("docs/library.md");
const setting = sections.find((code) => code.includes("const planText")) ?? "";

const entries = [
  { entry: "src/core.ts", scope: core, given: coreSetting, names: 150, functions: 70 },
  { entry: "src/node.ts", scope: napscore, given: setting, names: 40, functions: 15 },
] as const;

describe.each(entries)("$entry", ({ entry, scope, given, names: most, functions }) => {
  const names = publicNames(projectRoot, entry);

  test("there are names", () => {
    expect(names.length).toBeGreaterThan(most);
    expect(names.filter(({ isFunction }) => isFunction).length).toBeGreaterThan(functions);
  });

  test("every name says what it is", () => {
    expect(names.filter(({ text }) => text.trim() === "").map(({ name }) => name)).toEqual([]);
  });

  test("every function has an example", () => {
    const without = names.filter(({ isFunction, examples }) => isFunction && examples.length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  const examples = names.flatMap(({ name, examples: own }) => own.map((example) => ({ name, example })));
  test.each(examples)("$name: $example", async ({ name, example }) => {
    const { code, checks, said } = runnable(example);
    expect(checks, `an example of ${name} says what it gives`).toBeGreaterThan(0);
    expect(checks, `what an example of ${name} says stands behind an expression`).toBe(said);
    expect(example, `an example of ${name} shows it`).toContain(name);
    await run(scope, given, code);
  });
});

test("the calls of the core's page give what stands behind them", async () => {
  const { code, checks, said } = runnable(coreCalls);
  expect([checks, checks]).toEqual([9, said]);
  await run(core, coreSetting, code);
});

test("the page of the library has its sections", () => {
  expect(sections.length).toBeGreaterThan(7);
});

test.each(sections)("section %# of docs/library.md", async (section) => {
  const { code, checks, said } = runnable(section);
  expect(checks).toBeGreaterThan(0);
  expect(checks).toBe(said);
  await run(napscore, section === setting ? "" : setting, code);
});

test("docs/library.md reaches its first figure in 25 lines", () => {
  const lines = readFileSync(join(projectRoot, "docs/library.md"), "utf8").split("\n");
  const first = lines.findIndex((line) => /overall\.percent;? \/\/ "/.test(line));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(25);
});

test("an example that gives something else is seen", async () => {
  await expect(run(core, "", runnable("add(one, one) // one").code)).rejects.toThrow(
    /^add\(one, one\);?: expected/,
  );
  await expect(run(core, "", runnable('parseFraction("1/2") // throws never').code)).rejects.toThrow(
    /instead of rejecting/,
  );
});
