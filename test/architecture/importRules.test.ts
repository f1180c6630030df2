// each kind of forbidden import, planted in a small src/ -> dependency-cruiser names it
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cruiseSource } from "./cruiseSource.ts";
import { plantFiles } from "./plantFiles.ts";

const sound: Readonly<Record<string, string>> = {
  "src/io/read.ts": `import { readFileSync } from "node:fs"; export type Read = string; export const read = readFileSync;`,
  "src/score/scorePlan.ts": `import type { z } from "../model/rating.ts"; export const score: z = 1;`,
  "src/model/rating.ts": `export { z } from "zod";`,
  "src/core.ts": `export { score } from "./score/scorePlan.ts";`,
  "src/workspace/openWorkspace.ts": `import { read } from "../io/read.ts"; import { score } from "../core.ts"; import "node:path"; export const open = [read, score];`,
  "src/cli/emit.ts": `import { open } from "../workspace/openWorkspace.ts"; export const emit = open;`,
  "src/present/figureSchema.ts": `import { z } from "zod"; export const schema = z;`,
  "src/present/figureJson.ts": `import type { schema } from "./figureSchema.ts"; export type Json = typeof schema;`,
  "src/cli/commands/check.ts": `import { read } from "../../io/read.ts"; export const check = read;`,
  "src/text/fold.ts": `export const fold = 1;`,
  "src/workspace/load.ts": `export { read } from "../io/read.ts"; export { score } from "../core.ts";`,
  "src/node.ts": `export { load } from "./workspace/load.ts";`,
  "src/library/get.ts": `export { score } from "../core.ts";`,
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
    file: "src/workspace/n.ts",
    text: `export { emit } from "../cli/emit.ts";`,
    seen: ["table-workspace: src/cli/emit.ts"],
  },
  {
    file: "src/workspace/find/o.ts",
    text: `export type { z } from "../../model/rating.ts";`,
    seen: ["table-workspace: src/model/rating.ts"],
  },
  {
    file: "src/workspace/s.ts",
    text: `export const s = () => import("yaml");`,
    seen: ["table-workspace: node_modules/yaml/index.js"],
  },
  {
    file: "src/text/q.ts",
    text: `export { z } from "../model/rating.ts";`,
    seen: ["table-text: src/model/rating.ts"],
  },
  { file: "src/text/r.ts", text: `export { sep } from "node:path";`, seen: ["table-text: path"] },
  {
    file: "src/node.ts",
    text: `export { emit } from "./cli/emit.ts"; export { open } from "./workspace/openWorkspace.ts";`,
    seen: ["table-node.ts: src/cli/emit.ts"],
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
  {
    file: "src/text/m.ts",
    text: `export { z } from "../model/rating.ts";`,
    seen: ["table-text: src/model/rating.ts"],
  },
  {
    file: "src/math/n.ts",
    text: `export { fold } from "../text/fold.ts";`,
    seen: ["table-math: src/text/fold.ts"],
  },
  {
    file: "src/present/o.ts",
    text: `export * from "../score/scorePlan.ts";`,
    seen: ["table-present: src/score/scorePlan.ts"],
  },
  {
    file: "src/workspace/x.ts",
    text: `export { check } from "../cli/commands/check.ts"; export * from "../score/scorePlan.ts";`,
    seen: ["table-workspace: src/cli/commands/check.ts", "table-workspace: src/score/scorePlan.ts"],
  },
  {
    file: "src/workspace/q.ts",
    text: `export { parse } from "yaml";`,
    seen: ["table-workspace: node_modules/yaml/index.js"],
  },
  {
    file: "src/linked/t.ts",
    text: `export { load } from "../workspace/load.ts";`,
    seen: ["table-linked: src/workspace/load.ts"],
  },
  {
    file: "src/library/r.ts",
    text: `export { load } from "../workspace/load.ts"; export { readFileSync } from "node:fs";`,
    seen: ["table-library: fs", "table-library: src/workspace/load.ts"],
  },
  {
    file: "src/io/s.ts",
    text: `export { score } from "../core.ts";`,
    seen: ["table-io: src/core.ts"],
  },
  {
    file: "src/present/w.ts",
    text: `import { schema } from "./figureSchema.ts"; export const w = schema;`,
    seen: ["schemas-apart: src/present/figureSchema.ts"],
  },
  { file: "src/misc/j.ts", text: `export * from "../io/read.ts";`, seen: ["table-complete: src/io/read.ts"] },
  {
    file: "src/check/k.ts",
    text: `import { l } from "./l.ts"; export const k = () => l;`,
    seen: ["no-cycle: src/check/l.ts"],
  },
  { file: "src/check/l.ts", text: `import { k } from "./k.ts"; export const l = () => k;`, seen: [] },
];

/** Entries whose sound file is among those above: planted in a project of their own. */
const brokenEntries: typeof broken = [
  {
    file: "src/core.ts",
    text: `export { read } from "./io/read.ts"; export { load } from "./workspace/load.ts";`,
    seen: ["table-core.ts: src/io/read.ts", "table-core.ts: src/workspace/load.ts"],
  },
  {
    file: "src/node.ts",
    text: `export * from "./score/scorePlan.ts"; export { check } from "./cli/commands/check.ts";`,
    seen: ["table-node.ts: src/cli/commands/check.ts", "table-node.ts: src/score/scorePlan.ts"],
  },
  {
    file: "src/index.ts",
    text: `export { load } from "./workspace/load.ts"; export { score } from "./score/scorePlan.ts";`,
    seen: ["table-index.ts: src/score/scorePlan.ts", "table-index.ts: src/workspace/load.ts"],
  },
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

test.each(brokenEntries)("$file, broken: $text", async ({ file, text, seen }) => {
  // Without its circle, core.ts is all that is wrong.
  const own = plantFiles({ ...sound, "src/workspace/load.ts": `export const load = 1;`, [file]: text });
  const { violations: found } = await cruiseSource(own);
  rmSync(own, { recursive: true });
  expect(found).toEqual(seen.map((rest) => `${file} breaks ${rest}`));
});

test("files that keep to the table are not blamed", () => {
  expect(violations).toHaveLength(broken.flatMap(({ seen }) => seen).length);
});
