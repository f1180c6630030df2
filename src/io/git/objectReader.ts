// Ids of objects → their bytes, all from one `git cat-file --batch`.
import { asFault, startGit, type GitHere } from "./runGit.ts";

export interface ObjectReader {
  /** The bytes; `null` where the repository does not have them, or where they are more than the limit. */
  readonly read: (id: string, most: number) => Promise<ReadObject>;
  /** Ends the program; to be called in any case. */
  readonly close: () => void;
}

/** `size` is -1 where the repository does not have the object. */
interface ReadObject {
  readonly size: number;
  readonly bytes: Buffer | null;
}

interface Waiting {
  readonly most: number;
  readonly done: (found: ReadObject) => void;
  readonly fail: (error: Error) => void;
}

const missing: ReadObject = { size: -1, bytes: null };

export function createObjectReader(here: GitHere): ObjectReader {
  const child = startGit(["cat-file", "--batch"], here);
  const waiting: Waiting[] = [];
  let chunks: Buffer[] = [];
  let length = 0;
  /** Of the object whose bytes are coming: with the line feed that ends it. */
  let coming: { readonly size: number; seen: number; kept: Buffer[] | null } | null = null;

  /** Why there will be no more answers. */
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { fail } of waiting.splice(0)) fail(error);
  };
  const answer = (found: ReadObject): void => waiting.shift()?.done(found);

  /** Takes so many bytes off what has come. */
  const take = (count: number): Buffer => {
    const all = Buffer.concat(chunks);
    chunks = count < all.length ? [all.subarray(count)] : [];
    length -= count;
    return all.subarray(0, count);
  };

  /** `<id> <type> <size>`, or `<id> missing`. */
  const takeHeader = (): boolean => {
    const at = chunks.findIndex((chunk) => chunk.includes(10));
    if (at < 0) return false;
    const before = chunks.slice(0, at).reduce((sum, chunk) => sum + chunk.length, 0);
    const line = take(before + (chunks[at]?.indexOf(10) ?? 0) + 1)
      .toString("utf8")
      .trim();
    const size = /^\S+ \S+ (\d+)$/.exec(line)?.[1];
    if (size === undefined) answer(missing);
    else coming = { size: Number(size), seen: 0, kept: Number(size) > (waiting[0]?.most ?? 0) ? null : [] };
    return true;
  };

  const takeBytes = (): boolean => {
    if (coming === null || length === 0) return false;
    const part = take(Math.min(length, coming.size + 1 - coming.seen));
    coming.seen += part.length;
    coming.kept?.push(part);
    if (coming.seen <= coming.size) return false;
    const { size, kept } = coming;
    coming = null;
    answer({ size, bytes: kept === null ? null : Buffer.concat(kept).subarray(0, size) });
    return true;
  };

  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    while (coming === null ? takeHeader() : takeBytes());
  });
  child.on("error", (error) => end(asFault(error)));
  child.on("close", () => end(new Error("git cat-file ended")));
  child.stdin.on("error", () => {});
  child.stderr.resume();

  return {
    read: (id, most) =>
      new Promise((done, fail) => {
        if (ended !== null) {
          fail(ended);
          return;
        }
        waiting.push({ most, done, fail });
        child.stdin.write(`${id}\n`);
      }),
    close: () => void child.stdin.end(),
  };
}
