// A document, what it rests on, and words → a Word file of what people are shown.
import type { WordDocument } from "../../model/wordDocument.ts";
import type { Document } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { Captioned } from "./captionLines.ts";
import { wordBlocks } from "./wordBlocks.ts";
import { wordFile } from "./wordFile.ts";

/**
 * Headings, sentences and tables as people are shown them, with a caption on each page.
 *
 * @param all the assessments that it shows
 * @example
 * const words = await loadWords("en", ["packs"]);
 * wordDocumentOf({ blocks: () => [] }, [score], words).title // ""
 */
export const wordDocumentOf = (
  { blocks }: Pick<Document, "blocks">,
  all: readonly Captioned[],
  words: Words<"packs">,
): WordDocument => wordFile(wordBlocks(blocks(), words), all, "ids", words);
