// `npm run fuzz [RUNS [FIRST SEED]]`: random edits of the example plan and its assessments → nothing, or what broke.
import { fuzzFiles } from "./fuzzFiles.ts";

const [runs = 100_000, first = 1] = process.argv.slice(2).map(Number);
const started = performance.now();
const failures = await fuzzFiles({
  project: ".",
  folder: "data/examples/two-assessors",
  files: [
    "plan.yaml",
    "assessments/alternative/assessment.yaml",
    "assessments/alternative/ratings.csv",
    "assessments/self-report/assessment.yaml",
    "assessments/self-report/ratings.csv",
  ],
  seeds: Array.from({ length: runs }, (_, index) => first + index),
  onRun: (count, failure) => {
    if (failure !== null)
      process.stdout.write(`seed ${failure.seed}, ${failure.file}: ${failure.reason.trim()}\n`);
    if (count % 10_000 === 0) process.stdout.write(`${count} runs\n`);
  },
});
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${runs} runs in ${seconds} s, ${failures.length} failures\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
