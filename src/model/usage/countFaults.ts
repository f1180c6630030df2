// What can be wrong with a call for counts, and with what a database counted.

type Nothing = Readonly<Record<never, never>>;

/** What a database counted, and `nap score --counts` is to finish. */
export interface CountFaults {
  /** A file without one of the columns that an answer has. */
  readonly "counts-without-column": {
    readonly path: string;
    readonly column: string;
    readonly found: readonly string[];
  };
  /** Of another plan, of other columns, or of another version of nap. */
  readonly "counts-of-other-query": { readonly path: string };
  /** A count that is negative, a fraction, or no number. */
  readonly "counts-not-whole": CountCell;
  /** What no query gives. */
  readonly "counts-unreadable": CountCell;
  /** Lines are missing, or there more than once. */
  readonly "counts-incomplete": { readonly path: string; readonly said: number; readonly found: number };
  /** The line is missing that says which query was answered. */
  readonly "counts-without-end": { readonly path: string };
  /** The answers to two queries. */
  readonly "counts-twice": { readonly path: string; readonly line: number };
  readonly "counts-too-many": { readonly path: string };
  /** `code` is that of the problem in reading the file. */
  readonly "counts-not-read": { readonly path: string; readonly code: string };
  /** An id of the plan in another spelling, whose rows were counted apart. */
  readonly "counts-written-otherwise": {
    readonly path: string;
    readonly column: "clause" | "body";
    readonly written: string;
    readonly id: string;
  };
  /** `--columns` beside `--mapping`, which says itself what the columns are. */
  readonly "columns-of-mapping": Nothing;
  readonly "columns-without-clause": { readonly written: string };
  readonly "counts-need-plan": Nothing;
  readonly "counts-plan": { readonly plans: readonly string[] };
  /** Counts are of one assessment: the call has these, or tables besides. */
  readonly "counts-need-one": { readonly assessments: readonly string[] };
  /** A result that names bodies or raters, of counts that do not. */
  readonly "counts-need-names": {
    readonly method: string;
    readonly why: "refuse" | "scope" | "ids" | "raters";
  };
  /** Tables under several mappings, or under one that cannot be used. */
  readonly "counts-of-one-mapping": Nothing;
  /** A mapping that needs the rows one by one: by the word of the mapping. */
  readonly "mapping-not-counted": {
    readonly mapping: string;
    readonly needs: "fill" | "split" | "repeats" | "words" | "columns";
  };
  /** An engine is named that is not installed, or does not start here. */
  readonly "no-engine": { readonly why: "absent" | "does-not-start" };
  /** A part whose rows are not among what was counted. */
  readonly "engine-differs": { readonly path: string; readonly clause: string; readonly body: string };
  /** A flag, or a gate of the workspace, that needs the rows. */
  readonly "not-of-counts": { readonly flag: string };
}

interface CountCell {
  readonly path: string;
  readonly line: number;
  readonly column: string;
  readonly written: string;
}
