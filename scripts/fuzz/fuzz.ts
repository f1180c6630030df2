// `npm run fuzz -- [--runs N] [--seed S] [--reader NAME] [--processes N]`: hostile files for every reader → what broke.
// With `--keep FOLDER --reader NAME --seed S` one of them is written there instead, to be looked at.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runPool, type Asked, type Ended } from "./pool.ts";
import { caseOf, readerNames, type ReaderName } from "./readers.ts";
import { layOut } from "./runCase.ts";

/** What a file may take, whatever is in it. */
const limits = { seconds: 10, megabytes: 1000 };

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    reader: { type: "string", multiple: true, default: [] },
    processes: { type: "string", default: String(Math.max(1, availableParallelism())) },
    keep: { type: "string" },
  },
});
const [runs, first, processes] = [values.runs, values.seed, values.processes].map(Number) as [
  number,
  number,
  number,
];
const unknown = values.reader.find((name) => !readerNames.includes(name as ReaderName));
if (unknown !== undefined || !Number.isSafeInteger(runs) || !Number.isSafeInteger(first)) {
  process.stderr.write(`readers: ${readerNames.join(", ")}\n`);
  process.exit(2);
}
const readers = values.reader.length === 0 ? readerNames : (values.reader as ReaderName[]);

if (values.keep !== undefined) {
  const kept = caseOf(readers[0] ?? "csv", first);
  layOut(kept, values.keep);
  process.stdout.write(
    `${kept.kind}, in ${values.keep}/work:\n${kept.calls.map((call) => JSON.stringify(call)).join("\n")}\n`,
  );
  process.exit();
}

/** Each seed is one file for one reader, the same whichever run it is part of. */
let seed = first;
let isStopped = false;
const jobs: Iterator<Asked> = {
  next: () => {
    if (isStopped || seed >= first + runs) return { done: true, value: undefined };
    const reader = (
      readers.length === readerNames.length
        ? readerNames[seed % readerNames.length]
        : readers[seed % readers.length]
    ) as ReaderName;
    return { done: false, value: { reader, seed: seed++ } };
  },
};
process.once("SIGINT", () => (isStopped = true));

const started = performance.now();
const failures: Ended[] = [];
let done = 0;
let [slowest, largest]: [Ended | null, Ended | null] = [null, null];
await runPool(jobs, processes, join(import.meta.dirname, "fuzzWorker.js"), limits, (ended) => {
  done++;
  if (ended.fault !== null) {
    failures.push(ended);
    process.stdout.write(
      `--reader ${ended.reader} --seed ${ended.seed} --runs 1: ${ended.kind}: ${ended.fault.trim()}\n`,
    );
  } else {
    if (ended.seconds > (slowest?.seconds ?? 0)) slowest = ended;
    if (ended.megabytes > (largest?.megabytes ?? 0)) largest = ended;
  }
  if (done % 1000 === 0) process.stdout.write(`${done} files, up to seed ${seed - 1}\n`);
});
const shown = (ended: Ended | null): string =>
  ended === null
    ? "none"
    : `${ended.reader} ${ended.seed} (${ended.kind}): ${ended.seconds.toFixed(1)} s, ${ended.megabytes} MB`;
process.stdout.write(
  `${done} files in ${Math.round((performance.now() - started) / 1000)} s, ${failures.length} failures; slowest ${shown(slowest)}; largest ${shown(largest)}\n`,
);
if (isStopped) process.stdout.write(`go on with --seed ${seed} --runs ${first + runs - seed}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
