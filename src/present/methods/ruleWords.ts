// The words of a method's rules in one line, by language.
import type { Method } from "../../model/method.ts";
import type { Language } from "../words.ts";

interface RulePhrases {
  readonly asGiven: string;
  readonly percents: string;
  readonly raters: string;
  readonly bodies: string;
  readonly activities: string;
  readonly majority: (share: string) => string;
  readonly meanOver: Readonly<Record<Method["across"], string>>;
  readonly declared: string;
  readonly only: Readonly<Record<Exclude<Method["eligible"], "all">, string>>;
  readonly leftOut: string;
  readonly unrated: string;
  readonly notDue: string;
  readonly parts: string;
  readonly noEvidence: string;
  readonly atMost: (share: string) => string;
  readonly coverage: (share: string) => string;
}

export const rulePhrases: Record<Language, RulePhrases> = {
  en: {
    asGiven: "percents as given",
    percents: "percents",
    raters: "raters",
    bodies: "bodies",
    activities: "activities",
    majority: (share) => `majority of ${share}`,
    meanOver: { clauses: "mean over clauses", directions: "mean over directions" },
    declared: "declared weights",
    only: { started: "only clauses that are started", due: "only clauses that are due" },
    leftOut: "unrated left out",
    unrated: "unrated",
    notDue: "not due",
    parts: "unrated parts",
    noEvidence: "without evidence",
    atMost: (share) => `at most ${share}`,
    coverage: (share) => `minimum coverage ${share}`,
  },
  az: {
    asGiven: "faizlər olduğu kimi",
    percents: "faizlər",
    raters: "qiymətləndirənlər",
    bodies: "qurumlar",
    activities: "tədbirlər",
    majority: (share) => `${share} çoxluq`,
    meanOver: { clauses: "bəndlər üzrə orta", directions: "istiqamətlər üzrə orta" },
    declared: "planın bildirdiyi çəkilər",
    only: { started: "yalnız başlanmış bəndlər", due: "yalnız vaxtı çatmış bəndlər" },
    leftOut: "qiymətsizlər sayılmır",
    unrated: "qiymətsizlər",
    notDue: "vaxtı çatmayanlar",
    parts: "qiymətsiz hissələr",
    noEvidence: "sübutsuzlar",
    atMost: (share) => `ən çox ${share}`,
    coverage: (share) => `minimum əhatə ${share}`,
  },
};

/** Ids are English words as they stand. */
const azerbaijani: Readonly<Record<string, string>> = {
  mean: "orta",
  median: "median",
  min: "ən kiçik",
  max: "ən böyük",
  lead: "aparıcıların ortası",
  weighted: "çəkili orta",
  refuse: "qəbul edilmir",
  "full-only": "yalnız 100 %",
  zero: "0 sayılır",
  exclude: "sayılmır",
};

/** The word for a rule's id; the id where there is none. */
export const ruleName = (id: string, language: Language): string =>
  language === "en" ? id : (azerbaijani[id] ?? id);
