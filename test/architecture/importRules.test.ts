// each kind of forbidden import, planted in a small src/ -> dependency-cruiser names it
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cruiseSource } from "./cruiseSource.ts";
import { plantFiles } from "./plantFiles.ts";

const sound: Readonly<Record<string, string>> = {
  "src/io/read.ts": `import { readFileSync } from "node:fs"; export type Read = string; export const read = readFileSync;`,
  "src/score/scorePlan.ts": `import type { z } from "../model/rating.ts"; export const score: z = 1;`,
  "src/model/rating.ts": `export { z } from "zod";`,
  "src/cli/commands/check.ts": `import { read } from "../../io/read.ts"; export const check = read;`,
  "src/library/sound.ts": `export const m = 1;`,
  "node_modules/yaml/index.js": `export const parse = 1;`,
  "node_modules/yaml/package.json": `{ "name": "yaml", "type": "module", "exports": "./index.js" }`,
  "node_modules/zod/index.js": `export const z = 1;`,
  "node_modules/zod/package.json": `{ "name": "zod", "type": "module", "exports": "./index.js" }`,
};

const broken: readonly { file: string; text: string; seen: readonly string[] }[] = [
  {
    file: "src/math/a.ts",
    text: `export { read } from "../io/read.ts";`,
    seen: ["table-math: src/io/read.ts"],
  },
  {
    file: "src/math/b.ts",
    text: `export type { Read } from "../io/read.ts";`,
    seen: ["table-math: src/io/read.ts"],
  },
  { file: "src/score/c.ts", text: `export { readFileSync } from "node:fs";`, seen: ["table-score: fs"] },
  { file: "src/audit/d.ts", text: `export const d = () => import("node:os");`, seen: ["table-audit: os"] },
  {
    file: "src/compare/e.ts",
    text: `export { parse } from "yaml";`,
    seen: ["table-compare: node_modules/yaml/index.js"],
  },
  {
    file: "src/parse/f.ts",
    text: `export { f } from "absent";`,
    seen: ["resolves: absent", "table-parse: absent"],
  },
  {
    file: "src/render/g.ts",
    text: `export * from "../score/scorePlan.ts";`,
    seen: ["table-render: src/score/scorePlan.ts"],
  },
  {
    file: "src/index.ts",
    text: `export { read } from "./io/read.ts";`,
    seen: ["table-index.ts: src/io/read.ts"],
  },
  {
    file: "src/library/m.ts",
    text: `export { read } from "../io/read.ts";`,
    seen: ["table-library: src/io/read.ts"],
  },
  {
    file: "src/compare/n.ts",
    text: `export { m } from "../library/sound.ts";`,
    seen: ["table-compare: src/library/sound.ts"],
  },
  {
    file: "src/node.ts",
    text: `export * from "./score/scorePlan.ts";`,
    seen: ["table-node.ts: src/score/scorePlan.ts"],
  },
  {
    file: "src/cli/h.ts",
    text: `export * from "../score/scorePlan.ts";`,
    seen: ["table-cli: src/score/scorePlan.ts"],
  },
  {
    file: "src/cli/commands/i.ts",
    text: `export * from "./check.ts";`,
    seen: ["command-alone: src/cli/commands/check.ts"],
  },
  { file: "src/misc/j.ts", text: `export * from "../io/read.ts";`, seen: ["table-complete: src/io/read.ts"] },
  {
    file: "src/check/k.ts",
    text: `import { l } from "./l.ts"; export const k = () => l;`,
    seen: ["no-cycle: src/check/l.ts"],
  },
  { file: "src/check/l.ts", text: `import { k } from "./k.ts"; export const l = () => k;`, seen: [] },
];

let root: string;
let violations: readonly string[];

beforeAll(async () => {
  root = plantFiles({ ...sound, ...Object.fromEntries(broken.map(({ file, text }) => [file, text])) });
  ({ violations } = await cruiseSource(root));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(broken)("$file: $text", ({ file, seen }) => {
  const ofFile = violations.filter((violation) => violation.startsWith(`${file} breaks `));
  expect(ofFile).toEqual(seen.map((rest) => `${file} breaks ${rest}`));
});

test("files that keep to the table are not blamed", () => {
  expect(violations).toHaveLength(broken.flatMap(({ seen }) => seen).length);
});
