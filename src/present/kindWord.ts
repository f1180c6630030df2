// The kind of an assessment → its word, in a language.
import type { Assessment } from "../model/assessment.ts";
import type { Language } from "./words.ts";

type Kind = NonNullable<Assessment["kind"]>;

const kinds: Record<Language, Record<Kind, string>> = {
  en: { "self-report": "self-report", alternative: "alternative", independent: "independent" },
  az: { "self-report": "özünüqiymətləndirmə", alternative: "alternativ", independent: "müstəqil" },
};

export const kindWord = (kind: Kind, language: Language): string => kinds[language][kind];
