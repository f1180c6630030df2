// A level or band → its name within a sentence.
import type { Text } from "../model/text.ts";
import type { Words } from "./words/words.ts";

/** The id where it is a word of the language, or where there is no label in it. */
export function nameIn(
  { id, label }: { readonly id: string; readonly label: Text },
  { common }: Words,
): string {
  if (common.idsAreWords) return id;
  return (typeof label === "string" ? label : label[common.language]) || id;
}
