// The words of methods, by language.
import type { Language } from "../words.ts";

const english = {
  whatCounts: "what counts",
  file: "file",
  values: "What a status is worth",
  rules: "The rules",
  rule: "rule",
  scale: "scale",
  status: "status",
  worth: "worth",
  meaning: "meaning",
  own: "the assessment's own",
};

export type MethodWord = keyof typeof english;

const azerbaijani: Record<MethodWord, string> = {
  whatCounts: "nə sayılır",
  file: "fayl",
  values: "Vəziyyətlərin qiyməti",
  rules: "Qaydalar",
  rule: "qayda",
  scale: "şkala",
  status: "vəziyyət",
  worth: "qiymət",
  meaning: "mənası",
  own: "qiymətləndirmənin öz metodu",
};

const words: Record<Language, Record<MethodWord, string>> = { en: english, az: azerbaijani };

export const methodWord = (name: MethodWord, language: Language): string => words[language][name];

interface MethodPhrases {
  readonly spread: (lowest: string, highest: string, points: string) => string;
  readonly noSpread: () => string;
  readonly rounding: (decimals: number, mode: string) => string;
  readonly unreadable: (methods: string) => string;
}

export const methodPhrases: Record<Language, MethodPhrases> = {
  en: {
    spread: (lowest, highest, points) =>
      `Spread: ${lowest} to ${highest} %, ${points} points apart, by the choice of method alone`,
    rounding: (decimals, mode) => `${decimals} decimals, ${mode}`,
    noSpread: () => "No method at hand gives a figure",
    unreadable: (methods) => `Cannot read these ratings: ${methods}`,
  },
  az: {
    spread: (lowest, highest, points) =>
      `Fərq: ${lowest} – ${highest} %, ${points} faiz bəndi, yalnız metodun seçiminə görə`,
    rounding: (decimals, mode) => `${decimals} onluq rəqəm, ${mode}`,
    noSpread: () => "Heç bir metod göstərici vermir",
    unreadable: (methods) => `Bu qiymətləri oxuya bilmir: ${methods}`,
  },
};
