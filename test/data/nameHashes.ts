// A text → the hashes of its words, and of its pairs of words, by which names are found without having them here.
import { createHash } from "node:crypto";

/** Words are compared without case and punctuation; hashes have 12 hexadecimal digits. */
export function nameHashes(text: string): Map<string, string> {
  const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  return new Map(
    [...words, ...pairs].map((name) => [
      createHash("sha256").update(`name ${name}`).digest("hex").slice(0, 12),
      name,
    ]),
  );
}
