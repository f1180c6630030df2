// A result, or several scores → the document that printers make text of, and how it is printed.
import { masterWords, scoresDocument, type Document, type ResultWords } from "../core.ts";
import type { RenderOptions } from "../render/renderer.ts";
import { wordsOf, type Language } from "./language.ts";
import { NotAResult } from "./notAResult.ts";
import { printables } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { Result, ScoreResult } from "./results.ts";
import { exactScore, inputsOf } from "./scoreOrigins.ts";

/** How a result is printed. */
export interface PrintOptions {
  /** What `loadLanguage` gave; unless given, the language of the result: that of its workspace, else English. */
  readonly language?: Language;
}

export const printNames = { language: true } as const;

export function documentOf(
  result: Result | readonly ScoreResult[],
  options: PrintOptions,
): { document: Document; options: RenderOptions } {
  const { language } = options;
  const chosen = language === undefined ? null : wordsOf(language);
  if (Array.isArray(result)) return printed(scoresIn(result as readonly ScoreResult[], chosen));
  const origin = typeof result === "object" && result !== null ? printables.get(result) : undefined;
  if (origin === undefined) throw new NotAResult("a result of this library");
  const words = chosen ?? origin.words;
  return printed({ document: origin.documentIn(words), words });
}

interface InWords {
  readonly document: Document;
  readonly words: ResultWords;
}

const printed = ({ document, words }: InWords): { document: Document; options: RenderOptions } => ({
  document,
  options: { width: 80, color: false, decimal: words.common.decimal },
});

/** In the language of the first unless one was chosen. */
function scoresIn(results: readonly ScoreResult[], chosen: ResultWords | null): InWords {
  const origins = results.map(exactScore);
  const words = chosen ?? origins[0]?.words ?? masterWords;
  const problems = problemsJson([...new Set(origins.flatMap((origin) => origin.problems))], words);
  const scores = origins.map(({ score }) => score);
  return { document: scoresDocument(scores, problems, provenance(inputsOf(origins)), words), words };
}
