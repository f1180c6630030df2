// A folder → the same without the passing files of runs that were killed before they could take them away.
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const passing = /^\.nap-([0-9a-f]{8})-([0-9]{1,10})-[0-9]{1,10}\.tmp$/;

/** No run writes one file for so long: what another machine left there is as old as that. */
const aDay = 24 * 60 * 60 * 1000;

/** @param machine what names of this machine begin with: whether a process of another one runs cannot be asked */
export function removeLeftovers(folder: string, machine: string): void {
  for (const name of namesIn(folder)) {
    const [, owner, process] = passing.exec(name) ?? [];
    if (process === undefined) continue;
    const path = join(folder, name);
    try {
      const found = lstatSync(path);
      if (!found.isFile()) continue;
      const isLeft = owner === machine && !isWriting(Number(process), found.mtimeMs);
      if (isLeft || Date.now() - found.mtimeMs > aDay) rmSync(path, { force: true });
    } catch {
      // Another run removed it, or it belongs to somebody else.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isWriting(id: number, since: number): boolean {
  // The first process of a container has the number of the one before it.
  if (id === process.pid) return since >= performance.timeOrigin;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== "ESRCH";
  }
}
