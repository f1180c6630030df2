// What was assumed on the way to a result, and is said on standard error.

/** What the sentence of each note is made of. */
export interface Notes {
  /** Nothing is named and there is no workspace: the bundled plan is shown. */
  readonly "bundled-plan": { readonly plan: string };
}

export type NoteId = keyof Notes;

export type Note = { readonly [I in NoteId]: { readonly id: I; readonly params: Notes[I] } }[NoteId];

export const note = <I extends NoteId>(id: I, params: Notes[I]): Note => ({ id, params }) as Note;
