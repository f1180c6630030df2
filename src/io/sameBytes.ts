// Two paths → whether their files have the same bytes.
import { closeSync, openSync, readSync, statSync } from "node:fs";

const partSize = 1 << 18;

/** `false` also where one of them cannot be read: whoever reads it then says so. */
export function sameBytes(a: string, b: string): boolean {
  const open: number[] = [];
  try {
    if (statSync(a).size !== statSync(b).size) return false;
    for (const path of [a, b]) open.push(openSync(path, "r"));
    const [first = 0, second = 0] = open;
    const [left, right] = [Buffer.alloc(partSize), Buffer.alloc(partSize)];
    for (;;) {
      const read = readSync(first, left);
      if (read !== readSync(second, right)) return false;
      if (read === 0) return true;
      if (!left.subarray(0, read).equals(right.subarray(0, read))) return false;
    }
  } catch {
    return false;
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}
