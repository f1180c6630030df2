// Blocks, and the assessments that they show → a Word file with its title, its day and the caption of its pages.
import type { WordBlock, WordDocument } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { captionLines, type Captioned } from "./captionLines.ts";

/**
 * Dates in it are those of the latest assessment, and its title is the first heading.
 *
 * @param names whether the caption calls assessments by their ids, or A, B in their order
 * @example
 * const blocks = [{ kind: "heading", level: 1, text: "Own" }];
 * wordFile(blocks, [score], "ids", await loadWords("en", ["packs"])).title // "Own"
 */
export function wordFile(
  blocks: readonly WordBlock[],
  all: readonly Captioned[],
  names: "ids" | "letters",
  words: Words,
): WordDocument {
  const heading = blocks.find((block) => block.kind === "heading");
  const days = all.flatMap(({ asOf }) => asOf ?? []);
  return {
    title: heading === undefined ? "" : heading.text,
    language: words.common.language,
    day: days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b)),
    ...captionLines(all, names, words),
    blocks,
  };
}
