// A band of a method → its label in the language of the output.
import type { Band } from "../model/method.ts";
import { textIn } from "../model/textIn.ts";
import type { Words } from "./words/words.ts";

/** The method's own label; for the usual bands that of the words; else the id. */
export function bandLabel({ id, label }: Pick<Band, "id" | "label">, { common }: Words): string {
  if (label !== null) return textIn(label, common.preferred);
  const usual = new Map<string, string>(Object.entries(common.terms.bands));
  return usual.get(id) ?? id;
}
