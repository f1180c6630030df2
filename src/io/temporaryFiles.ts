// Contents → files under passing names, which are gone when the process ends, by whatever end but a kill.
import { chmodSync, chownSync, closeSync, fsync, openSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../model/pieces.ts";

const present = new Set<string>();
let made = 0;

/** Ends that leave no time for `exit` unless somebody listens; an interrupt leaves by `exit`. */
const endings = ["SIGTERM", "SIGHUP"] as const;

/** A new name beside a path, so that a rename stays within one disk. It is removed at the end, whatever happens. */
export function temporaryName(path: string): string {
  if (made === 0) {
    process.once("exit", removeAll);
    for (const signal of endings) process.once(signal, () => end(signal));
  }
  made += 1;
  const name = join(dirname(path), `.nap-${process.pid}-${made}.tmp`);
  present.add(name);
  return name;
}

/** Writes a whole file beside a path, on the disk when it returns, with the rights of the one that it will replace. */
export async function writeTemporary(
  path: string,
  content: Content,
  replaced: Stats | null,
): Promise<string> {
  const name = temporaryName(path);
  const descriptor = openSync(name, "wx");
  try {
    for (const piece of content) writeFileSync(descriptor, piece);
    await new Promise<void>((done, fail) => {
      fsync(descriptor, (error) => (error === null ? done() : fail(error)));
    });
  } finally {
    closeSync(descriptor);
  }
  if (replaced !== null) takeOver(name, replaced);
  return name;
}

/** Only some users may give a file away; the content matters more. */
function takeOver(name: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(name, uid, gid);
  } catch {
    // Stays with whoever runs this.
  }
  chmodSync(name, mode & 0o7777);
}

export function removeTemporary(name: string): void {
  rmSync(name, { force: true });
  present.delete(name);
}

function removeAll(): void {
  for (const name of present) rmSync(name, { force: true });
}

function end(signal: (typeof endings)[number]): void {
  removeAll();
  process.kill(process.pid, signal);
}
