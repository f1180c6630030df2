// What was assumed on the way to a result → standard error, a line each, unless only errors are wanted.
import { safeText } from "../render/safeText.ts";
import type { Environment } from "./environment.ts";

export async function tellNotes(
  notes: readonly string[],
  { quiet }: { readonly quiet?: boolean },
  { stderr }: Environment,
): Promise<void> {
  if (quiet !== true) for (const note of notes) await stderr(`nap: ${safeText(note)}\n`);
}
