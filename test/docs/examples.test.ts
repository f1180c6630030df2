// The docstrings of the public library → every name has one, and every example gives what it says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as napscore from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { publicNames, runnable } from "./publicDocs.ts";

const names = publicNames(projectRoot);
const page = readFileSync(join(projectRoot, "docs/library.md"), "utf8");
/** What the page sets up before the first example: a plan, a scale, a method, two assessments and their scores. */
const [setting = "", calls = ""] = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) =>
  code.replaceAll(/^import [^;]*;$/gm, ""),
);

/** Examples may await. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

async function run(code: string): Promise<void> {
  const scope = Object.entries(napscore);
  const check = (written: string, value: () => unknown, expected: () => unknown): void =>
    expect(value(), written).toEqual(expected());
  const fails = (written: string, value: () => unknown, message: string): void =>
    expect(value, written).toThrow(message);
  // An example is code of this project; to run it is the test.
  await new AsyncFunction(
    ...scope.map(([name]) => name),
    "check",
    "fails",
    `"use strict";\n${setting}\n{\n${code}\n}`,
  )(...scope.map(([, value]) => value), check, fails);
}

test("there are names", () => {
  expect(names.length).toBeGreaterThan(150);
  expect(names.filter(({ isFunction }) => isFunction).length).toBeGreaterThan(70);
});

test("every name says what it is", () => {
  expect(names.filter(({ text }) => text.trim() === "").map(({ name }) => name)).toEqual([]);
});

test("every function has an example", () => {
  const without = names.filter(({ isFunction, examples }) => isFunction && examples.length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
});

describe("examples", () => {
  const examples = names.flatMap(({ name, examples: own }) => own.map((example) => ({ name, example })));
  test.each(examples)("$name: $example", async ({ name, example }) => {
    const { code, checks, said } = runnable(example);
    expect(checks, `an example of ${name} says what it gives`).toBeGreaterThan(0);
    expect(checks, `what an example of ${name} says stands behind an expression`).toBe(said);
    expect(example, `an example of ${name} shows it`).toContain(name);
    await run(code);
  });
});

test("the calls of the page give what stands behind them", async () => {
  const { code, checks, said } = runnable(calls);
  expect([checks, checks]).toEqual([9, said]);
  await run(code);
});

test("an example that gives something else is seen", async () => {
  await expect(run(runnable("add(one, one) // one").code)).rejects.toThrow(/^add\(one, one\);?: expected/);
  await expect(run(runnable('parseFraction("1/2") // throws never').code)).rejects.toThrow(
    /to throw an error/,
  );
});
