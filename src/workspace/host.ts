// What reading a workspace needs from the world around it.
import type { BundledData } from "../core.ts";

export interface Host {
  /** The working folder, absolute: relative names start here. */
  readonly cwd: string;
  /** What the file name `-` means. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** The shipped plans, scales and methods. */
  readonly bundled: () => Promise<BundledData>;
}
