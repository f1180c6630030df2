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
  /** No ratings and no assessment for a command. */
  readonly "nothing-to-do": { readonly command: "score" | "explain" | "try" };
  /** Fewer than two assessments have a method. */
  readonly "too-few-methods": Readonly<Record<never, never>>;
  /** There are assessments, and none of them claims a figure. */
  readonly "no-claims": Readonly<Record<never, never>>;
}
