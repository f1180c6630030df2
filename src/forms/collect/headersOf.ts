// The cells of a header → the headers of forms in the language that most of them are in.
import { fold } from "../../text/fold.ts";
import type { FormWords, LanguageOfForms } from "./formWords.ts";

/** The first language where none is. */
export function headersOf(cells: Iterable<string>, { shown }: FormWords): LanguageOfForms["headers"] {
  const there = new Set(Array.from(cells, fold));
  const count = (headers: LanguageOfForms["headers"]): number =>
    Object.values(headers).filter((text) => there.has(fold(text))).length;
  const [first, ...others] = shown;
  if (first === undefined) throw new Error("no language");
  return others.reduce((best, own) => (count(own) > count(best) ? own : best), first);
}
