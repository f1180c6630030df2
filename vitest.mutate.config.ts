// the tests that watch over src/math and src/score -> what `npm run mutate` runs
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/{math,score,reference}/**/*.test.ts",
      // The slow ones are left out: what they could notice, the independent computation notices too.
      "test/properties/{math,naive}.test.ts",
    ],
    testTimeout: 30_000,
  },
});
