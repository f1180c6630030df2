// A file that an engine reads → its hash, and whether the engine makes the same rows of it as nap would.
import { createHasher } from "../../io/hash.ts";
import { createPlainLines } from "../../io/engine/plainLines.ts";
import type { EngineTable } from "./engineTable.ts";

/** What the bytes of a file say. */
export interface SeenBytes {
  readonly sha256: string;
  readonly arePlain: boolean;
  /** Lines that are not blank; `null` of what has no lines. */
  readonly lines: number | null;
}

/**
 * Reads the file once; throws `NotText` where it changes meanwhile.
 *
 * @param seen told how many lines there were so far
 */
export async function engineBytes(
  { source, file }: EngineTable,
  seen: (lines: number) => void,
): Promise<SeenBytes> {
  const hasher = createHasher();
  const lines = file.kind === "text" ? createPlainLines(file.delimiter.charCodeAt(0), file.newLine) : null;
  for await (const chunk of source.chunks()) {
    hasher.update(chunk);
    lines?.take(chunk);
    seen(lines?.count() ?? 0);
  }
  return { sha256: hasher.finish(), arePlain: lines?.arePlain() ?? true, lines: lines?.count() ?? null };
}
