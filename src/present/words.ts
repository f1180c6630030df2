// A language → the words of headings, columns and remarks.
import type { Outcome } from "../model/outcome.ts";

/** Languages in which results are shown; data keep whatever languages they have. */
export const languages = ["en", "az"] as const;

/** One of `languages`: English or Azerbaijani. */
export type Language = (typeof languages)[number];

const english = {
  clause: "clause",
  title: "title",
  outcome: "outcome",
  percent: "percent",
  overall: "Overall",
  method: "Method",
  basis: "basis",
  plan: "plan",
  assessment: "assessment",
  asOf: "as of",
  bands: "Bands",
  published: "Published",
  found: "found",
  claimed: "claimed",
  version: "version",
  scored: "scored",
  counted: "counted",
  eligible: "eligible",
  inScope: "in scope",
  inPlan: "in the plan",
  noFigure: "No figure",
};

export type Word = keyof typeof english;

const azerbaijani: Record<Word, string> = {
  clause: "bənd",
  title: "başlıq",
  outcome: "nəticə",
  percent: "faiz",
  overall: "Ümumi",
  method: "Metod",
  basis: "əsas",
  plan: "plan",
  assessment: "qiymətləndirmə",
  asOf: "tarixə",
  bands: "Dərəcələr",
  published: "Dərc olunub",
  found: "hesablanıb",
  claimed: "bildirilib",
  version: "versiya",
  scored: "qiymətli",
  counted: "sayılan",
  eligible: "uyğun",
  inScope: "əhatədə",
  inPlan: "planda",
  noFigure: "Göstərici yoxdur",
};

const words: Record<Language, Record<Word, string>> = { en: english, az: azerbaijani };

export const word = (name: Word, language: Language): string => words[language][name];

const outcomeWords: Record<Language, Record<Outcome, string>> = {
  en: {
    scored: "scored",
    insufficient: "insufficient",
    "not-due": "not due",
    unrated: "unrated",
    "not-applicable": "not applicable",
  },
  az: {
    scored: "qiymətli",
    insufficient: "kifayət deyil",
    "not-due": "vaxtı çatmayıb",
    unrated: "qiymətsiz",
    "not-applicable": "tətbiq olunmur",
  },
};

export const outcomeWord = (outcome: Outcome, language: Language): string => outcomeWords[language][outcome];

/** What the method and the claims say, in sentences made of their parts. */
export interface Phrases {
  readonly counts: (scored: number, eligible: number, inScope: number, total: number) => string;
  readonly reproduced: (method: string) => string;
  readonly reproducedUnder: (found: string, methods: string) => string;
  readonly notReproduced: (found: string, points: string, isAbove: boolean) => string;
  readonly nothingToCompare: () => string;
  readonly claimedClauses: (claimed: number, inScope: number, counted: number) => string;
  readonly claimedCount: (band: string, claimed: number, found: number) => string;
}

export const phrases: Record<Language, Phrases> = {
  en: {
    counts: (scored, eligible, inScope, total) =>
      `${scored} scored of ${eligible} eligible, ${inScope} in scope, ${total} in the plan`,
    reproduced: (method) => `reproduced by these rows under method ${method}`,
    reproducedUnder: (found, methods) => `the rows give ${found}; reproduced under ${methods}`,
    notReproduced: (found, points, isAbove) =>
      `not reproduced: the rows give ${found}, ${points} points ${isAbove ? "above" : "below"} it; no other method at hand gives it either`,
    nothingToCompare: () => "the rows give no figure to compare it with",
    claimedClauses: (claimed, inScope, counted) =>
      `clauses: ${claimed} said, ${inScope} in scope, ${counted} counted`,
    claimedCount: (band, claimed, found) => `${band}: ${claimed} said, ${found} found`,
  },
  az: {
    counts: (scored, eligible, inScope, total) =>
      `uyğun ${eligible} bənddən ${scored} qiymətli, əhatədə ${inScope}, planda ${total}`,
    reproduced: (method) => `bu sətirlər ${method} metodu ilə həmin rəqəmi verir`,
    reproducedUnder: (found, methods) => `sətirlər ${found} verir; ${methods} metodu ilə alınır`,
    notReproduced: (found, points, isAbove) =>
      `alınmır: sətirlər ${found} verir, bu ondan ${points} faiz bəndi ${isAbove ? "yuxarıdır" : "aşağıdır"}; başqa metod da vermir`,
    nothingToCompare: () => "müqayisə üçün sətirlərdən göstərici alınmır",
    claimedClauses: (claimed, inScope, counted) =>
      `bəndlər: deyilən ${claimed}, əhatədə ${inScope}, sayılan ${counted}`,
    claimedCount: (band, claimed, found) => `${band}: deyilən ${claimed}, tapılan ${found}`,
  },
};
