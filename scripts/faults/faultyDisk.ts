// A step and a fault → the code that makes a process of nap meet this fault at this step of its writing.

/** What can happen in the middle of writing: the system refuses, or the process ends. */
export type Fault =
  | { readonly kind: "refused"; readonly code: "ENOSPC" | "EACCES" | "EIO" | "EDQUOT" | "EROFS" }
  | { readonly kind: "signal"; readonly signal: "SIGKILL" | "SIGTERM" | "SIGINT" };

/** A fault, and the step that meets it: the first is 1. */
export interface FaultAt {
  readonly step: number;
  readonly fault: Fault;
}

/**
 * For `node --import`. A step is a call that changes the disk: a file or folder made, written, flushed, linked or renamed. A
 * file is refused after half of what was to be written, as by a disk that is full. Whether the step was reached is told by a
 * file of the name `reached`.
 *
 * @param reached the path of that file, outside of the folder that the process writes into
 */
export function faultyDisk({ step, fault }: FaultAt, reached: string): string {
  const code = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const fault = ${JSON.stringify(fault)};
const own = { writeFileSync: fs.writeFileSync, writeSync: fs.writeSync };
let steps = 0;
const isDue = () => ++steps === ${step};
const meet = (name) => {
  own.writeFileSync(${JSON.stringify(reached)}, name);
  if (fault.kind === "signal") {
    process.kill(process.pid, fault.signal);
    return null;
  }
  return Object.assign(new Error(fault.code + ": made for a test, " + name), { code: fault.code, syscall: name });
};
const isOurs = {
  openSync: (path, flags) => /[wa]/.test(String(flags ?? "r")),
  writeSync: (descriptor) => descriptor > 2,
  writeFileSync: () => true, mkdirSync: () => true, linkSync: () => true, renameSync: () => true,
  copyFileSync: () => true, truncateSync: () => true, chmodSync: () => true,
};
for (const [name, isStep] of Object.entries(isOurs)) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (!isStep(...given) || !isDue()) return original(...given);
    const error = meet(name);
    if (error === null) return original(...given);
    if (name === "writeSync" && given[1].length > 1) {
      // The system takes what there is room for, and refuses the rest.
      fs.writeSync = () => { throw error; };
      return original(given[0], given[1], 0, given[1].length >> 1);
    }
    if (name === "writeFileSync") original(given[0], given[1].slice(0, given[1].length >> 1));
    throw error;
  };
}
const fsync = fs.fsync;
fs.fsync = (descriptor, done) => {
  const error = isDue() ? meet("fsync") : null;
  if (error === null) fsync(descriptor, done);
  else done(error);
};
syncBuiltinESMExports();
`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
