// a planted use of Node in a library -> the browser bundle shows it
import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { bundleForBrowser } from "./bundleForBrowser.ts";
import { plantFiles } from "./plantFiles.ts";

let root = "";
afterEach(() => rmSync(root, { recursive: true }));

function plantLibrary(code: string): Promise<Awaited<ReturnType<typeof bundleForBrowser>>> {
  root = plantFiles({
    "package.json": `{ "name": "planted", "type": "module" }`,
    "tsconfig.json": "{}",
    "src/index.ts": code,
  });
  return bundleForBrowser(root);
}

test("an import of a Node module stays outside", async () => {
  const { outside } = await plantLibrary(`export { readFileSync } from "node:fs";`);
  expect(outside).toEqual(["node:fs"]);
});

test("an import that needs a browser's absent module stays outside", async () => {
  const { outside } = await plantLibrary(`export { parse } from "absent";`);
  expect(outside).toEqual(["absent"]);
});

test("process without a guard is a leftover", async () => {
  const { leftovers } = await plantLibrary(`export const a = process.platform;`);
  expect(leftovers).toEqual([expect.stringMatching(/: process$/)]);
});

test("process behind typeof is not", async () => {
  const { leftovers } = await plantLibrary(
    `export const a = typeof process === "object" && process.platform;`,
  );
  expect(leftovers).toEqual([]);
});

test("a require is a leftover", async () => {
  const { leftovers } = await plantLibrary(`export const a = require("node:os");`);
  expect(leftovers).toEqual([expect.stringContaining(`"node:os"`)]);
});
