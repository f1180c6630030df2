// What reading a workspace needs from the world around it.
import type { Bundled } from "../core.ts";
import type { Files } from "../io/files.ts";

export interface Host {
  /** The working folder, absolute: relative names start here. */
  readonly cwd: string;
  /** Where the files lie; the disk unless given. */
  readonly files?: Files;
  /** What the file name `-` means. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** The shipped plans, scales and methods. */
  readonly bundled: Bundled;
  /**
   * Shows how many rows were read while a table is; gives what ends it. Nothing is shown where it is not given. `since` is when
   * the reading began, by `performance.now`.
   */
  readonly progress?: (rowsRead: () => number, since: number) => Promise<() => void>;
}
