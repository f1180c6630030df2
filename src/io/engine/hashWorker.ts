// The files that a thread is started for → their hashes, all at once.
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { createHasher } from "../hash.ts";

const chunkSize = 1 << 18;

function hashOf(path: string): string {
  const hasher = createHasher();
  const chunk = Buffer.allocUnsafeSlow(chunkSize);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hasher.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hasher.finish();
}

parentPort?.postMessage((workerData as readonly string[]).map(hashOf), []);
