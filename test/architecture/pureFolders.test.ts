// each clock, source of randomness, environment and rounding, planted in each folder -> the linter objects where it should
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findImpurities } from "./findImpurities.ts";
import { lintSource } from "./lintSource.ts";
import { plantFiles } from "./plantFiles.ts";

const exact = ["math", "text", "parse", "table", "score", "compare", "audit"];
const pure = [...exact, "model", "check", "linked", "present", "render", "library"];
const impure = ["io", "workspace", "cli"];

const impurities: Readonly<Record<string, string>> = {
  buffer: `Buffer.from("a")`,
  crypto: `crypto.randomUUID()`,
  dateNow: `Date.now()`,
  document: `document`,
  fetch: `fetch("a")`,
  globalObject: `globalThis.process`,
  interval: `setInterval(() => 1, 1)`,
  localeCompare: `"a".localeCompare("b")`,
  navigator: `navigator.language`,
  newDate: `new Date()`,
  performance: `performance.now()`,
  processEnv: `process.env.LANG`,
  random: `Math.random()`,
  randomComputed: `Math["random"]()`,
  requireCall: `require("node:fs")`,
  timeout: `setTimeout(() => 1, 1)`,
  window: `window`,
};

const roundings: Readonly<Record<string, string>> = {
  parseFloatGlobal: `parseFloat("1")`,
  parseFloatNumber: `Number.parseFloat("1")`,
  round: `Math.round(1.5)`,
  toFixed: `(1.5).toFixed(1)`,
};

/** What differs by machine or version of Node: refused in every folder. */
const localFormats: Readonly<Record<string, string>> = {
  dateFormat: `new Intl.DateTimeFormat("en")`,
  dateString: `(1).toLocaleDateString()`,
  localeString: `(1.5).toLocaleString()`,
  numberFormat: `new Intl.NumberFormat("en")`,
  timeString: `(1).toLocaleTimeString()`,
};

const consoles = { console: `console.log("a")` };
const everywhere = { ...localFormats, ...consoles };
const everything = { ...impurities, ...roundings, ...everywhere };

let root: string;
let objections: readonly string[];

beforeAll(() => {
  const planted = [...pure, ...impure].flatMap((folder) =>
    Object.entries(everything).map(([name, code]) => [
      `src/${folder}/${name}.ts`,
      `export const a = ${code};\n`,
    ]),
  );
  const library = Object.values({ ...impurities, ...everywhere }).map(
    (code, index) => `export const a${index} = ${code};\n`,
  );
  root = plantFiles({ ...Object.fromEntries(planted), "src/index.ts": library.join("") });
  ({ objections } = lintSource(root));
});
afterAll(() => rmSync(root, { recursive: true }));

const blamed = (folder: string): string[] =>
  Object.keys(everything).filter((name) =>
    objections.some((text) => text.startsWith(`src/${folder}/${name}.ts: eslint(no-`)),
  );

test.each(exact)("%s: neither impure nor rounding", (folder) => {
  expect(blamed(folder)).toEqual(Object.keys(everything));
});

test.each(pure.filter((folder) => !exact.includes(folder)))("%s: not impure", (folder) => {
  expect(blamed(folder)).toEqual(Object.keys({ ...impurities, ...everywhere }));
});

test.each(impure)("%s: only the console and local formats are refused", (folder) => {
  expect(blamed(folder)).toEqual(Object.keys(everywhere));
});

test("the library's entry: not impure", () => {
  const ofEntry = objections.filter((text) => text.startsWith("src/index.ts: eslint(no-restricted"));
  expect(ofEntry.length).toBeGreaterThanOrEqual(Object.keys({ ...impurities, ...everywhere }).length);
});

describe("what the linter cannot see", () => {
  test.each([
    [`const m = Math; m.random();`, "Math as a value"],
    [`clock(Intl);`, "Intl as a value"],
    [`export const { dirname } = import.meta;`, "import.meta"],
    ["export const a = (name: string) => import(`node:${name}`);", "computed import"],
  ])("%s", (text, what) => {
    expect(findImpurities("a.ts", text)).toEqual([`a.ts:1: ${what}`]);
  });

  test.each([`Math.max(1, 2);`, `const { abs } = Math;`, `type A = Intl.ListFormat;`, `import("./a.ts");`])(
    "is not found in %s",
    (text) => {
      expect(findImpurities("a.ts", text)).toEqual([]);
    },
  );
});
