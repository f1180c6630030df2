// YAML that is small as a file and large once it is read: what is told of it stays small, too.
import { expect, test } from "vitest";
import { parseDocument } from "../../src/core.ts";
import { longestText } from "../../src/model/longestText.ts";

const plan = (more: string, clauses = '[{id: "1.1"}]'): string =>
  `format: nap/plan@1\nid: p\nperiod: {start: 2024, end: 2026}\n${more}directions: [{id: "1", clauses: ${clauses}}]\n`;
const problemsOf = (text: string) => parseDocument("plan.yaml", text).problems;
const codes = (text: string): string[] => [
  ...new Set(problemsOf(text).map(({ code, params }) => `${code} ${Object.values(params).join(" ")}`)),
];
const times = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join("");

const text = "A".repeat(20_000);
test.each([
  [
    "a long text in many places",
    `notice: &n ${text}\nsources:\n${times(1000, (i) => `  - {id: s${i}, title: *n}\n`)}`,
  ],
  ["a long id in many places", `notice: &n ${text}\nbodies:\n${times(1000, () => "  - {id: *n}\n")}`],
  [
    "a list with mistakes in many places",
    `x: &b\n${times(100, (i) => `  - {id: ${i}.10, tilte: x, wieght: 3}\n`)}rounds:\n${times(3000, (i) => `  - {id: r${i}, by: *b}\n`)}`,
  ],
  [
    "lists of lists of lists",
    `a0: &a0 lol\n${times(20, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`)}`,
  ],
  ["a list of itself", "a: &a [*a]\n"],
])("%s is too large", (_, more) => expect(codes(plan(more))).toEqual(["NAP107 aliases"]));

test("a text may stand in as many places as a file of five megabytes has room for", () =>
  expect(
    codes(plan(`notice: &n ${text}\nsources:\n${times(200, (i) => `  - {id: s${i}, title: *n}\n`)}`)),
  ).toEqual([]));

test.each([
  ["blocks", `x:\n${times(3000, (i) => `${" ".repeat(i + 1)}a:\n`)}`],
  ["items", `x:\n - ${"- ".repeat(100_000)}a\n`],
  ["brackets", `x: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`],
  ["brackets without an end", `x: ${"[".repeat(100_000)}\n`],
  ["braces", `x: ${"{a: ".repeat(100_000)}1${"}".repeat(100_000)}\n`],
  ["keys of keys", `x: ${"? ".repeat(100_000)}\n`],
])("levels without end, as %s, are told at the first too deep", (_, more) => {
  const [found, ...others] = problemsOf(plan(more));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "NAP106", params: { reason: "nested-too-deep" } });
  expect(found?.at.line).toBeLessThanOrEqual(4 + 66);
});

test.each([
  ["an id", plan("", `[{id: "${"1".repeat(longestText + 1)}"}]`), 4],
  ["a title", plan(`title: ${"A".repeat(longestText + 1)}\n`), 4],
  ["a number", plan("", `[{id: "1.1", weight: ${"9".repeat(longestText + 1)}}]`), 4],
  ["a text over many lines", plan(`title: |\n${"  abc\n".repeat(10_000)}`), 4],
])("%s that no cell could hold is told at its place", (_, written, line) => {
  expect(codes(written)).toEqual([`NAP122 text ${longestText}`]);
  expect(problemsOf(written)[0]?.at.line).toBe(line);
});

test.each([
  ["unknown keys of one map", plan(times(10_050, (i) => `k${i}: 1\n`)), "NAP201"],
  ["numbers as ids", plan("", `[${times(10_050, (i) => `{id: ${i}.1}, `)}]`), "NAP205"],
])("of %s ten thousand are told, and that there are more", (_, written, code) => {
  const { document, problems } = parseDocument("plan.yaml", written);
  expect(document).toBeNull();
  expect(problems).toHaveLength(10_001);
  expect(problems.filter((found) => found.code === code)).toHaveLength(10_000);
  expect(problems.at(-1)?.params).toMatchObject({ found: { kind: "too-many-mistakes" } });
});

test("of keys that are there twice ten thousand are told, the last with how many more there are", () => {
  const { document, problems } = parseDocument(
    "plan.yaml",
    plan(`title: {${times(12_002, () => "az: x, ")}}\n`),
  );
  expect(document).toBeNull();
  expect(problems).toHaveLength(10_000);
  expect(problems.at(-1)).toMatchObject({ code: "NAP108", more: 2001 });
});

test("a key within a key within a key is told, and written out nowhere", () => {
  const found = problemsOf(`${plan("")}? ${"? ".repeat(40)}\n`);
  expect(found.map(({ code }) => code)).toContain("NAP106");
  expect(found.length).toBeLessThanOrEqual(60);
});
