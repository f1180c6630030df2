// The words of views, gates and lists of rows, by language.
import type { Language } from "./words.ts";

const english = {
  direction: "direction",
  body: "body",
  band: "band",
  clauses: "clauses",
  share: "%",
  lost: "lost",
  points: "points",
  scoredOf: "scored",
  row: "row",
  rated: "rated",
  part: "of",
  counts: "counts",
  evidence: "evidence · note",
  noEvidence: "no evidence",
  belowBands: "below all bands",
};

export type ViewWord = keyof typeof english;

const azerbaijani: Record<ViewWord, string> = {
  direction: "istiqamət",
  body: "qurum",
  band: "dərəcə",
  clauses: "bəndlər",
  share: "%",
  lost: "itki",
  points: "faiz bəndi",
  scoredOf: "qiymətli",
  row: "sətir",
  rated: "qiymət",
  part: "kim",
  counts: "sayılır",
  evidence: "sübut · qeyd",
  noEvidence: "sübut yoxdur",
  belowBands: "bütün dərəcələrdən aşağı",
};

const words: Record<Language, Record<ViewWord, string>> = { en: english, az: azerbaijani };

export const viewWord = (name: ViewWord, language: Language): string => words[language][name];

interface ViewPhrases {
  /** @param counts whether the table counts what it shows, and has no figures over all */
  readonly showing: (shown: number, all: number, counts: boolean) => string;
  readonly gate: (group: string, minimum: string) => string;
  readonly met: (found: string) => string;
  readonly notMet: (found: string, points: string) => string;
  /** @param isPart whether less than one clause is missing */
  readonly credit: (credit: string, isPart: boolean, counted: number) => string;
  readonly fewest: (count: number, ids: string) => string;
  readonly noFigure: (reason: string) => string;
}

export const viewPhrases: Record<Language, ViewPhrases> = {
  en: {
    showing: (shown, all, counts) =>
      `showing ${shown} of ${all}${counts ? "" : "; figures of groups are over all of their clauses"}`,
    gate: (group, minimum) => `Gate: ${group} at least ${minimum} %`,
    met: (found) => `met, found ${found}`,
    notMet: (found, points) => `NOT MET, found ${found}, ${points} points short`,
    credit: (credit, isPart, counted) =>
      `as much as ${credit}${isPart ? " of one clause" : credit === "1" ? " clause" : " clauses"} (${counted} count)`,
    fewest: (count, ids) =>
      `at least ${count} clause${count === 1 ? "" : "s"} would have to rise, up to 100 %: ${ids}`,
    noFigure: (reason) => `NOT MET, there is no figure (${reason})`,
  },
  az: {
    showing: (shown, all, counts) =>
      `göstərilir: ${shown} / ${all}${counts ? "" : "; qrupların göstəriciləri bütün bəndlər üzrədir"}`,
    gate: (group, minimum) => `Hədd: ${group}, ən azı ${minimum} %`,
    met: (found) => `ödənilir, hesablanıb ${found}`,
    notMet: (found, points) => `ÖDƏNİLMİR, hesablanıb ${found}, ${points} faiz bəndi çatmır`,
    credit: (credit, isPart, counted) =>
      `${isPart ? `bir bəndin ${credit} hissəsi` : `${credit} bənd`} qədər (sayılan: ${counted} bənd)`,
    fewest: (count, ids) => `ən azı ${count} bənd 100 %-ə qədər yüksəlməlidir: ${ids}`,
    noFigure: (reason) => `ÖDƏNİLMİR, göstərici yoxdur (${reason})`,
  },
};
