// src/, scripts/ -> dist/ (library with types), dist/cli/ (self-contained CLI), .build/ (what the build runs itself)
import { defineConfig } from "tsdown";
import { thirdPartyNotices } from "./scripts/thirdPartyNotices.ts";

// fdir, a part of tinyglobby, looks on the user's disk for a package that tinyglobby brings itself.
const findNothingAtRunTime = {
  name: "find-nothing-at-run-time",
  transform: {
    filter: { id: /node_modules\/fdir\// },
    handler: (code: string) =>
      code.replace(/__require\.resolve\("picomatch"\);\s*pm = __require\("picomatch"\);/, ""),
  },
};

// commander can start programs for its commands; nap's are functions, and loading the module costs a start 5 ms.
const startNoPrograms = {
  name: "start-no-programs",
  transform: {
    filter: { id: /node_modules\/commander\/lib\/command\.js$/ },
    handler: (code: string) => code.replace(/require\((["'])node:child_process\1\)/, "{}"),
  },
};

/** What `nap score` needs on the bundled plan, in one file: each file that is opened costs the start a millisecond. */
const startOfScore = /\/src\/(cli\/(run|commands\/score)|render\/json)\.ts$/;

export default defineConfig([
  {
    name: "library",
    entry: { index: "src/index.ts" },
    outDir: "dist",
    platform: "neutral",
    dts: true,
    // A package that the library imports is an ordinary dependency: bundling one by accident is an error.
    inlineOnly: [],
    failOnWarn: true,
  },
  {
    name: "cli",
    entry: { run: "src/cli/run.ts" },
    outDir: "dist/cli",
    platform: "node",
    fixedExtension: false,
    hash: false,
    dts: false,
    noExternal: /./,
    inlineOnly: false,
    nodeProtocol: true,
    // write-file-atomic names its temporary files by its own __filename.
    shims: true,
    // Shorter names are read sooner; no stack trace is shown to people.
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    outputOptions: {
      codeSplitting: { includeDependenciesRecursively: true, groups: [{ name: "core", test: startOfScore }] },
    },
    plugins: [findNothingAtRunTime, startNoPrograms, thirdPartyNotices("THIRD-PARTY-NOTICES.txt")],
    failOnWarn: true,
  },
  {
    name: "scripts",
    entry: {
      writeBundledData: "scripts/writeBundledData.ts",
      checkPackage: "scripts/checkPackage.ts",
      bench: "bench/bench.ts",
      bareParser: "bench/bareParser.ts",
      hashSources: "scripts/hashSources.ts",
      writeProblemPages: "scripts/writeProblemPages.ts",
      fuzzPlan: "scripts/fuzzPlan.ts",
    },
    outDir: ".build",
    platform: "node",
    fixedExtension: false,
    dts: false,
    skipNodeModulesBundle: true,
    failOnWarn: true,
  },
]);
