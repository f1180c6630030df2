// `npm run fuzz:baseline [EDITS [SEED]]`: so many random edits of random workspaces → where a baseline was wrong.
import { fuzzBaseline } from "./fuzzBaseline.ts";

const [edits = 100_000, seed = 1] = process.argv.slice(2, 4).map(Number);
const started = performance.now();
let told = 0;
const { failures, ...figures } = await fuzzBaseline({
  project: ".",
  seed,
  edits,
  onEdits: (done) => {
    if (done - told < 10_000) return;
    told = done;
    process.stdout.write(`${done} edits\n`);
  },
});
for (const failure of failures) process.stdout.write(`${failure}\n`);
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `${figures.edits} edits in ${figures.checks} checks and ${seconds} s: ${figures.unchanged} known findings, ${figures.fresh} new, ${figures.stale} stale, ${failures.length} failures\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
