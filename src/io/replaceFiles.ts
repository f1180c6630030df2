// Files under passing names and texts to add → the files that were asked for: all of them, or none.
import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync, truncateSync } from "node:fs";
import type { Content } from "../model/pieces.ts";
import { addToFile } from "./addToFile.ts";
import { removeTemporary, temporaryName } from "./temporaryFiles.ts";

/** One change of the disk: a whole new file, or a text at the end of one. */
export type Change =
  | { readonly kind: "replace"; readonly path: string; readonly name: string; readonly temporary: string }
  | { readonly kind: "append"; readonly path: string; readonly name: string; readonly content: Content };

/**
 * Makes all changes at once: no signal is heard in between. Where one fails, those before it are taken back.
 *
 * @param failed what to throw for a change that could not be made
 */
export function replaceFiles(
  changes: readonly Change[],
  failed: (change: Change, error: unknown) => Error,
): void {
  const undone: (() => void)[] = [];
  const backups: string[] = [];
  // A disk may be too full to add to a file, and hardly ever to rename one.
  const ordered = [...changes.filter(isAppend), ...changes.filter((change) => !isAppend(change))];
  try {
    for (const change of ordered) {
      try {
        undone.push(change.kind === "append" ? append(change) : replace(change, ordered.length > 1, backups));
      } catch (error) {
        for (const undo of undone.toReversed()) undo();
        throw failed(change, error);
      }
    }
  } finally {
    for (const name of backups) removeTemporary(name);
  }
}

const isAppend = ({ kind }: Change): boolean => kind === "append";

function append({ path, content }: Extract<Change, { kind: "append" }>): () => void {
  const size = existsSync(path) ? statSync(path).size : null;
  const undo = (): void => {
    if (size === null) rmSync(path, { force: true });
    else truncateSync(path, size);
  };
  try {
    addToFile(path, content);
  } catch (error) {
    if (existsSync(path)) undo();
    throw error;
  }
  return undo;
}

function replace(
  { path, temporary }: Extract<Change, { kind: "replace" }>,
  isOneOfMany: boolean,
  backups: string[],
): () => void {
  const backup = isOneOfMany && existsSync(path) ? keep(path) : null;
  if (backup !== null) backups.push(backup);
  renameSync(temporary, path);
  removeTemporary(temporary);
  return () => (backup === null ? rmSync(path, { force: true }) : renameSync(backup, path));
}

/** The old file under another name; a copy on disks without links. */
function keep(path: string): string {
  const name = temporaryName(path);
  try {
    linkSync(path, name);
  } catch {
    copyFileSync(path, name);
  }
  return name;
}
