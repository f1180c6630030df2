// A result, or several scores → the document that printers make text of.
import { scoresDocument, type Document } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { loadedLanguages, type Language, type LanguageId } from "./language.ts";
import { NotAResult } from "./notAResult.ts";
import { printables } from "./printable.ts";
import { provenance } from "./provenance.ts";
import type { Result, ScoreResult } from "./results.ts";
import { exactScore, inputsOf } from "./scoreOrigins.ts";

/** How a result is printed. */
export interface PrintOptions {
  /** What `loadLanguage` gave; English unless given. */
  readonly language?: Language;
}

export function documentOf(result: Result | readonly ScoreResult[], options: PrintOptions): Document {
  const language = languageOf(options);
  if (Array.isArray(result)) {
    const origins = (result as readonly ScoreResult[]).map(exactScore);
    const problems = [...new Set(origins.flatMap((origin) => origin.problems))];
    return scoresDocument(
      origins.map(({ score }) => score),
      problems,
      provenance(inputsOf(origins)),
      language,
    );
  }
  const make = typeof result === "object" && result !== null ? printables.get(result) : undefined;
  if (make === undefined) throw new NotAResult("a result of this library");
  return make(language);
}

export function languageOf({ language }: PrintOptions): LanguageId {
  if (language === undefined) return "en";
  if (!loadedLanguages.has(language)) throw new InvalidOption("language", "what loadLanguage gave is needed");
  return language.id;
}
