// Bytes or text → SHA-256, as hexadecimal digits.
import { createHash } from "node:crypto";

export interface Hasher {
  readonly update: (bytes: Uint8Array) => void;
  readonly finish: () => string;
}

export function createHasher(): Hasher {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest("hex") };
}

export const hashText = (text: string): string => createHash("sha256").update(text).digest("hex");
