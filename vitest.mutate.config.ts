// the tests that watch over src/math and src/score -> what `npm run mutate` runs
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{math,score,properties,reference}/**/*.test.ts"],
    // What this property tells is also told by the others, and it tries every set of clauses.
    testNamePattern: /^(?!no smaller set of clauses)/,
    env: { FEW_RUNS: "1" },
    testTimeout: 30_000,
  },
});
