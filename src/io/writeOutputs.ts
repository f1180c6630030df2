// Rendered contents and their paths → files, whole or not at all.
import { appendFile, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { exists } from "./exists.ts";
import { UsageError } from "../model/usage/usageError.ts";
import type { WriteReason } from "../model/usage/writeFaults.ts";

export interface Output {
  readonly path: string;
  /** The path as it was asked for, for messages. */
  readonly name: string;
  readonly content: string;
  /** Add to the end of the file instead of replacing it. */
  readonly append: boolean;
}

/** Writes all outputs, or none that would overwrite an existing file without `force`. */
export async function writeOutputs(outputs: readonly Output[], force: boolean): Promise<void> {
  for (const { path, name, append } of outputs) {
    if (!append && !force && exists(path) && !(await isDevice(path)))
      throw new UsageError("file-exists", { name });
  }
  for (const output of outputs) await writeOutput(output);
}

async function writeOutput({ path, name, content, append }: Output): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await (append || (await isDevice(path)) ? appendFile(path, content) : writeFileAtomic(path, content));
  } catch (error) {
    throw new UsageError("cannot-write", { name, ...reasonOf(error) });
  }
}

/** A pipe, a terminal or the like: it is written to, and never replaced by a file. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
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

const reasonOf = (error: unknown): { reason: WriteReason | null; said: string } => {
  const code = (error as { code?: string }).code ?? "";
  return { reason: reasons.get(code) ?? null, said: error instanceof Error ? error.message : code };
};
