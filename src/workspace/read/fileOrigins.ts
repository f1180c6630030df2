// What the files of a run are, and which of them names which.
import type { Format } from "../../core.ts";

/** What is known of files beside what is in them. */
export interface FileOrigins {
  /** Documents, those among them that cannot be used, by what they say they are. */
  readonly documents: ReadonlyMap<string, { readonly format: Format | null; readonly id: string | null }>;
  /** Tables and other files that a file names. */
  readonly namedBy: ReadonlyMap<string, string>;
  /** Documents that may have comments which accept findings. */
  readonly ignoring: ReadonlySet<string>;
  /** The text of a document, read once more; `null` where it cannot be read. */
  readonly text: (source: string) => Promise<string | null>;
}
