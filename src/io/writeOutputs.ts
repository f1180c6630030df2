// Rendered contents and their paths → files, whole or not at all, and all of them or none.
import { mkdirSync, rmdirSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { append as addAll } from "../model/append.ts";
import type { Content } from "../model/pieces.ts";
import { UsageError } from "../model/usage/usageError.ts";
import type { WriteReason } from "../model/usage/writeFaults.ts";
import { addToFile } from "./addToFile.ts";
import { isDevice } from "./exists.ts";
import { fileIdentity, leadsTo } from "./leadsTo.ts";
import { replaceFiles, type Change } from "./replaceFiles.ts";
import { removeTemporary, writeTemporary } from "./temporaryFiles.ts";

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
  const folders: string[] = [];
  let isDone = false;
  try {
    for (const output of outputs)
      if (!isDevice(output.path)) changes.push(await orFault(output, () => prepare(output, folders)));
    // A pipe or a terminal is written to, and never replaced by a file; what it took cannot be taken back.
    for (const output of outputs)
      if (isDevice(output.path)) await orFault(output, () => addToFile(output.path, output.content));
    await before();
    replaceFiles(changes, ({ name }, error) => faultOf(name, error));
    isDone = true;
  } finally {
    for (const change of changes) if (change.kind === "replace") removeTemporary(change.temporary);
    if (!isDone) for (const folder of folders.toReversed()) removeEmpty(folder);
  }
}

function refuse(outputs: readonly Output[], force: boolean, read: Iterable<string>): void {
  const inputs = new Set(Array.from(read, fileIdentity));
  const seen = new Set<string>();
  for (const { path, name, append } of outputs) {
    const identity = fileIdentity(path);
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

async function prepare({ path, name, content, append }: Output, folders: string[]): Promise<Change> {
  const target = leadsTo(path);
  makeFolder(dirname(target), folders);
  return append
    ? { kind: "append", path: target, name, content }
    : {
        kind: "replace",
        path: target,
        name,
        temporary: await writeTemporary(target, content, statOf(target)),
      };
}

function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const chain = [folder];
  while (chain[0] !== first) chain.unshift(dirname(chain[0] ?? first));
  addAll(made, chain);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else put something into it.
  }
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
  ["EISDIR", "is-a-folder"],
  ["ENOTDIR", "through-a-file"],
  ["EEXIST", "is-a-file"],
]);

function faultOf(name: string, error: unknown): UsageError {
  const code = (error as { code?: string }).code ?? "";
  const said = error instanceof Error ? error.message : code;
  return new UsageError("cannot-write", { name, reason: reasons.get(code) ?? null, said });
}
