// `npm run fuzz:edits [RUNS [FIRST SEED [FOLDER]]]`: so many random edits of each shipped workspace, or of one → what broke.
import { fuzzFiles, shippedFiles, type ShippedFolder } from "./fuzzFiles.ts";

const [runs = 100_000, first = 1] = process.argv.slice(2, 4).map(Number);
const folders = (Object.keys(shippedFiles) as ShippedFolder[]).filter((folder) =>
  folder.includes(process.argv[4] ?? ""),
);
const started = performance.now();
let done = 0;
let broken = 0;
for (const folder of folders) {
  const failures = await fuzzFiles({
    project: ".",
    folder,
    seeds: Array.from({ length: runs }, (_, index) => first + index),
    onRun: (failure) => {
      if (failure !== null)
        process.stdout.write(`seed ${failure.seed}, ${folder}/${failure.file}: ${failure.reason.trim()}\n`);
      if (++done % 10_000 === 0) process.stdout.write(`${done} runs\n`);
    },
  });
  broken += failures.length;
}
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${done} runs in ${seconds} s, ${broken} failures\n`);
process.exitCode = broken === 0 ? 0 : 1;
