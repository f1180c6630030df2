// The levels of a scale and the language of the output → their names, to be listed.
import type { LevelName } from "../../model/problems/problemParts.ts";
import { fold } from "../../text/fold.ts";

/**
 * Each level by its id, and in brackets its label in the language of the output, else in all languages that it has. A
 * label that only repeats the id is left out.
 *
 * @example
 * const levels = [{ id: "none", label: { en: "None", az: "İcra olunmayıb" } }, { id: "C", label: { az: "Tam" } }];
 * levelNames(levels, "en") // ["none", "C (Tam)"]
 * levelNames(levels, "az") // ["none (İcra olunmayıb)", "C (Tam)"]
 */
export const levelNames = (levels: readonly LevelName[], language: string): string[] =>
  levels.map(({ id, label }) => {
    const labels = labelsIn(label, language).filter((text) => plain(text) !== plain(id));
    return labels.length === 0 ? id : `${id} (${[...new Set(labels)].join(" / ")})`;
  });

function labelsIn(label: LevelName["label"], language: string): readonly string[] {
  if (typeof label === "string") return [label];
  const own = label[language];
  return own === undefined ? Object.values(label) : [own];
}

/** `not-started` is "Not started". */
const plain = (text: string): string => fold(text.replaceAll("-", " "));
