// MUTATE, a folder of src/ → what Stryker changes there, and how (`MUTATE=compare npm run mutate`)
const folder = process.env.MUTATE ?? "score";

export default {
  testRunner: "vitest",
  // The tests of the folder: vitest.mutate.config.ts.
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  mutate: [`src/${folder}/**/*.ts`],
  // vitest does not check types; to look for `@ts-` comments in each file only costs time.
  disableTypeChecks: true,
  concurrency: 1,
  // A busy machine is not an endless loop: Stryker counts the rounds of most loops itself.
  timeoutMS: 30_000,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
};
