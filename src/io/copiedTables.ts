// Tables and the folder of a new workspace → where the workspace finds each, and the copies that it needs for that.
import { readFileSync } from "node:fs";
import { join, parse, relative, resolve, sep } from "node:path";
import { disk } from "./disk.ts";
import { exists } from "./exists.ts";
import { isWithin, rootOfWorkspace } from "./fence.ts";
import { sheetReference, withSheet } from "./sheetReference.ts";
import type { Output } from "./write/writeOutputs.ts";

export interface CopiedTables {
  /** Path of a table → the path by which the workspace names it, from its folder. */
  readonly named: ReadonlyMap<string, string>;
  readonly copies: readonly Output[];
}

/**
 * A workspace reads only what lies within it, or within its repository: a table from elsewhere is copied into it, and so goes
 * along where the workspace is sent.
 *
 * @param shown how the call names the folder, `null` where it is the working folder
 */
export function copiedTables(paths: readonly string[], folder: string, shown: string | null): CopiedTables {
  const root = rootOfWorkspace(folder, disk);
  const named = new Map<string, string>();
  const copies: Output[] = [];
  const taken = new Set<string>();
  for (const written of new Set(paths)) {
    const { path, sheet } = sheetReference(written);
    const isThere = isWithin(disk.real(path), root) || !exists(path);
    const name = isThere ? relative(folder, path).split(sep).join("/") : newName(path, taken);
    named.set(written, withSheet(name, sheet));
    if (isThere) continue;
    copies.push({
      path: resolve(folder, name),
      name: shown === null ? name : join(shown, name).split(sep).join("/"),
      append: false,
      content: [readFileSync(path)],
    });
  }
  return { named, copies };
}

function newName(path: string, taken: Set<string>): string {
  const { name, ext } = parse(path);
  let own = `tables/${name}${ext}`;
  for (let number = 2; taken.has(own.toLowerCase()); number++) own = `tables/${name}-${number}${ext}`;
  taken.add(own.toLowerCase());
  return own;
}
