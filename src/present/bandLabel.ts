// A band of a method → its label, also in languages in which the method does not state one.
import type { Band } from "../model/method.ts";
import { textIn } from "../model/textIn.ts";
import type { Words } from "./words/words.ts";

export function bandLabel({ id, label }: Pick<Band, "id" | "label">, { common }: Words): string {
  const usual: Readonly<Record<string, string>> = common.terms.bands;
  const isStated = typeof label === "string" || label[common.language] !== undefined;
  return (isStated ? undefined : usual[id]) ?? textIn(label, common.preferred);
}
