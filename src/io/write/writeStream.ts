// A file descriptor → a function that writes text or bytes to it, all of it, before it returns.
import { writeSync } from "node:fs";

const pause = new Int32Array(new SharedArrayBuffer(4));

/** The most bytes that UTF-8 has for a unit of a text. */
const bytesOfUnit = 3;

/**
 * Writes without the streams of Node, which take longer to load than a small result takes to compute. A full pipe
 * is waited for; a reader that went away is an EPIPE error, a full disk an ENOSPC.
 */
export const writeStream = (descriptor: number): ((piece: string | Uint8Array) => Promise<void>) => {
  // A long result comes block by block: memory that is used again costs less than new memory for each.
  let bytes = Buffer.alloc(0);
  return (piece) => {
    let held: Uint8Array = bytes;
    let length = piece.length;
    if (typeof piece !== "string") held = piece;
    else {
      if (bytes.length < length * bytesOfUnit) held = bytes = Buffer.allocUnsafe(length * bytesOfUnit);
      length = bytes.write(piece);
    }
    let written = 0;
    while (written < length) {
      try {
        written += writeSync(descriptor, held, written, length - written);
      } catch (error) {
        if ((error as { code?: string }).code !== "EAGAIN") return Promise.reject(error as Error);
        Atomics.wait(pause, 0, 0, 5);
      }
    }
    return Promise.resolve();
  };
};
