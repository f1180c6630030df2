// documents that are deeper than any reader can go → one problem, at a place of the file
import { expect, test } from "vitest";
import { keysAt, parseDocument } from "../../src/core.ts";
import { yamlScalars } from "../../src/fix/yamlScalars.ts";

const levels = (count: number, line: (depth: number) => string): string =>
  Array.from({ length: count }, (_, depth) => line(depth)).join("\n");

test.each([
  ["maps in maps", levels(3000, (depth) => `${" ".repeat(depth)}a:`)],
  ["lists in lists", levels(3000, (depth) => `${" ".repeat(depth)}-`)],
  ["lists in a line", "- ".repeat(30_000)],
  ["keys that are maps", "? ".repeat(30_000)],
  ["brackets", "[".repeat(100_000)],
  ["braces", "{a: ".repeat(100_000)],
  ["brackets that end", "[".repeat(100_000) + "]".repeat(100_000)],
])("%s", (_, inside) => {
  const { document, problems } = parseDocument("plan.yaml", `format: nap/plan@1\nid: a\n${inside}\n`);
  expect(document).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["NAP106"]);
  const [found] = problems;
  expect(found?.params).toMatchObject({ reason: "nested-too-deep" });
  // Others that look into the same text end as well.
  expect(keysAt(inside)(1, 1)).toBeNull();
  expect(yamlScalars(inside) ?? []).toBeInstanceOf(Array);
  const lines = `format: nap/plan@1\nid: a\n${inside}\n`.split("\n");
  expect(found?.at.column).toBeLessThanOrEqual((lines[(found?.at.line ?? 0) - 1]?.length ?? -1) + 1);
});

test("a list of a hundred thousand aliases is read in one pass", () => {
  const aliases = Array.from({ length: 100_000 }, () => "*a").join();
  const { document, problems } = parseDocument(
    "scale.yaml",
    `format: nap/scale@1\nid: s\nlevels: [{id: a, aliases: [&a one, ${aliases}]}, {id: b}]\n`,
  );
  expect(problems.map(({ code }) => code)).not.toContain("NAP106");
  const text = document?.text as { levels: readonly { aliases?: readonly string[] }[] } | undefined;
  expect(new Set(text?.levels[0]?.aliases)).toEqual(new Set(["one"]));
});

test("aliases that lie in each other deeper than is read are told, where they first do", () => {
  const steps = Array.from({ length: 200 }, (_, at) => `a${at}: &a${at} [*a${at - 1}]`.replace("*a-1", "x"));
  const { document, problems } = parseDocument(
    "plan.yaml",
    `format: nap/plan@1\nid: a\n${steps.join("\n")}\n`,
  );
  expect(document).toBeNull();
  expect(problems.map(({ code, params, at }) => [code, params, at.line])).toEqual([
    ["NAP106", { reason: "nested-too-deep", levels: 64 }, 66],
  ]);
});
