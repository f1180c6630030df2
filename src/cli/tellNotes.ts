// What was assumed on the way to a result → standard error, a line each, unless only errors are wanted.
import { loadWords, type Language, type Note, type Words } from "../core.ts";
import { safeText } from "../render/safeText.ts";
import type { Environment } from "./environment.ts";

export async function tellNotes(
  notes: readonly (Note | string)[],
  language: Language,
  { quiet }: { readonly quiet?: boolean },
  { stderr }: Environment,
): Promise<void> {
  if (quiet === true || notes.length === 0) return;
  const words = await loadWords(language, ["notes"]);
  for (const note of notes) await stderr(`nap: ${safeText(noteText(note, words))}\n`);
}

function noteText(said: Note | string, { notes }: Words<"notes">): string {
  if (typeof said === "string") return said;
  const sentence: (params: never) => string = notes[said.id];
  return sentence(said.params as never);
}
