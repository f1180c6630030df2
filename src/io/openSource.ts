// A path, or standard input → something whose bytes can be read more than once.
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { startOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { UnreadableReason } from "../model/problems/fileProblems.ts";
import { NotText } from "./text/notText.ts";

/** A file, or bytes that were read from standard input. */
export interface Source {
  /** The name to show: a path relative to the working folder, or `-`. */
  readonly name: string;
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** How many megabytes (10⁶ bytes) a file may have. */
export interface SizeLimit {
  readonly megabytes: number;
}

const chunkSize = 1 << 18;

/**
 * NAP101 when the file cannot be read, NAP105 when it is larger than the limit.
 *
 * @param isNamedInFile whether a file names it, and not the call: a pipe is not read then, on which nobody may write
 */
export async function openSource(
  path: string,
  name: string,
  limit: SizeLimit,
  isNamedInFile = false,
): Promise<{ source: Source } | { problem: Problem }> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { problem: unreadable(name, { reason: "is-folder" }) };
    if (isNamedInFile && found.isFIFO()) return { problem: unreadable(name, { reason: "is-pipe" }) };
    const { size } = found;
    if (size > limit.megabytes * 1e6) return { problem: tooLarge(name, size, limit) };
    const stream = () => createReadStream(path, { highWaterMark: chunkSize });
    // What comes through a pipe can be read once only.
    if (!found.isFile()) return await readStream(stream(), name, limit);
    const state = stateOf(path);
    const isSame = (): boolean => stateOf(path) === state;
    if (size > chunkSize) {
      readFirstByte(path);
      return { source: { name, size, chunks: () => toTheEnd(name, size, stream(), isSame) } };
    }
    const whole = readOnce(path);
    return { source: { name, size, chunks: () => toTheEnd(name, null, whole(), isSame) } };
  } catch (error) {
    return { problem: unreadable(name, reasonOf(error)) };
  }
}

/** What is another when a file was written to, or replaced: which file it is, its size, and when it was changed. */
export function stateOf(path: string): string {
  const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs].join(" ");
}

/** Throws where the file can be found, but not read. */
function readFirstByte(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, Buffer.alloc(1));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Throws `NotText` with NAP101 where a disk or a network fails on the way, and where the file changes: what was read of it is
 * then neither the old file nor the new one.
 *
 * @param size of the file when it was opened; `null` where it is read at once
 * @param isSame whether it still is as it was then
 */
async function* toTheEnd(
  name: string,
  size: number | null,
  chunks: AsyncIterable<Uint8Array>,
  isSame: () => boolean,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  let isChanged = false;
  try {
    for await (const chunk of chunks) {
      read += chunk.length;
      if (size !== null && read > size) break;
      yield chunk;
    }
    isChanged = (size !== null && read !== size) || !isSame();
  } catch (error) {
    throw new NotText(unreadable(name, reasonOf(error)));
  }
  if (isChanged) throw new NotText(unreadable(name, { reason: "changed-while-read" }));
}

/**
 * A file of one chunk at once: a stream goes several times through the threads of Node, and waits each time. It is read
 * here, which throws where it cannot be, held until it is asked for, and read again by whoever asks again.
 */
function readOnce(path: string): () => AsyncGenerator<Uint8Array> {
  let held: Uint8Array | null = readFileSync(path);
  return async function* () {
    const bytes = held ?? readFileSync(path);
    held = null;
    yield bytes;
  };
}

/** Reads standard input to its end, or to the limit. */
export const openStdin = (
  stdin: AsyncIterable<Uint8Array>,
  limit: SizeLimit,
): Promise<{ source: Source } | { problem: Problem }> => readStream(stdin, "-", limit);

async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit: SizeLimit,
): Promise<{ source: Source } | { problem: Problem }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit.megabytes * 1e6) return { problem: tooLarge(name, size, limit) };
  }
  return { source: memorySource(name, chunks) };
}

/** Bytes in memory as a source. */
export const memorySource = (name: string, parts: readonly Uint8Array[]): Source => ({
  name,
  size: parts.reduce((total, { length }) => total + length, 0),
  async *chunks() {
    yield* parts;
  },
});

/** Bytes as megabytes, never fewer than there are; kilobytes count only below one. */
const upwards = (bytes: number): number =>
  bytes > 1e6 ? Math.ceil(bytes / 1e6) : Math.ceil(bytes / 1e3) / 1e3;

/** @param what of a file that is packed: its size when it is `unpacked` */
export const tooLarge = (name: string, size: number, { megabytes }: SizeLimit, what?: "unpacked"): Problem =>
  problem("NAP105", startOf(name), {
    size: upwards(size),
    limit: megabytes,
    needed: upwards(size),
    ...(what === undefined ? {} : { what }),
  });

export const unreadable = (name: string, reason: UnreadableReason): Problem =>
  problem("NAP101", startOf(name), { path: name, ...reason });

/** By the codes of Node. */
const reasons: Readonly<Record<string, Exclude<UnreadableReason["reason"], "system">>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "parent-is-no-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EISDIR: "is-folder",
  ENAMETOOLONG: "name-too-long",
  ELOOP: "links-to-itself",
  EIO: "reading-failed",
  ERR_INVALID_ARG_VALUE: "impossible-name",
  "": "cannot-be-opened",
};

function reasonOf(error: unknown): UnreadableReason {
  const errno = (error as { code?: string }).code ?? "";
  const reason = reasons[errno];
  return reason === undefined ? { reason: "system", errno } : { reason };
}
