// A source → its whole text and hash, or the problem that keeps it from being read.
import type { Problem } from "../../model/problem.ts";
import { decodeChunks } from "./decode.ts";
import { NotText } from "./notText.ts";
import { createHasher } from "../hash.ts";
import type { Source } from "../openSource.ts";

export interface ReadText {
  readonly text: string;
  readonly sha256: string;
}

/** For files that fit into memory: YAML. */
export async function readText(source: Source): Promise<ReadText | { problem: Problem }> {
  const hasher = createHasher();
  const parts: Buffer[] = [];
  try {
    for await (const chunk of decodeChunks(source, hasher.update)) parts.push(chunk);
  } catch (error) {
    if (error instanceof NotText) return { problem: error.problem };
    throw error;
  }
  return { text: Buffer.concat(parts).toString("utf8"), sha256: hasher.finish() };
}
