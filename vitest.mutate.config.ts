// the tests that watch over src/math and src/score -> what `npm run mutate` runs
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/{math,score,reference}/**/*.test.ts",
      // Left out is what would only be slower: all that scores.test.ts can notice, the independent computation notices.
      "test/properties/{math,naive}.test.ts",
    ],
    env: { FEW_RUNS: "1" },
    testTimeout: 30_000,
  },
});
