// documents that are deeper than any reader can go → one problem, at a place of the file
import { expect, test } from "vitest";
import { parseDocument } from "../../src/core.ts";

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
  const lines = `format: nap/plan@1\nid: a\n${inside}\n`.split("\n");
  expect(found?.at.column).toBeLessThanOrEqual((lines[(found?.at.line ?? 0) - 1]?.length ?? -1) + 1);
});
