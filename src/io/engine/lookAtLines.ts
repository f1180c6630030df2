// A file that an engine reads → whether the engine makes the same rows of it as nap would.
import { open } from "node:fs/promises";
import { createPlainLines } from "./plainLines.ts";

/** What the bytes of a file say. */
export interface SeenLines {
  /** How many bytes there are. */
  readonly size: number;
  readonly arePlain: boolean;
  /** Lines that are not blank. */
  readonly lines: number;
}

const chunkSize = 1 << 20;

/**
 * Reads the file once, into the same bytes again and again. Throws where the file system does.
 *
 * @param delimiter the letter between cells
 * @param seen told how many lines there were so far
 */
export async function lookAtLines(
  path: string,
  delimiter: string,
  newLine: "\n" | "\r\n",
  seen: (lines: number) => void,
): Promise<SeenLines> {
  const lines = createPlainLines(delimiter.charCodeAt(0), newLine);
  const chunk = Buffer.allocUnsafeSlow(chunkSize);
  const file = await open(path);
  try {
    for (let size = 0; ;) {
      const { bytesRead } = await file.read(chunk, 0, chunkSize);
      if (bytesRead === 0) return { size, arePlain: lines.arePlain(), lines: lines.count() };
      lines.take(chunk.subarray(0, bytesRead));
      size += bytesRead;
      seen(lines.count());
    }
  } finally {
    await file.close();
  }
}
