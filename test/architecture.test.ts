// src/ as it is -> the imports keep to the table, pure folders are pure, the library runs in a browser
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { globSync } from "tinyglobby";
import { beforeAll, describe, expect, test } from "vitest";
import { type BrowserBundle, bundleForBrowser } from "./architecture/bundleForBrowser.ts";
import { cruiseSource } from "./architecture/cruiseSource.ts";
import { findImpurities } from "./architecture/findImpurities.ts";
import { lintSource } from "./architecture/lintSource.ts";
import { projectRoot } from "./architecture/projectRoot.ts";

const sources = globSync("src/**/*.{ts,tsx,mjs}", { cwd: projectRoot });
/** What a reader does on a page happens in a browser. */
const inBrowser = /^src\/page\/(browser|app|views\/(clauseTools|saveButtons))\.tsx$/;
const pure = sources.filter(
  (path) => !/^src\/(io|workspace|cli)\/|^src\/node\.ts$/.test(path) && !inBrowser.test(path),
);
/** A longer file holds a second idea. */
const mostLines = 250;

test("imports keep to the table", async () => {
  const { modules, violations } = await cruiseSource(projectRoot);
  expect(violations).toEqual([]);
  expect(modules.map(({ source }) => source)).toEqual(expect.arrayContaining(sources));
  expect(modules.flatMap(({ dependencies }) => dependencies)).not.toEqual([]);
});

test("the linter objects to nothing", () => {
  const { files, objections } = lintSource(projectRoot);
  expect(objections).toEqual([]);
  expect(files).toBe(sources.length);
});

test("pure files hide nothing from the linter", () => {
  expect(pure).toContain("src/index.ts");
  expect(pure.flatMap((path) => findImpurities(path, readFileSync(join(projectRoot, path), "utf8")))).toEqual(
    [],
  );
});

test("no file is longer than 250 lines", () => {
  const lines = (path: string): number =>
    readFileSync(join(projectRoot, path), "utf8").split("\n").length - 1;
  // A list of names has one idea, however long it is.
  expect(sources.filter((path) => path !== "src/core.ts" && lines(path) > mostLines)).toEqual([]);
});

describe("the library in a browser", () => {
  let bundle: BrowserBundle;
  beforeAll(async () => {
    bundle = await bundleForBrowser(projectRoot);
  });

  test("needs no module from outside", () => {
    expect(bundle.outside).toEqual([]);
  });

  // cli-table3 asks for @colors/colors inside try, and only for the head and border styles, which stay empty here.
  test("keeps no name of Node, but for an optional package that is never called", () => {
    expect(bundle.leftovers.filter((text) => !text.startsWith("@colors/colors/"))).toEqual([]);
  });

  test("starts where nothing but the language exists", () => {
    const context = createContext({});
    runInContext(`${bundle.script}; globalThis.names = Object.keys(library)`, context);
    expect([...(context["names"] as string[])].toSorted()).toEqual([...bundle.exports].toSorted());
    expect(bundle.exports).not.toEqual([]);
  });

  test("scores and prints there", () => {
    const context = createContext({ TextEncoder });
    const code = `
      const method = library.readMethod("format: nap/method@1\\nid: mine\\nextends: halves").value;
      const ratings = library.readCsv("clause,status\\n1.1,full\\n1.2,none\\n").value;
      const text = "format: nap/assessment@1\\nid: a\\nplan: az-nap-2020-2022\\nscale: three-step\\nscope: rated";
      const result = library.score(library.readAssessment(text, { ratings }).value, { method });
      globalThis.shown = [method.hash.length, result.overall.percent, library.toCsv(result).split(",")[0]];
      globalThis.shown.push(JSON.parse(library.toJson(result)).kind, library.toMarkdown(result).slice(0, 4));`;
    runInContext(`${bundle.script}; ${code}`, context);
    expect([...(context["shown"] as unknown[])]).toEqual([64, "50.00", "assessment", "scores", "## a"]);
  });
});
