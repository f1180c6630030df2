// What was assumed on the way to a result → standard error, a line each, unless only errors are wanted.
import { loadWords, type Language, type Note } from "../core.ts";
import { safeText } from "../render/safeText.ts";
import type { Environment } from "./environment.ts";

export async function tellNotes(
  notes: readonly Note[],
  language: Language,
  { quiet }: { readonly quiet?: boolean },
  { stderr }: Environment,
): Promise<void> {
  if (quiet === true || notes.length === 0) return;
  const words = await loadWords(language, ["notes"]);
  for (const { id, params } of notes) {
    const say = words.notes[id] as (params: Note["params"]) => string;
    await stderr(`nap: ${safeText(say(params))}\n`);
  }
}
