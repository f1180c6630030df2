// What was assumed on the way to a result, and is said on standard error.

/** What the sentence of each note is made of. */
export interface Notes {
  /** Nothing is named and there is no workspace: the bundled plan is shown. */
  readonly "bundled-plan": { readonly plan: string };
  /** Figures of different methods are set against each other: ids with versions. */
  readonly "different-methods": { readonly methods: readonly string[] };
  /** A method that cannot be used is not in the list. */
  readonly "method-left-out": { readonly method: string; readonly source: string };
}

export type NoteId = keyof Notes;

export type Note = { readonly [I in NoteId]: { readonly id: I; readonly params: Notes[I] } }[NoteId];

export const note = <I extends NoteId>(id: I, params: Notes[I]): Note => ({ id, params }) as Note;
