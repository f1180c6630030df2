// Why a result could not be written.

/** What the sentence of each fault is made of. */
export interface WriteFaults {
  readonly "file-exists": { readonly name: string };
  /** Files of a workspace that is to be written. */
  readonly "files-exist": { readonly names: readonly string[] };
  /** A file that the call reads, by whatever path or link. */
  readonly "writes-its-input": { readonly name: string };
  /** A file that `--fix` would replace. */
  readonly "cannot-fix": { readonly name: string; readonly reason: FixFault };
  /** The figures would not be the same: that is a mistake of nap. */
  readonly "fixes-change-figures": Readonly<Record<never, never>>;
  readonly "cannot-write": {
    readonly name: string;
    /** `null` for a reason that only the system can name. */
    readonly reason: WriteReason | null;
    /** What the system says. */
    readonly said: string;
  };
}

/** Why a file is not replaced: it has other names, may not be written, or is no longer what was read. */
export type FixFault = "link" | "read-only" | "changed";

export type WriteReason =
  | "no-permission"
  | "read-only"
  | "no-space"
  | "no-quota"
  | "too-large"
  | "is-a-folder"
  | "through-a-file"
  | "is-a-file";
