// Why a result could not be written.

/** What the sentence of each fault is made of. */
export interface WriteFaults {
  readonly "file-exists": { readonly name: string };
  /** Files of a workspace that is to be written. */
  readonly "files-exist": { readonly names: readonly string[] };
  /** A file that the call reads, by whatever path or link. */
  readonly "writes-its-input": { readonly name: string };
  readonly "cannot-write": {
    readonly name: string;
    /** `null` for a reason that only the system can name. */
    readonly reason: WriteReason | null;
    /** What the system says. */
    readonly said: string;
  };
}

export type WriteReason =
  "no-permission" | "read-only" | "no-space" | "is-a-folder" | "through-a-file" | "is-a-file";
