// src/, scripts/ -> dist/ (library with types), dist/cli/ (self-contained CLI), .build/ (what the build runs itself)
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "tsdown";
import { createNotices } from "./scripts/thirdPartyNotices.ts";

/** One file for all that is built. */
const thirdPartyNotices = createNotices("THIRD-PARTY-NOTICES.txt");

// commander can start programs for its commands; nap's are functions, and loading the module costs a start 5 ms.
const startNoPrograms = {
  name: "start-no-programs",
  transform: {
    filter: { id: /node_modules\/commander\/lib\/command\.js$/ },
    handler: (code: string) => code.replace(/require\((["'])node:child_process\1\)/, "{}"),
  },
};

// V8 reads a text of bytes sooner than one with a single letter beyond Latin-1, and keeps it in half the memory.
const writeInAscii = {
  name: "write-in-ascii",
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) chunk.code &&= inAscii(chunk.code);
  },
};
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

// The words of a page are scripts beside its program. What could be loaded later would be put into the one script, in an order of its own.
const loadNoWords = {
  name: "load-no-words",
  transform: {
    filter: { id: /\/src\/present\/words\/loadWords\.ts$/ },
    handler: (code: string) => code.replaceAll(/\(?await import\([^)]*\)\)?/g, "({})"),
  },
};

// No view of a page says what these themes say: a language costs a page less without them.
const saidElsewhere = {
  name: "said-elsewhere",
  transform: {
    filter: { id: /\/src\/present\/words\/[a-z]+\/(common\/(claims|tables)|charts\/written)\.ts$/ },
    handler: () => "export const claims = {}, tables = {}, written = {};",
  },
};

// What stands for `import.meta.url` asks for the module under its old name.
const nameModulesOfNode = {
  name: "name-modules-of-node",
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      chunk.code &&= chunk.code.replaceAll(/require\((["'`])url\1\)/g, "require($1node:url$1)");
  },
};

/** What `nap score` needs on the bundled plan, in one file: each file that is opened costs the start a millisecond. */
const startOfScore =
  /\/src\/(cli\/(run|commands\/score)|render\/json|present\/words\/en\/(common|notes|scores))\.ts$/;

/** And what it needs besides for files of the user. */
const startOfFiles = /\/src\/workspace\/openFiles\.ts$/;

/** A folder each. */
const languages = readdirSync("src/present/words", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Scripts that a page holds: one file each, in letters as they are, since nobody but `nap report` reads them. */
const inPage = {
  outDir: "dist/page",
  platform: "browser",
  target: "es2022",
  format: "iife",
  outputOptions: { entryFileNames: "[name].js" },
  hash: false,
  dts: false,
  clean: false,
  noExternal: /./,
  minify: true,
  failOnWarn: true,
} as const;

export default defineConfig([
  {
    name: "library",
    // Both entries share what is pure: a result of one can be passed to the other.
    entry: { index: "src/index.ts", node: "src/node.ts" },
    outDir: "dist",
    platform: "node",
    fixedExtension: false,
    nodeProtocol: true,
    dts: true,
    // What both entries import is an ordinary dependency; what finds and reads files is bundled into node.js.
    noExternal: ["hyparquet", "iconv-lite", "parse5", "saxen"],
    inlineOnly: ["entities", "hyparquet", "iconv-lite", "parse5", "saxen"],
    checks: { pluginTimings: false },
    // The bundler's own helpers apart: they would be put beside what reads files, which a browser does not have.
    outputOptions: { codeSplitting: { groups: [{ name: "helpers", test: /rolldown.runtime/ }] } },
    plugins: [thirdPartyNotices()],
    failOnWarn: true,
  },
  {
    name: "cli",
    entry: { run: "src/cli/run.ts" },
    outDir: "dist/cli",
    platform: "node",
    // Node starts CommonJS without its loader of modules, which costs a start 5 ms.
    format: "cjs",
    checks: { legacyCjs: false },
    fixedExtension: false,
    hash: false,
    dts: false,
    noExternal: /^(?!@duckdb\/)/,
    external: [/^@duckdb\//],
    alias: {
      // The same code as ES modules, of which only what is used is bundled.
      yaml: resolve("node_modules/yaml/browser/dist/index.js"),
      // The same code without its stand-ins for what Node has.
      "csv-stringify/browser/esm/sync": resolve("node_modules/csv-stringify/lib/sync.js"),
      "csv-parse/browser/esm/sync": resolve("node_modules/csv-parse/lib/sync.js"),
    },
    inlineOnly: false,
    nodeProtocol: true,
    // Shorter names are read sooner; no stack trace is shown to people.
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    outputOptions: {
      codeSplitting: {
        includeDependenciesRecursively: true,
        groups: [
          { name: "core", test: startOfScore, priority: 1 },
          { name: "openFiles", test: startOfFiles },
        ],
      },
    },
    plugins: [startNoPrograms, nameModulesOfNode, writeInAscii, thirdPartyNotices()],
    failOnWarn: true,
  },
  {
    // What reads .xls runs in a process of its own, with limits of memory and time, and what hashes large files in a thread, for the
    // command line and the library alike.
    name: "worker",
    entry: {
      xlsWorker: "src/io/oldExcel/xlsWorker.mjs",
      hashWorker: "src/io/engine/hashWorker.ts",
    },
    outDir: "dist/worker",
    platform: "node",
    format: "esm",
    outExtensions: () => ({ js: ".mjs" }),
    hash: false,
    dts: false,
    noExternal: /./,
    inlineOnly: ["@e965/xlsx"],
    nodeProtocol: true,
    minify: true,
    plugins: [thirdPartyNotices()],
    failOnWarn: true,
  },
  {
    ...inPage,
    name: "page",
    entry: { page: "src/page/browser.tsx" },
    inlineOnly: ["preact"],
    copy: [{ from: "src/page/page.css", to: "dist/page" }],
    plugins: [loadNoWords, thirdPartyNotices()],
  },
  ...languages.map((language) => ({
    ...inPage,
    name: `words-${language}`,
    entry: { [`words-${language}`]: `src/present/words/${language}/pageWords.ts` },
    globalName: `nap_${language}`,
    plugins: [saidElsewhere],
  })),
  {
    name: "scripts",
    entry: {
      writeBundledData: "scripts/writeBundledData.ts",
      writeBundledPlans: "scripts/writeBundledPlans.ts",
      photographPage: "scripts/photographPage.ts",
      checkPackage: "scripts/checkPackage.ts",
      bench: "bench/bench.ts",
      writeCompiledCode: "scripts/writeCompiledCode.ts",
      bareParser: "bench/bareParser.ts",
      groupBy: "bench/groupBy.ts",
      readTables: "bench/readTables.ts",
      hashSources: "scripts/hashSources.ts",
      hashNames: "scripts/hashNames.ts",
      writeProblemPages: "scripts/writeProblemPages.ts",
      fuzz: "scripts/fuzz/fuzz.ts",
      fuzzWorker: "scripts/fuzz/fuzzWorker.ts",
      fuzzPlan: "scripts/fuzzPlan.ts",
      fuzzKnown: "scripts/fuzzKnown.ts",
      faults: "scripts/faults/faults.ts",
      writeDependencies: "scripts/dependencies/writeDependencies.ts",
      calibrateAudit: "scripts/calibrateAudit.ts",
      printAgreementCoverage: "scripts/printAgreementCoverage.ts",
    },
    outDir: ".build",
    // What reads .xls runs in a process of its own, from a file.
    copy: [{ from: "src/io/oldExcel/xlsWorker.mjs", to: ".build" }],
    platform: "node",
    fixedExtension: false,
    dts: false,
    skipNodeModulesBundle: true,
    failOnWarn: true,
  },
]);
