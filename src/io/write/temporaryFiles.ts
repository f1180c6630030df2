// Contents → files under passing names, which are gone when the process ends; those of a process that was killed go with the next run.
import { chmodSync, chownSync, closeSync, fsync, openSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../../model/pieces.ts";
import { machineName } from "./machineName.ts";
import { removeLeftovers } from "./leftovers.ts";
import { undoAtEnd } from "./undoAtEnd.ts";

/** The names that are there now, and what forgets each. */
const present = new Map<string, () => void>();
let made = 0;
const sweptFolders = new Set<string>();

/** A new name beside a path, so that a rename stays within one disk. It is removed at the end, whatever happens. */
export function temporaryName(path: string): string {
  const folder = dirname(path);
  const own = machineName();
  if (!sweptFolders.has(folder)) {
    sweptFolders.add(folder);
    removeLeftovers(folder, own);
  }
  made += 1;
  const name = join(folder, `.nap-${own}-${process.pid}-${made}.tmp`);
  present.set(
    name,
    undoAtEnd(() => rmSync(name, { force: true })),
  );
  return name;
}

/** Writes a whole file beside a path, on the disk when it returns, with the rights of the one that it will replace. */
export async function writeTemporary(
  path: string,
  content: Content,
  replaced: Stats | null,
): Promise<string> {
  const name = temporaryName(path);
  try {
    await writeWhole(name, content);
    if (replaced !== null) takeOver(name, replaced);
  } catch (error) {
    removeTemporary(name);
    throw error;
  }
  return name;
}

async function writeWhole(name: string, content: Content): Promise<void> {
  const descriptor = openSync(name, "wx");
  try {
    for (const piece of content) writeFileSync(descriptor, piece);
    await new Promise<void>((done, fail) => {
      fsync(descriptor, (error) => (error === null ? done() : fail(error)));
    });
  } finally {
    closeSync(descriptor);
  }
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
  present.get(name)?.();
  present.delete(name);
}
