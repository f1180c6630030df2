// The program of a page, bundled once more → the modules in it: what computes and shows figures, and nothing that reads files
import { build, type UserConfig } from "tsdown";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import configs from "../../tsdown.config.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

let modules: readonly string[] = [];
let code = "";

beforeAll(async () => {
  const own = (configs as readonly UserConfig[]).find(({ name }) => name === "page");
  const plugins = [own?.plugins].flat().slice(0, 1);
  const { copy: _, plugins: __, ...rest } = own ?? {};
  const [bundle] = await build({ ...rest, plugins, config: false, write: false, logLevel: "silent" });
  const [chunk] = bundle?.chunks ?? [];
  if (chunk?.type !== "chunk") throw new TypeError("the bundler made no script");
  code = chunk.code;
  modules = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.replace(`${projectRoot}/`, ""));
}, 60_000);

const folderOf = (id: string): string => id.replace(/^(src\/[^/]+|node_modules\/[^/]+)\/.*$/, "$1");

test("it holds what scores and shows, and the library that draws", () => {
  expect([...new Set(modules.map(folderOf))].filter((id) => !id.includes("\0")).toSorted()).toEqual([
    "node_modules/preact",
    "src/math",
    "src/model",
    "src/page",
    "src/present",
    "src/score",
    "src/sensitivity",
    "src/text",
  ]);
});

test("it holds no words: they are scripts of their own, one a language", () => {
  expect(modules.filter((id) => /\/words\/[a-z]{2}\//.test(id))).toEqual([]);
  const languages = readdirSync(join(projectRoot, "src/present/words"), { withFileTypes: true });
  for (const { name } of languages.filter((entry) => entry.isDirectory()))
    expect(statSync(join(projectRoot, `dist/page/words-${name}.js`)).size).toBeLessThan(24_000);
});

test("it asks for no module, makes no code of text, and cannot end its element", () => {
  expect(code).not.toMatch(/\brequire\(|\bimport\(|\beval\(|new Function\(|<\/script|<!--/i);
  for (const name of readdirSync(join(projectRoot, "dist/page")).filter((file) => file.endsWith(".js")))
    expect(readFileSync(join(projectRoot, "dist/page", name), "utf8")).not.toMatch(/<\/script|<!--/i);
});

test("what was built is what the sources give", () => {
  expect(readFileSync(join(projectRoot, "dist/page/page.js"), "utf8").length).toBe(code.length);
});
