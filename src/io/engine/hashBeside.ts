// Files that an engine reads → their hashes, by a thread of its own: what else looks at them goes on meanwhile.
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { hashOf } from "../hashOf.ts";
import type { Source } from "../openSource.ts";

/** In `dist/`: of the command line, or of the library. */
const places = ["../worker/hashWorker.mjs", "./worker/hashWorker.mjs"];

/** Hashes that are being made. */
export interface Hashing {
  /** `null` where a file cannot be read to its end: why is told by who reads its rows. */
  readonly hashes: Promise<readonly string[] | null>;
  readonly stop: () => void;
}

/** Code that was not built has no file that a thread could run: it hashes in this one. */
export function hashBeside(files: readonly { readonly path: string; readonly source: Source }[]): Hashing {
  const code = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (code === undefined) {
    const hashes = Promise.all(files.map(({ source }) => hashOf(source)));
    return { hashes: hashes.catch(() => null), stop: () => {} };
  }
  const worker = new Worker(code, { workerData: files.map(({ path }) => path) });
  const hashes = new Promise<readonly string[] | null>((resolve) => {
    worker.once("message", resolve);
    worker.once("error", () => resolve(null));
    worker.once("exit", () => resolve(null));
  });
  return { hashes, stop: () => void worker.terminate() };
}
