// `npm run faults [KIND…]`: every kind of output, stopped or refused at every step of its writing → what was not whole or absent.
import { availableParallelism } from "node:os";
import { afterFault, undisturbed } from "./afterFault.ts";
import type { Fault } from "./faultyDisk.ts";
import { outputKinds, type OutputKind } from "./outputKinds.ts";

const faults: readonly Fault[] = [
  { kind: "signal", signal: "SIGKILL" },
  { kind: "signal", signal: "SIGTERM" },
  { kind: "signal", signal: "SIGINT" },
  { kind: "refused", code: "ENOSPC" },
  { kind: "refused", code: "EACCES" },
];

/** The folder of the built project: the calls run elsewhere. */
const project = process.cwd();
const asked = process.argv.slice(2);
const waiting = outputKinds.filter(({ name }) => asked.length === 0 || asked.includes(name));
const started = performance.now();
let [runs, wrong] = [0, 0];

async function tryKind(kind: OutputKind): Promise<void> {
  const expected = await undisturbed(kind, project);
  let step = 0;
  for (let isReached = true; isReached;) {
    step += 1;
    isReached = false;
    for (const fault of faults) {
      const found = await afterFault(kind, { step, fault }, expected, project);
      isReached ||= found.isReached;
      if (found.isReached) runs += 1;
      for (const text of found.wrong) {
        wrong += 1;
        process.stdout.write(`${kind.name}, step ${step}, ${nameOf(fault)}: ${text}\n`);
      }
    }
  }
  process.stdout.write(`${kind.name}: ${step - 1} steps\n`);
}

const nameOf = (fault: Fault): string => (fault.kind === "signal" ? fault.signal : fault.code);

async function work(): Promise<void> {
  for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) await tryKind(kind);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${runs} faults in ${seconds} s: ${wrong} outputs neither whole nor absent\n`);
process.exitCode = wrong === 0 ? 0 : 1;
