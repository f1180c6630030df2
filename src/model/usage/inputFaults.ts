// What can be wrong with the input that a call names: no files, a folder that is not a workspace, unknown ids.

/** What the sentence of each fault is made of. */
export interface InputFaults {
  /** No files are named, and there is no workspace around the working folder. */
  readonly "no-input": Readonly<Record<never, never>>;
}
