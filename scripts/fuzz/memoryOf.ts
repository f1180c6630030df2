// The number of a process → how much of the memory it holds, and how much it held at most.
import { readFileSync, writeFileSync } from "node:fs";

export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** In bytes; `null` where the system does not tell, or the process is gone. */
export function memoryOf(pid: number): Memory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const kilobytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]);
    return { now: kilobytes("VmRSS") * 1024, peak: kilobytes("VmHWM") * 1024 };
  } catch {
    return null;
  }
}

/** From now on, the peak is that of what comes. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Another system: the peak is then that of the process.
  }
}
