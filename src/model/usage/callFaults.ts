// What can be wrong with a call itself: its flags, and the names in it.

/** What the sentence of each fault is made of. */
export interface CallFaults {
  /** A flag that takes one of a few words, and the word that was given. */
  readonly "not-one-of": {
    readonly flag: string;
    readonly written: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
}
