// What was assumed on the way to a result, and is said on standard error.

/** Why nap reads rows itself, though an engine is there. */
export type EngineObstacle =
  /** A flag of the call needs the rows. */
  | "flag"
  /** A gate of the workspace does. */
  | "gate"
  /** Not delimited text in UTF-8 and not Parquet, or not a file of the disk. */
  | "kind"
  /** No plan says which clauses and bodies there are. */
  | "plan"
  /** Rows in the assessment's own file, or replies to ratings. */
  | "assessment"
  /** A column of days or rounds, several headers, or a mapping that looks at several rows. */
  | "columns"
  /** Quotes within cells, line breaks within rows, or lines that end in several ways. */
  | "quotes"
  /** The engine could not read it. */
  | "unread"
  /** Too many kinds of rows to be counted. */
  | "kinds"
  /** A row is to be told, with its place. */
  | "rows"
  /** A method or a scope for which bodies have to be named. */
  | "names"
  /** Parts of several rows in several files. */
  | "files";

/** What the sentence of each note is made of; `source` is the file that it is about. */
export interface Notes {
  /** Nothing is named and there is no workspace: the bundled plan is shown. */
  readonly "bundled-plan": { readonly plan: string };
  /** No plan is named: the clauses in the ratings make up the plan. */
  readonly "plan-from-ratings": { readonly source: string };
  /** No scale is named: the one is used that knows most of the statuses. */
  readonly "likeliest-scale": { readonly source: string; readonly scale: string };
  /** An assessment of the workspace lists the table, and is what is rated. */
  readonly "table-of-assessment": { readonly source: string; readonly assessment: string };
  /** No method is named: the usual one of the scale is used. */
  readonly "usual-method": { readonly source: string; readonly method: string };
  /** Some rows name a clause and hold no rating: gaps. */
  /** Left out of what needs clauses. */
  readonly "totals-left-out": { readonly assessments: readonly string[] };
  readonly "rows-without-rating": { readonly source: string; readonly rows: number };
  /** Older rows do not count, since newer ones for the same things do: of each table how many. */
  readonly "rows-superseded": {
    readonly tables: readonly { readonly source: string; readonly rows: number }[];
  };
  /** An engine counted the rows, and nap judged what it counted. */
  readonly "engine-counted": { readonly version: string; readonly rows: number };
  /** An engine would have been of use. */
  readonly "engine-absent": { readonly package: string };
  /** An engine is there, and nap read the rows itself; `flag`: the one that needs them. */
  readonly "engine-not-used": { readonly why: EngineObstacle; readonly flag: string | null };
  /** Parts that were scored once more, from their rows. */
  readonly "engine-verified": { readonly parts: number; readonly seed: string };
  /** There are no counts to be verified. */
  readonly "nothing-to-verify": Readonly<Record<never, never>>;
  /** What a program left beside a file that somebody has open. */
  readonly "files-open-elsewhere": { readonly files: readonly string[] };
  /** A method with mistakes is not in the list. */
  readonly "method-left-out": { readonly method: string; readonly source: string };
  /** The compared figures come from several methods, each with its version. */
  readonly "different-methods": { readonly methods: readonly string[] };
  /** Two compared assessments are rounds of one series. */
  readonly "rounds-of-series": { readonly series: string };
  /** All errors are of rows, without which there would be figures. */
  readonly "errors-of-rows": { readonly errors: number };
  /** No single body is asked about these clauses; `isHere`: the coordinator's form is among those that are made. */
  readonly "clauses-of-coordinator": {
    readonly clauses: readonly string[];
    readonly isHere: boolean;
    /** Ratings of them are asked about, not the clauses. */
    readonly isReply: boolean;
  };
  /** Several self-reports of one day: what a body answered the last time is not shown. */
  readonly "answers-tied": { readonly body: string | null; readonly assessments: readonly string[] };
  /** Titles and names of these plans are not all there in the language of the output. */
  readonly "texts-in-other-languages": { readonly plans: readonly string[] };
}

/** The name of a note. */
export type NoteId = keyof Notes;

/** What was assumed: the name of a note, and what its sentence is made of. */
export type Note = { readonly [I in NoteId]: { readonly id: I; readonly params: Notes[I] } }[NoteId];

/**
 * A note of this name.
 *
 * @example note("bundled-plan", { plan: "small" }).id // "bundled-plan"
 */
export const note = <I extends NoteId>(id: I, params: Notes[I]): Note => ({ id, params }) as Note;
