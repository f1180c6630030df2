// What `--format` and `-o` ask for.
import type { FormatName } from "../../render/registry.ts";

/** One rendering: to a file, or to standard output where `path` is `null`. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly path: string | null;
  readonly append: boolean;
}
