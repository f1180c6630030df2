// Two paths → whether their files have the same bytes.
import type { Files } from "./files.ts";
import type { Source } from "./openSource.ts";

/** `false` also where one of them cannot be read: whoever reads it then says so. */
export async function sameBytes(a: string, b: string, files: Files): Promise<boolean> {
  try {
    const [left, right] = [await sourceOf(a, files), await sourceOf(b, files)];
    return left !== null && left.size === right?.size && (await areEqual(left, right));
  } catch {
    return false;
  }
}

async function sourceOf(path: string, files: Files): Promise<Source | null> {
  const opened = await files.open(path, path, { megabytes: Number.POSITIVE_INFINITY }, true);
  return "source" in opened ? opened.source : null;
}

/** Two places may cut the same bytes into parts of different sizes. */
async function areEqual(left: Source, right: Source): Promise<boolean> {
  const others = right.chunks()[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of left.chunks()) {
    let part = chunk;
    while (part.length > 0) {
      if (rest.length === 0) {
        const next = await others.next();
        if (next.done === true) return false;
        rest = next.value;
      }
      const length = Math.min(part.length, rest.length);
      if (Buffer.compare(part.subarray(0, length), rest.subarray(0, length)) !== 0) return false;
      [part, rest] = [part.subarray(length), rest.subarray(length)];
    }
  }
  return rest.length === 0 && (await others.next()).done === true;
}
