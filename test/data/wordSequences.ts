// A text → the hashes of all its runs of eight words, by which borrowed sentences are found without their text.
import { createHash } from "node:crypto";

const runLength = 8;

/** Words are compared without case and punctuation; hashes have 12 hexadecimal digits. */
export function wordSequences(text: string): Map<string, string> {
  const words = text.normalize("NFKD").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(0, Math.max(0, words.length - runLength + 1));
  return new Map(
    runs.map((_, index) => {
      const run = words.slice(index, index + runLength).join(" ");
      return [createHash("sha256").update(run).digest("hex").slice(0, 12), run];
    }),
  );
}
