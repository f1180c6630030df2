// the tests that watch over src/math and src/score -> what `npm run mutate` runs
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{math,score,properties,reference}/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
