// Maps with keys that the library of schemas looks at, in place of any value → problems, and no fault of nap
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseDocument } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

const texts = [
  "data/scales/three-step.yaml",
  "data/methods/halves.yaml",
  "fixtures/three-rounds/nap.yaml",
  "fixtures/a-round/plan.yaml",
  ...readdirSync(join(projectRoot, "fixtures/a-round"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("assessment.yaml"))
    .map((path) => `fixtures/a-round/${path}`),
].map((path): [string, string] => [path, readFileSync(join(projectRoot, path), "utf8")]);

const hostile: readonly unknown[] = [
  { length: { toString: 1, valueOf: 1 } },
  { length: { length: {} }, size: {} },
  { length: -1 },
];

/** The document with a value at each of its places, one after another. */
function* replaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      for (const other of replaced(item, by)) yield value.with(index, other);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value))
      for (const other of replaced(item, by)) yield { ...value, [key]: other };
}

test.each(texts)("%s", (path, text) => {
  let tried = 0;
  for (const by of hostile)
    for (const other of replaced(parse(text), by)) {
      if (tried++ > 300) return;
      expect(parseDocument(path, stringify(other)).problems).toBeInstanceOf(Array);
    }
  expect(tried).toBeGreaterThan(10);
});
