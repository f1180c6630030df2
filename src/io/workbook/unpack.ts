// A file in a ZIP container → its bytes, checked against the size and checksum of the directory.
import { crc32, createInflateRaw } from "node:zlib";
import { workLimit, type WorkLimit } from "../workLimit.ts";
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import type { ZipEntry } from "./zipDirectory.ts";

const localMark = 0x04034b50;
const localSize = 30;

/** A file of a megabyte may be a gigabyte when it is unpacked; what people write is read in a tenth of the time. */
const secondsPerMegabyte = 3;

/**
 * Since the reading of a container began: its parts, and each look at one of them, have their time together, by what was read of it so
 * far. What else lies in the container gives them none.
 */
const limits = new WeakMap<Buffer, { readonly parts: Map<number, number>; readonly limit: WorkLimit }>();

function limitOf(bytes: Buffer, { offset, packedSize }: ZipEntry): WorkLimit {
  const known = limits.get(bytes);
  if (known !== undefined) {
    known.parts.set(offset, packedSize);
    return known.limit;
  }
  const parts = new Map([[offset, packedSize]]);
  const size = (): number =>
    Math.min(
      bytes.length,
      [...parts.values()].reduce((sum, part) => sum + part, 0),
    );
  const limit = workLimit(size, secondsPerMegabyte);
  limits.set(bytes, { parts, limit });
  return limit;
}

/**
 * Holds no more of the file in memory than a chunk, whatever its size is. Throws `BrokenWorkbook`, also where its reader has
 * taken too long so far.
 */
export async function* unpack(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.isLocked) throw new BrokenWorkbook({ reason: "locked" });
  const { offset, name } = entry;
  if (offset + localSize > bytes.length || bytes.readUInt32LE(offset) !== localMark) throw damaged(name);
  const start = offset + localSize + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + entry.packedSize > bytes.length) throw damaged(name);
  const packed = bytes.subarray(start, start + entry.packedSize);
  let [size, checksum] = [0, 0];
  const limit = limitOf(bytes, entry);
  for await (const chunk of entry.method === 0 ? inChunks(packed) : inflated(packed, entry)) {
    size += chunk.length;
    if (size > entry.size) throw damaged(name);
    checksum = crc32(chunk, checksum);
    if (limit.isOver()) throw new BrokenWorkbook({ reason: "too-long", seconds: limit.seconds });
    yield chunk;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(name);
}

const chunkSize = 1 << 18;

function* inChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

const damaged = (name: string): BrokenWorkbook => new BrokenWorkbook({ reason: "damaged-part", part: name });

async function* inflated(packed: Buffer, { method, name }: ZipEntry): AsyncGenerator<Buffer> {
  if (method !== 8) throw new BrokenWorkbook({ reason: "unknown-packing", part: name });
  const stream = createInflateRaw({ chunkSize });
  stream.end(packed);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw damaged(name);
  }
}
