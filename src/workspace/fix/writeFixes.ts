// Files as they are to be → the same on the disk: all of them, or none.
import { accessSync, constants, lstatSync, readFileSync } from "node:fs";
import { UsageError } from "../../core.ts";
import { createHasher } from "../../io/hash.ts";
import { writeOutputs } from "../../io/write/writeOutputs.ts";
import type { FixedFile } from "./planFixes.ts";

/** Refused: links, files that may not be written, and those that are no longer what was read. */
export async function writeFixes(files: readonly FixedFile[]): Promise<void> {
  for (const file of files) refuse(file);
  await writeOutputs(
    files.map(({ path, name, content }) => ({ path, name, content: [content], append: false })),
    true,
    [],
    () => {
      for (const file of files) refuse(file);
      return Promise.resolve();
    },
  );
}

function refuse({ path, name, sha256 }: FixedFile): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const fault = (reason: "link" | "read-only" | "changed"): UsageError =>
    new UsageError("cannot-fix", { name, reason });
  if (found === undefined) throw fault("changed");
  if (found.isSymbolicLink() || found.nlink > 1) throw fault("link");
  if ((found.mode & 0o222) === 0 || !isWritable(path)) throw fault("read-only");
  const hasher = createHasher();
  hasher.update(readFileSync(path));
  if (hasher.finish() !== sha256) throw fault("changed");
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
