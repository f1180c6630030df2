// A path → a folder there, and what takes away again those that had to be made for it.
import { mkdirSync, rmdirSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { undoAtEnd } from "./undoAtEnd.ts";

/** A folder that this run made, until it is kept: then it stays when the process ends. */
export interface NewFolder {
  readonly keep: () => void;
  readonly remove: () => void;
}

/** The folders that were missing, the outermost first. */
export function makeFolder(folder: string): NewFolder[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  // By their number: the system may write a letter of a name in another way than it was given.
  const chain = [resolve(folder)];
  for (let more = depthOf(chain[0] ?? "") - depthOf(resolve(first)); more > 0; more--)
    chain.unshift(dirname(chain[0] ?? ""));
  return chain.map((path) => {
    const remove = (): void => removeEmpty(path);
    const keep = undoAtEnd(remove);
    return {
      keep,
      remove: () => {
        keep();
        remove();
      },
    };
  });
}

const depthOf = (path: string): number => path.split(sep).length;

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else put something into it.
  }
}
