// What has to be said of calls, in every language.
import type { Notes } from "../../model/usage/notes.ts";
import type { UsageFaults } from "../../model/usage/usageError.ts";

/** A sentence for each fault of a call, without a full stop. */
export type UsageWordings = { readonly [F in keyof UsageFaults]: (params: UsageFaults[F]) => string };

/** A sentence for each note, without a full stop. */
export type NoteWordings = { readonly [I in keyof Notes]: (params: Notes[I]) => string };
