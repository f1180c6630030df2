// MUTATE, a folder of src/ → the tests that watch over it: what `npm run mutate` runs for each mutant
import { defineConfig } from "vitest/config";

/** Only tests that can notice a change of the folder: each further one makes every mutant slower. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  math: ["test/{math,reference}/**/*.test.ts", "test/properties/math.test.ts"],
  score: ["test/{score,reference}/**/*.test.ts", "test/properties/naive.test.ts"],
  check: ["test/check/**/*.test.ts", "test/problems/{severalMistakes,tolerance,guesses,oneMistake}.test.ts"],
  compare: [
    "test/compare/**/*.test.ts",
    "test/reference/{agreement,decomposition}.test.ts",
    "test/properties/comparison.test.ts",
  ],
};

const folder = process.env["MUTATE"] ?? "score";
const include = testsOf[folder];
if (include === undefined) throw new Error(`MUTATE is "${folder}"; it is one of ${Object.keys(testsOf)}`);

export default defineConfig({
  test: {
    include: [...include],
    // One process for all files, which ends with the run: the modules are loaded once for each mutant.
    isolate: false,
    maxWorkers: 1,
    env: { FEW_RUNS: "1" },
    setupFiles: ["test/properties/firstFailure.ts"],
    testTimeout: 30_000,
  },
});
