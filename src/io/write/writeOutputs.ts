// Rendered contents and their paths → files, whole or not at all, and all of them or none.
import { fstatSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { append as addAll } from "../../model/append.ts";
import type { Content } from "../../model/pieces.ts";
import { UsageError } from "../../model/usage/usageError.ts";
import type { WriteReason } from "../../model/usage/writeFaults.ts";
import { isDevice } from "../exists.ts";
import { fileIdentities, fileIdentity, identityOf, leadsTo } from "../leadsTo.ts";
import { makeFolder, type NewFolder } from "./newFolder.ts";
import { AppearedMeanwhile, replaceFiles, type Change } from "./replaceFiles.ts";
import { streamOf } from "../streamOf.ts";
import { removeTemporary, writeTemporary } from "./temporaryFiles.ts";
import { writeToDevice } from "./writeToDevice.ts";

export interface Output {
  readonly path: string;
  /** The path as it was asked for, for messages. */
  readonly name: string;
  readonly content: Content;
  /** Add to the end of the file instead of replacing it. */
  readonly append: boolean;
}

/**
 * Writes all outputs, or none: none that would overwrite an existing file without `force`, none that was read, and no
 * two in one file.
 *
 * @param read the paths of files that were read: they are never written
 * @param before what has to succeed before any file appears, such as writing to standard output
 */
export async function writeOutputs(
  outputs: readonly Output[],
  force: boolean,
  read: Iterable<string> = [],
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  refuse(outputs, force, read);
  const changes: Change[] = [];
  const folders: NewFolder[] = [];
  let isDone = false;
  try {
    for (const output of outputs)
      if (!isDevice(output.path)) changes.push(await orFault(output, () => prepare(output, force, folders)));
    for (const output of outputs)
      if (isDevice(output.path)) await orFault(output, () => writeToDevice(output.path, output.content));
    await before();
    replaceFiles(changes, ({ name }, error) => faultOf(name, error));
    isDone = true;
  } finally {
    for (const change of changes) if (change.kind === "replace") removeTemporary(change.temporary);
    for (const { keep, remove } of folders.toReversed())
      if (isDone) keep();
      else remove();
  }
}

function refuse(outputs: readonly Output[], force: boolean, read: Iterable<string>): void {
  const inputs = fileIdentities(read);
  const redirected = redirectedStreams();
  const seen = new Set<string>();
  for (const { path, name, append } of outputs) {
    const identity = fileIdentity(path);
    if (redirected.has(identity) && streamOf(path) === null)
      throw new UsageError("two-formats-in-one-file", { path: name });
    if (inputs.has(identity)) throw new UsageError("writes-its-input", { name });
    if (seen.has(identity)) throw new UsageError("two-formats-in-one-file", { path: name });
    seen.add(identity);
    const found = statOf(path);
    if (found === null || isDevice(path)) continue;
    if (found.isDirectory())
      throw new UsageError("cannot-write", { name, reason: "is-a-folder", said: "EISDIR" });
    if (!append && !force) throw new UsageError("file-exists", { name });
  }
}

async function prepare(
  { path, name, content, append }: Output,
  force: boolean,
  folders: NewFolder[],
): Promise<Change> {
  const target = leadsTo(path);
  addAll(folders, makeFolder(dirname(target)));
  return append
    ? { kind: "append", path: target, name, content }
    : {
        kind: "replace",
        path: target,
        name,
        temporary: await writeTemporary(target, content, statOf(target)),
        replaces: force,
      };
}

/** Files into which a shell has led standard output or error: what replaced one would take the other with it. */
function redirectedStreams(): Set<string> {
  const streams = [1, 2].flatMap((descriptor) => {
    try {
      const found = fstatSync(descriptor, { bigint: true });
      return found.isFile() ? [identityOf(found)] : [];
    } catch {
      return []; // It is closed.
    }
  });
  return new Set(streams);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

async function orFault<T>({ name }: Output, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(name, error);
  }
}

const reasons: ReadonlyMap<string, WriteReason> = new Map<string, WriteReason>([
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EROFS", "read-only"],
  ["ENOSPC", "no-space"],
  ["EDQUOT", "no-quota"],
  ["EFBIG", "too-large"],
  ["EISDIR", "is-a-folder"],
  ["ENOTDIR", "through-a-file"],
  ["EEXIST", "is-a-file"],
]);

function faultOf(name: string, error: unknown): UsageError {
  if (error instanceof AppearedMeanwhile) return new UsageError("file-exists", { name });
  const code = (error as { code?: string }).code ?? "";
  const said = error instanceof Error ? error.message : code;
  return new UsageError("cannot-write", { name, reason: reasons.get(code) ?? null, said });
}
