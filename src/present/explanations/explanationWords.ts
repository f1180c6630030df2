// The words of explanations, by language.
import type { Language } from "../words.ts";

const english = {
  rated: "rated",
  at: "row",
  share: "share",
  points: "points",
  lost: "lost",
  step: "step",
  rule: "rule",
  value: "value",
  window: "window",
  weight: "weight",
  lead: "lead",
  partners: "partners",
  bodies: "bodies",
  sum: "Sum",
  because: "Why it matters",
  causes: "What causes it",
  mended: "Mended",
};

export type ExplanationWord = keyof typeof english;

const azerbaijani: Record<ExplanationWord, string> = {
  rated: "qiymət",
  at: "sətir",
  share: "pay",
  points: "faiz bəndi",
  lost: "itki",
  step: "addım",
  rule: "qayda",
  value: "dəyər",
  window: "müddət",
  weight: "çəki",
  lead: "aparıcı",
  partners: "tərəfdaşlar",
  bodies: "qurumlar",
  sum: "Cəmi",
  because: "Nəyə görə vacibdir",
  causes: "Nədən yaranır",
  mended: "Düzəldilmiş",
};

const words: Record<Language, Record<ExplanationWord, string>> = { en: english, az: azerbaijani };

export const explanationWord = (name: ExplanationWord, language: Language): string => words[language][name];

interface ExplanationPhrases {
  readonly fraction: (numerator: string, denominator: string) => string;
  readonly contribution: (share: string, points: string, lost: string) => string;
  readonly next: (band: string, min: string, points: string) => string;
  readonly fewest: (count: number, ids: string) => string;
  readonly notCounted: () => string;
  readonly page: (path: string) => string;
}

export const explanationPhrases: Record<Language, ExplanationPhrases> = {
  en: {
    fraction: (numerator, denominator) => `${numerator} of ${denominator} that count`,
    contribution: (share, points, lost) =>
      `It is ${share} of the overall figure: it adds ${points} points, and ${lost} are lost`,
    next: (band, min, points) => `Next band: ${band}, from ${min} %, ${points} points away`,
    fewest: (count, ids) =>
      count === 1
        ? `one clause raised to 100 % can bring it: ${ids}`
        : `the fewest clauses that can bring it, raised to 100 %, are ${count}: ${ids}`,
    notCounted: () => "It does not count in the overall figure",
    page: (path) => `In full: ${path}`,
  },
  az: {
    fraction: (numerator, denominator) => `sayılan ${denominator} bənddən ${numerator}`,
    contribution: (share, points, lost) =>
      `Ümumi göstəricidə payı ${share}: ${points} faiz bəndi əlavə edir, ${lost} faiz bəndi itirilib`,
    next: (band, min, points) => `Növbəti dərəcə: ${band}, ${min} %-dən, ${points} faiz bəndi qalıb`,
    fewest: (count, ids) => `100 %-ə çatmalı olan ən az bənd sayı ${count}: ${ids}`,
    notCounted: () => "Ümumi göstəricidə sayılmır",
    page: (path) => `Ətraflı: ${path}`,
  },
};
