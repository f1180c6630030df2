// A source → all its bytes and their hash, or the problem that keeps them from being read.
import type { Problem } from "../model/problem.ts";
import { createHasher } from "./hash.ts";
import type { Source } from "./openSource.ts";
import { NotText } from "./text/notText.ts";

export interface ReadBytes {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** For files that are kept in memory: those that are packed, or read as a whole. */
export async function readBytes(source: Source): Promise<ReadBytes | { problem: Problem; sha256: string }> {
  const hasher = createHasher();
  const holder = createHolder(source.size);
  try {
    for await (const chunk of source.chunks()) {
      hasher.update(chunk);
      holder.add(chunk);
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { problem: error.problem, sha256: hasher.finish() };
  }
  return { bytes: holder.held(), sha256: hasher.finish() };
}

/** Pieces that are put together once they are all there are held twice at that moment: they are put in their place at once. */
function createHolder(size: number): { add: (chunk: Uint8Array) => void; held: () => Buffer } {
  let bytes: Buffer = Buffer.alloc(0);
  let length = 0;
  return {
    add(chunk) {
      const end = length + chunk.length;
      if (length === 0 && end >= size) bytes = Buffer.from(chunk.buffer, chunk.byteOffset, end);
      else {
        // Of some files the system does not tell the size.
        if (end > bytes.length) bytes = enlarged(bytes, length, Math.max(size, end, bytes.length * 2));
        bytes.set(chunk, length);
      }
      length = end;
    },
    held: () => bytes.subarray(0, length),
  };
}

function enlarged(bytes: Buffer, length: number, size: number): Buffer {
  const larger = Buffer.allocUnsafe(size);
  bytes.copy(larger, 0, 0, length);
  return larger;
}
