// A path and a content in pieces → the content at the end of the file, and what takes it away again.
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import type { Content } from "../../model/pieces.ts";

interface Addition {
  readonly path: string;
  readonly isNew: boolean;
  readonly before: number;
  readonly added: number;
}

/** At once, so that what another run adds meanwhile stands before it or after it. Where it fails, nothing of it stays. */
export function addToFile(path: string, content: Content): () => void {
  const isNew = !existsSync(path);
  const bytes = Buffer.concat(
    Array.from<string | Uint8Array, Uint8Array>(content, (piece) =>
      typeof piece === "string" ? Buffer.from(piece) : piece,
    ),
  );
  const descriptor = openSync(path, "a");
  const before = fstatSync(descriptor).size;
  let added = 0;
  try {
    while (added < bytes.length) added += writeSync(descriptor, bytes, added);
  } catch (error) {
    takeBack({ path, isNew, before, added });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return () => takeBack({ path, isNew, before, added });
}

/** What another run added behind it is worth more than that the file is as it was. */
function takeBack({ path, isNew, before, added }: Addition): void {
  if (statSync(path, { throwIfNoEntry: false })?.size !== before + added) return;
  if (isNew) rmSync(path, { force: true });
  else truncateSync(path, before);
}
