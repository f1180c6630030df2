// What was assumed on the way to a result → standard error, a line each, unless only errors are wanted.
import { loadWords, type Note } from "../core.ts";
import { safeText } from "../render/safeText.ts";
import type { Environment } from "./environment.ts";
import { languageOf, type OutputFlags } from "./flags/outputOptions.ts";

export async function tellNotes(
  notes: readonly Note[],
  flags: OutputFlags,
  { stderr }: Environment,
): Promise<void> {
  if (flags.quiet === true || notes.length === 0) return;
  const words = await loadWords(languageOf(flags), ["notes"]);
  for (const { id, params } of notes) {
    const say = words.notes[id] as (params: Note["params"]) => string;
    await stderr(`nap: ${safeText(say(params))}\n`);
  }
}
