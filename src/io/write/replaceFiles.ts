// Files under passing names and texts to add → the files that were asked for: all of them, or none.
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import type { Content } from "../../model/pieces.ts";
import { addToFile } from "./addToFile.ts";
import { removeTemporary, temporaryName } from "./temporaryFiles.ts";

/** One change of the disk: a whole new file, or a text at the end of one. */
export type Change =
  | {
      readonly kind: "replace";
      readonly path: string;
      readonly name: string;
      readonly temporary: string;
      /** Whether a file that is there by now is replaced; where not, it is another run's. */
      readonly replaces: boolean;
    }
  | { readonly kind: "append"; readonly path: string; readonly name: string; readonly content: Content };

/** A file is there that was not when the run began to write. */
export class AppearedMeanwhile extends Error {}

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
        undone.push(
          change.kind === "append"
            ? addToFile(change.path, change.content)
            : replace(change, ordered.length > 1, backups),
        );
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

function replace(
  { path, temporary, replaces }: Extract<Change, { kind: "replace" }>,
  isOneOfMany: boolean,
  backups: string[],
): () => void {
  const backup = replaces && isOneOfMany && existsSync(path) ? keep(path) : null;
  if (backup !== null) backups.push(backup);
  if (replaces) renameSync(temporary, path);
  else appear(temporary, path);
  removeTemporary(temporary);
  return () => (backup === null ? rmSync(path, { force: true }) : renameSync(backup, path));
}

/** A rename would take the place of a file that another run has written meanwhile; a link does not. */
function appear(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST" || existsSync(path)) throw new AppearedMeanwhile();
    // A disk without links.
    renameSync(temporary, path);
  }
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
