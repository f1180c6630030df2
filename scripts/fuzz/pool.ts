// Jobs → how each ended, from a few processes that are watched, and killed where they take too long or too much.
import { fork, type ChildProcess } from "node:child_process";

import type { ReaderName } from "./readers.ts";
import { forgetPeak, usageOf } from "./usageOf.ts";

export interface Asked {
  readonly reader: ReaderName;
  readonly seed: number;
}

export type Told =
  | { readonly state: "ready" }
  | { readonly state: "starts"; readonly kind: string }
  | { readonly state: "ended"; readonly kind: string; readonly fault: string | null };

export interface Ended extends Asked {
  readonly kind: string;
  readonly fault: string | null;
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A process that did so many files, or holds so much, gives way to a new one. */
const [mostFiles, mostHeld] = [400, 400e6];
/** Making the files is not what is measured, and must end too. */
const secondsToMake = 60;
/** Whoever waits does no work; on a machine that is busy, files that are fine take long by the clock. */
const secondsToWait = 300;

export async function runPool(
  jobs: Iterator<Asked>,
  processes: number,
  program: string,
  limits: Limits,
  onEnd: (ended: Ended) => void,
): Promise<void> {
  await Promise.all(Array.from({ length: processes }, () => workOff(jobs, program, limits, onEnd)));
}

async function workOff(
  jobs: Iterator<Asked>,
  program: string,
  limits: Limits,
  onEnd: (ended: Ended) => void,
): Promise<void> {
  let child: ChildProcess | null = null;
  let done = 0;
  for (let next = jobs.next(); next.done !== true; next = jobs.next()) {
    child ??= await start(program);
    const ended = await attack(child, next.value, limits);
    onEnd(ended);
    const held = usageOf(child.pid ?? 0)?.now ?? 0;
    if (
      !child.connected ||
      child.exitCode !== null ||
      child.signalCode !== null ||
      child.killed ||
      ++done >= mostFiles ||
      held > mostHeld
    ) {
      child.kill("SIGKILL");
      [child, done] = [null, 0];
    }
  }
  child?.kill("SIGKILL");
}

/** 1 GB for all of the process: of it, the heap of V8 may have most. */
const start = (program: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [], {
      execArgv: ["--max-old-space-size=1024", "--expose-gc"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.once("message", () => resolve(child));
    child.once("error", reject);
    child.once("exit", () => reject(new Error("a process of the fuzz did not start")));
  });

function attack(child: ChildProcess, asked: Asked, limits: Limits): Promise<Ended> {
  return new Promise((resolve) => {
    const pid = child.pid ?? 0;
    let [kind, from, worked, most, said] = ["being made", performance.now(), 0, 0, ""];
    let isRunning = false;
    const heard = (chunk: Buffer): void => void (said = (said + chunk.toString("latin1")).slice(-2000));
    /** By the clock, or less where other programs had the processors: what a file takes is not what the machine does. */
    const clock = (): number => (performance.now() - from) / 1000;
    const taken = (): number => {
      const byWork = usageOf(pid)?.seconds;
      return byWork === undefined ? clock() : Math.min(clock(), byWork - worked);
    };
    const end = (fault: string | null): void => {
      clearInterval(watch);
      child.off("message", listen).off("exit", exited);
      child.stderr?.off("data", heard);
      const seconds = taken();
      most = Math.max(most, usageOf(pid)?.peak ?? 0);
      const megabytes = Math.round(most / 1e6);
      const slow = seconds > limits.seconds ? `took ${seconds.toFixed(1)} s` : null;
      const large = megabytes > limits.megabytes ? `took ${megabytes} MB` : null;
      resolve({ ...asked, kind, fault: fault ?? slow ?? large, seconds, megabytes });
    };
    const kill = (fault: string): void => {
      child.kill("SIGKILL");
      end(fault);
    };
    const listen = (told: Told): void => {
      if (told.state === "starts") {
        forgetPeak(pid);
        [kind, from, isRunning] = [told.kind, performance.now(), true];
        worked = usageOf(pid)?.seconds ?? 0;
      } else if (told.state === "ended") end(told.fault);
    };
    const exited = (code: number | null, signal: string | null): void =>
      end(`the process ended (${signal ?? code}): ${/FATAL ERROR[^\n]*|Error[^\n]*/.exec(said)?.[0] ?? ""}`);
    const watch = setInterval(() => {
      if (!isRunning) {
        if (performance.now() - from > secondsToMake * 1000) kill("its files were not made");
        return;
      }
      const held = usageOf(pid)?.now ?? 0;
      most = Math.max(most, held);
      if (taken() > limits.seconds) kill(`still running after ${limits.seconds} s`);
      else if (clock() > secondsToWait) kill(`waits: ${taken().toFixed(1)} s of work in ${secondsToWait} s`);
      else if (held > limits.megabytes * 1.5e6) kill(`holds ${Math.round(held / 1e6)} MB`);
    }, 50);
    child.stderr?.on("data", heard);
    child.on("message", listen).on("exit", exited);
    child.send(asked);
  });
}
