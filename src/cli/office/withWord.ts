// A document and the assessments that it shows → the same with a Word file of it.
import { loadWords, wordDocumentOf, type Captioned, type Document, type Language } from "../../core.ts";

/** One that was made for the purpose stays. */
export const withWord = (document: Document, shown: readonly Captioned[], language: Language): Document => ({
  word: async () => wordDocumentOf(document, shown, await loadWords(language, ["packs"])),
  ...document,
});
