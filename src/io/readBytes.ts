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
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source.chunks()) {
      hasher.update(chunk);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { problem: error.problem, sha256: hasher.finish() };
  }
  return { bytes: Buffer.concat(chunks), sha256: hasher.finish() };
}
