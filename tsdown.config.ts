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
    // Names stay as written, for stack traces.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    plugins: [findNothingAtRunTime, thirdPartyNotices("THIRD-PARTY-NOTICES.txt")],
    failOnWarn: true,
  },
  {
    name: "scripts",
    entry: {
      writeBundledData: "scripts/writeBundledData.ts",
      checkPackage: "scripts/checkPackage.ts",
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
