// A file descriptor → a function that writes text to it, all of it, before it returns.
import { writeSync } from "node:fs";

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes without the streams of Node, which take longer to load than a small result takes to compute. A full pipe
 * is waited for; a reader that went away is an EPIPE error, a full disk an ENOSPC.
 */
export const writeStream =
  (descriptor: number) =>
  (text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    let written = 0;
    while (written < bytes.length) {
      try {
        written += writeSync(descriptor, bytes, written);
      } catch (error) {
        if ((error as { code?: string }).code !== "EAGAIN") return Promise.reject(error as Error);
        Atomics.wait(pause, 0, 0, 5);
      }
    }
    return Promise.resolve();
  };
