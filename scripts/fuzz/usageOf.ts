// The number of a process → the memory that it holds and held at most, and how long processors worked for it and its children.
import { readFileSync, writeFileSync } from "node:fs";

export interface Usage {
  /** In bytes. */
  readonly now: number;
  readonly peak: number;
  readonly seconds: number;
}

/** Ticks of the clock a second, which is what Linux counts in. */
const ticks = 100;

/** With what the processes hold that it started; `null` where the system does not tell, or the process is gone. */
export function usageOf(pid: number): Usage | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const bytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1024;
    // The name of the program, in brackets, may hold spaces. The last two are those of children that ended.
    const counts = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    const own = counts.slice(11, 15).reduce((sum, count) => sum + Number(count), 0) / ticks;
    const children = childrenOf(pid).flatMap((child) => usageOf(child) ?? []);
    const total = (key: keyof Usage): number => children.reduce((sum, each) => sum + each[key], 0);
    return {
      now: bytes("VmRSS") + total("now"),
      peak: bytes("VmHWM") + total("peak"),
      seconds: own + total("seconds"),
    };
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
  return listed === "" ? [] : listed.split(" ").map(Number);
}

/** From now on, the peak is that of what comes. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Another system: the peak is then that of the process.
  }
}
